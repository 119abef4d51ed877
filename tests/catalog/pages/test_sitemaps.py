import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import OccupationFactory, PersonFactory, ProgramFactory, StudentClubFactory

pytestmark = pytest.mark.django_db


def test_the_comparison_and_the_occupations_are_listed(client):
    for address in ("compare", "occupations"):
        assertContains(client.get("/sitemap.xml"), f"<loc>http://testserver/kk/{address}/</loc>")


@pytest.mark.parametrize("factory", [PersonFactory, StudentClubFactory])
def test_people_and_clubs_are_listed_once_they_are_public(client, factory):
    public, draft = factory(), factory(visibility="draft")
    response = client.get("/sitemap.xml")
    assertContains(response, public.get_absolute_url())
    assertNotContains(response, draft.get_absolute_url())


def test_an_occupation_is_listed_once_a_public_program_leads_to_it(client):
    known, unknown = OccupationFactory(), OccupationFactory()
    ProgramFactory().occupations.add(known)
    ProgramFactory().occupations.add(known)
    ProgramFactory(visibility="draft").occupations.add(unknown)
    response = client.get("/sitemap.xml")
    assertContains(response, f"<loc>http://testserver{known.get_absolute_url()}</loc>", 1)
    assertNotContains(response, unknown.get_absolute_url())
