import pytest

from tests.factories import CurriculumItemFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "status"),
    [("translator", "draft"), ("editor", "published"), ("translator", "archived")],
)
def test_rows_that_are_only_read_show_abbreviations_and_the_course(role, status):
    item = CurriculumItemFactory(curriculum__status=status, cycle="BD")

    response = client_of(role).get(page(item.curriculum), headers={"accept-language": "en"})

    content, _panel, _rest = response.content.decode().partition("ledger-panel")
    assert f'<span class="is-course">{item.course}</span>' in content
    assert "Basic disciplines" not in content


def test_a_translator_names_an_activity_and_nothing_else_of_its_row():
    item = CurriculumItemFactory(
        kind="practice", course=None, credits=5, curriculum__status="draft"
    )
    client = client_of("translator")
    response = client.get(page(item.curriculum))
    forged = {"items-0-activity_ru": "Практика", "items-0-credits": "9", "items-0-semester": "3"}

    client.post(page(item.curriculum), typed(response, **forged))

    item.refresh_from_db()
    assert (item.activity_ru, item.credits, item.semester) == ("Практика", 5, 1)
