import pytest

from tests.factories import CourseFactory, InstitutionFactory, NetworkFactory, ProgramFactory
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("visibility", ["draft", "public", "archived"])
@pytest.mark.parametrize(
    "factory", [ProgramFactory, CourseFactory, InstitutionFactory, NetworkFactory]
)
def test_a_page_leads_to_its_preview_in_the_language_of_the_admin(factory, visibility):
    row = factory(visibility=visibility)

    response = client_of("editor").get(page(row), headers={"accept-language": "ru"})

    assert response.context["absolute_url"].startswith("/ru/")
    assert response.context["absolute_url"].endswith("?preview=1")
    assert response.context["absolute_url"] in response.content.decode()
