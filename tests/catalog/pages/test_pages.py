import xml.etree.ElementTree as ET

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from programs.models import Program
from tests.factories import (
    CourseFactory,
    InstitutionFactory,
    NetworkFactory,
    OccupationFactory,
    ProgramFactory,
    ProgramGroupFactory,
    StudentClubFactory,
)
from tests.factories.admission import ProfileSubjectFactory

pytestmark = pytest.mark.django_db
NAMESPACES = {
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_home_is_a_door_to_levels_fields_occupations_the_other_shore_and_clubs(client, language):
    program, club = shared_degree(), StudentClubFactory()
    field = program.direction.field
    response = client.get(f"/{language}/")
    assertContains(response, f'<html lang="{language}">')
    assertContains(response, f'href="/{language}/programs/?level=7M"')
    assertContains(response, f'href="/{language}/programs/?field={field.code}"')
    assertContains(response, program.occupations.get().get_absolute_url()[3:])
    assertContains(response, getattr(program, f"title_{language}"))
    assertContains(response, "5–7")
    assertContains(response, getattr(club, f"name_{language}"))


def shared_degree():
    """A double degree whose last semester no source places, and which leads to an occupation."""
    program = ProgramFactory(feature="double_degree", semesters=8)
    program.stages.create(first_semester=1, last_semester=4, institution=program.owner)
    program.stages.create(first_semester=5, last_semester=7, institution=InstitutionFactory())
    program.stages.create(first_semester=8, last_semester=8)
    program.occupations.add(OccupationFactory(name_kk="Консулдық агент"))
    return program


def test_home_offers_a_subject_of_the_testing_that_opens_a_program(client):
    subject = ProfileSubjectFactory(name_kk="Дүниежүзі тарихы")
    ProfileSubjectFactory(name_kk="Химия")
    group = ProgramGroupFactory(level="6B")
    group.profile_subjects.add(subject)
    ProgramFactory(code="6B03101", level="6B", group=group)
    response = client.get("/kk/")
    assertContains(response, f"?subject={subject.slug}")
    assertNotContains(response, "Химия")


def test_on_home_no_field_of_education_outweighs_the_others(client):
    for number in range(8):
        ProgramFactory().occupations.add(OccupationFactory(name_kk=f"Ұстаз {number}"))
    crowded = ProgramFactory()
    crowded.occupations.set([OccupationFactory(name_kk=f"Ән {n}") for n in range(5)])
    response = client.get("/kk/")
    shown = [occupation.name for occupation in response.context["occupations"]]
    assert len(shown) <= 12
    assert len([name for name in shown if name.startswith("Ән")]) <= 2


def test_home_stands_with_nothing_in_the_catalog(client):
    assert client.get("/kk/").status_code == 200


@pytest.mark.parametrize("size", [2, 40])
def test_home_asks_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    owner = InstitutionFactory(is_host=True)
    ProgramFactory.create_batch(size, owner=owner, languages=["kk"], feature="joint")
    for program in Program.objects.all():
        program.occupations.add(OccupationFactory())
        program.stages.create(first_semester=1, last_semester=8, institution=owner)
    with django_assert_num_queries(9):
        client.get("/kk/")


@pytest.mark.parametrize(
    ("asked", "language"),
    [("ru-RU,ru;q=0.9", "ru"), ("en", "en"), ("kk-KZ", "kk"), ("fr", "kk"), ("", "kk")],
)
def test_the_front_door_leads_to_the_language_the_browser_asks_for(client, asked, language):
    response = client.get("/", headers={"accept-language": asked})
    assertRedirects(response, f"/{language}/", fetch_redirect_response=False)
    assert "Accept-Language" in response["Vary"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/kz/", "/kk/"),
        ("/KZ/", "/kk/"),
        ("/kz", "/kk/"),
        ("/kz/programs/?q=ә", "/kk/programs/?q=ә"),
    ],
)
def test_kz_is_kk(client, old, new):
    response = client.get(old)
    assert response.status_code == 301
    assert response["Location"].replace("%D3%99", "ә") == new


def test_the_language_switch_stays_on_the_page(client):
    program = ProgramFactory()
    address = program.get_absolute_url()
    response = client.get(f"{address}?a=1")
    for language in ("ru", "en"):
        assertContains(response, f'href="/{language}{address[3:]}?a=1"')


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_lost_reader_finds_a_page_in_the_language_of_the_address(client, language):
    response = client.get(f"/{language}/жоқ-бет/")
    assertContains(response, f'<html lang="{language}">', status_code=404)


def test_an_error_page_stands_without_a_database_in_three_languages(
    client, monkeypatch, django_db_blocker
):
    monkeypatch.setattr("catalog.pages.home.Home.get_context_data", lambda *args, **kwargs: 1 / 0)
    response = Client(raise_request_exception=False).get("/kk/")
    for word in ("Кешіріңіз", "Извините", "Sorry"):
        assertContains(response, word, status_code=500)


def test_health_is_well_while_the_database_answers(client):
    assert client.get("/health/").json() == {"status": "ok"}


def test_health_says_when_the_database_is_gone(client, monkeypatch):
    def gone():
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", gone)
    response = client.get("/health/")
    assert response.status_code == 503
    assert response.json()["status"] == "error"


def test_robots_names_the_one_sitemap(client):
    assertContains(client.get("/robots.txt"), "Sitemap: http://testserver/sitemap.xml")


def sitemap(client):
    root = ET.fromstring(client.get("/sitemap.xml").content)
    for url in root.findall("map:url", NAMESPACES):
        links = {
            link.get("hreflang"): link.get("href") for link in url.findall("xhtml:link", NAMESPACES)
        }
        yield url.findtext("map:loc", namespaces=NAMESPACES), links


def test_the_sitemap_lists_what_is_public_in_the_languages_that_exist(client):
    ProgramFactory(code="7M03111")
    ProgramFactory(code="7M03112", visibility="draft")
    ProgramFactory(code="7M03113", title_kk="", title_en="")
    CourseFactory(slug="khalyqaralyq-quqyq")
    NetworkFactory(slug="caspian")
    pages = dict(sitemap(client))
    base = "http://testserver"
    assert f"{base}/kk/programs/7m03111/" in pages
    assert f"{base}/en/courses/khalyqaralyq-quqyq/" in pages
    assert f"{base}/ru/networks/caspian/" in pages
    assert not [address for address in pages if "7m03112" in address]
    assert [address for address in pages if "7m03113" in address] == [
        f"{base}/ru/programs/7m03113/"
    ]


def test_hreflang_names_each_language_and_kazakh_for_everybody_else(client):
    ProgramFactory(code="7M03111")
    links = dict(sitemap(client))["http://testserver/ru/programs/7m03111/"]
    kazakh = "http://testserver/kk/programs/7m03111/"
    assert links["x-default"] == links["kk"] == kazakh
    assert set(links) == {"kk", "ru", "en", "x-default"}


def test_a_public_page_sets_no_cookie_and_answers_304(client):
    response = client.get("/kk/programs/")
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    again = client.get("/kk/programs/", headers={"if-none-match": response["ETag"]})
    assert again.status_code == 304
