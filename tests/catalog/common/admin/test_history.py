import pytest
from pytest_django.asserts import assertRedirects

from catalog.accounts.models import Role
from catalog.common.admin.past import as_it_was
from partners.models import Country, Institution
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


def test_what_was_done_before_the_history_began_is_read_in_the_log():
    country, client = CountryFactory(), client_of("superuser")
    client.post(page(country), typed(client.get(page(country)), name_ru="Республика Казахстан"))
    country.history.all().delete()

    response = client.get(page(country, "history"))
    assert response.context["action_list"].object_list.count() == 1


@pytest.mark.parametrize("key", ["987654", "қазақ", "1_2F", "9" * 30])
def test_a_row_that_never_was_has_no_history_page(key):
    gone = CountryFactory.build(pk=key)
    assert client_of("superuser").get(page(gone, "history")).status_code == 302


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


GONE = ["999", "0", "-1", "99999999999999999999", "9" * 5000, "nope", "ә" * 300, "_00", "..", "²"]
ROLES = ["editor", "translator", "registrar", "administrator", "superuser"]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("noun", ["programs/curriculum", "partners/country"])
def test_the_history_of_what_never_was_leads_away(role, noun):
    client = client_of(role)

    for key in GONE:
        response = client.get(f"/admin/{noun}/{key}/history/")
        assertRedirects(response, "/admin/", fetch_redirect_response=False)


def test_whoever_may_not_see_a_noun_does_not_learn_which_rows_there_are():
    course, client = CourseFactory(), client_of("editor")
    Role.objects.get(name="editor").permissions.filter(codename__contains="course").delete()

    for key in (course.pk, 999):
        assert client.get(f"/admin/programs/course/{key}/history/").status_code == 403


def test_a_history_is_read_and_never_posted_to():
    client = client_of("superuser")

    for row in (CourseFactory(), CountryFactory(code="MN")):
        assert client.post(page(row, "history")).status_code == 405


def test_what_is_gone_keeps_its_history_and_its_name():
    item = CurriculumItemFactory(curriculum__status="draft", course__title_kk="Әлемдік дипломатия")
    course, curriculum, program = item.course, item.curriculum, item.curriculum.program
    program.title_kk = "Халықаралық қатынастар"
    program.save()
    addresses = [page(row, "history") for row in (curriculum, program, course)]
    item.delete()
    course.delete()
    curriculum.delete()
    program.delete()
    client = client_of("superuser")

    answers = [client.get(address) for address in addresses]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert "Әлемдік дипломатия" in answers[0].content.decode()
    assert program.code in answers[0].content.decode()


def test_what_is_gone_without_a_history_is_called_by_its_number():
    lost = as_it_was(Institution(pk=8, country_id=999))

    assert lost.country == Country(pk=999)
