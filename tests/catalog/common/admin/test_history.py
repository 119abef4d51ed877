import pytest

from tests.factories import (
    CountryFactory,
    CourseFactory,
    CurriculumItemFactory,
    ProgramFactory,
    ProgramStatementFactory,
)
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


def records(response):
    return list(response.context["page_obj"])


def test_a_change_of_a_row_stands_in_the_history_of_its_noun_with_the_name_of_the_row():
    item = CurriculumItemFactory(
        curriculum__status="draft", credits=3, course__title_kk="Әлемдік дипломатия"
    )
    curriculum, client = item.curriculum, client_of("editor")
    client.post(page(curriculum), typed(client.get(page(curriculum)), **{"items-0-credits": "9"}))

    response = client.get(page(curriculum, "history"))

    rows = [record for record in records(response) if hasattr(record, "row_name")]
    assert "Әлемдік дипломатия" in rows[0].row_name
    ((change,),) = [r.history_delta_changes for r in rows if hasattr(r, "history_delta_changes")]
    assert (change["old"], change["new"]) == ("3", "9")
    assert "Әлемдік дипломатия" in response.content.decode()


def test_the_history_of_a_noun_keeps_its_deleted_rows():
    statement, client = ProgramStatementFactory(), client_of("superuser")
    program = statement.program
    client.post(page(program), typed(client.get(page(program)), **{"statements-0-DELETE": "on"}))

    found = {record.history_type for record in records(client.get(page(program, "history")))}

    assert "-" in found


def test_line_ends_and_empty_texts_are_no_change():
    statement = ProgramStatementFactory(text_kk="Бір\nЕкі")
    program, client = statement.program, client_of("editor")
    program.description_kk = "Бір\nЕкі"
    program.save()
    data = typed(client.get(page(program)), description_kk="Бір\r\nЕкі")
    data["statements-0-text_kk"] = "Бір\r\nЕкі"

    client.post(page(program), data)

    assert changes(client.get(page(program, "history"))) == {}
    assert statement.history.count() == 1
    program.refresh_from_db()
    assert program.description_kk == "Бір\nЕкі"


def test_a_long_difference_is_shown_whole():
    course, client = CourseFactory(content_kk="а" * 900 + "б"), client_of("editor")
    client.post(page(course), typed(client.get(page(course)), content_kk="а" * 900 + "в"))

    found = changes(client.get(page(course, "history")))

    assert list(found.values()) == [("а" * 900 + "б", "а" * 900 + "в")]
