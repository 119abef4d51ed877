import pytest

from tests.factories import CountryFactory, CourseFactory, ProgramFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


def changes(response):
    newest = next(iter(response.context["page_obj"]))
    return {each["field"]: (each["old"], each["new"]) for each in newest.history_delta_changes}


def test_a_change_of_one_language_is_one_line_with_its_language():
    course, client = CourseFactory(title_kk="Дипломатия"), client_of("editor")
    client.post(page(course), typed(client.get(page(course)), title_kk="Дипломатия өнері"))

    found = changes(client.get(page(course, "history")))

    assert list(found.values()) == [("Дипломатия", "Дипломатия өнері")]
    assert "[kk]" in next(iter(found))


def test_the_history_says_who_and_speaks_of_choices_by_their_labels():
    program, client = ProgramFactory(feature="none"), client_of("registrar")
    client.post(page(program), typed(client.get(page(program)), feature="joint"))

    response = client.get(page(program, "history"), headers={"accept-language": "en"})

    assert ("No distinctive feature", "Joint program") in changes(response).values()
    assert "registrar-0" in response.content.decode()


def test_an_old_version_cannot_be_posted_back():
    course, client = CourseFactory(), client_of("superuser")
    record = course.history.first()

    assert client.post(f"{page(course, 'history')}{record.pk}/").status_code in (404, 302)
    course.refresh_from_db()
    assert course.version == 1


def test_a_noun_without_kept_history_shows_its_log():
    country, client = CountryFactory(), client_of("superuser")
    client.post(page(country), typed(client.get(page(country)), name_ru="Республика Казахстан"))

    assert client.get(page(country, "history")).status_code == 200
