"""Two people open the same form; the second to save is told, and loses nothing."""

from functools import partial

import pytest

from tests.factories import (
    CountryFactory,
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    ProgramFactory,
    ProgramStatementFactory,
)
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


def two_open(obj):
    """Two clients, each with the page of this row open: (client, what it would post) twice."""
    address = page(obj)
    clients = client_of("registrar"), client_of("registrar")
    return [(client, partial(typed, client.get(address))) for client in clients]


def differences(response):
    return {each.label: (each.saved, each.typed) for each in response.context["conflicts"]}


def test_a_form_opened_before_the_last_save_is_refused_with_both_versions():
    course = CourseFactory(title_kk="Дипломатия")
    (anna, annas), (berik, beriks) = two_open(course)

    assert anna.post(page(course), annas(title_kk="Дипломатия тарихы")).status_code == 302
    refused = berik.post(page(course), beriks(title_kk="Дипломатия өнері"))

    course.refresh_from_db()
    assert course.title_kk == "Дипломатия тарихы"
    assert list(differences(refused).values()) == [("Дипломатия тарихы", "Дипломатия өнері")]
    assert refused.context["saved_by"].username.startswith("registrar")
    assert refused.context["adminform"].form["title_kk"].value() == "Дипломатия өнері"


def test_pressing_save_once_more_is_a_deliberate_overwrite():
    course = CourseFactory(title_kk="Дипломатия")
    (anna, annas), (berik, beriks) = two_open(course)
    anna.post(page(course), annas(title_kk="Дипломатия тарихы"))
    refused = berik.post(page(course), beriks(title_kk="Дипломатия өнері"))

    accepted = berik.post(page(course), typed(refused))

    course.refresh_from_db()
    assert accepted.status_code == 302
    assert course.title_kk == "Дипломатия өнері"


def test_a_form_without_a_version_is_refused():
    course = CourseFactory(title_kk="Дипломатия")
    (anna, annas), _other = two_open(course)

    refused = anna.post(page(course), annas(title_kk="Дипломатия өнері", version=""))

    assert refused.status_code == 200
    course.refresh_from_db()
    assert course.title_kk == "Дипломатия"


def test_a_change_of_a_dependent_row_alone_makes_the_other_form_stale():
    statement = ProgramStatementFactory(text_kk="Бірінші")
    program = statement.program
    (anna, annas), (berik, beriks) = two_open(program)

    anna.post(page(program), annas(**{"statements-0-text_kk": "Екінші"}))
    refused = berik.post(page(program), beriks(**{"statements-0-text_kk": "Үшінші"}))

    assert ("Екінші", "Үшінші") in differences(refused).values()
    statement.refresh_from_db()
    assert statement.text_kk == "Екінші"


def test_a_row_added_meanwhile_joins_the_form_and_stays():
    curriculum = CurriculumFactory(status="draft")
    CurriculumItemFactory(curriculum=curriculum)
    (berik, beriks), _other = two_open(curriculum)
    added = CurriculumItemFactory(curriculum=curriculum, semester=2)
    curriculum.save()

    refused = berik.post(page(curriculum), beriks(**{"items-0-credits": "7"}))
    berik.post(page(curriculum), typed(refused))

    assert differences(refused) == {}
    assert any(added.course.title in line for line in refused.context["taken"])
    formset = refused.context["inline_admin_formsets"][0].formset
    assert formset.forms[1]["semester"].value() == "2"
    assert sorted(curriculum.items.values_list("credits", flat=True)) == [5, 7]


def test_what_was_typed_into_a_row_deleted_meanwhile_is_kept():
    curriculum = CurriculumFactory(status="draft")
    gone, kept = CurriculumItemFactory.create_batch(2, curriculum=curriculum)
    (berik, beriks), _other = two_open(curriculum)
    gone.delete()
    curriculum.save()

    refused = berik.post(page(curriculum), beriks(**{"items-0-credits": "7"}))

    formset = refused.context["inline_admin_formsets"][0].formset
    assert [form.instance.pk for form in formset.forms] == [kept.pk, None]
    assert formset.forms[1]["credits"].value() == "7"

    assert berik.post(page(curriculum), typed(refused)).status_code == 302
    assert set(curriculum.items.values_list("credits", "course")) == {
        (5, kept.course_id),
        (7, gone.course_id),
    }


def test_a_save_that_changes_nothing_but_a_row_moves_the_version_on():
    statement = ProgramStatementFactory()
    program = statement.program
    (anna, annas), _other = two_open(program)
    before = program.version

    anna.post(page(program), annas(**{"statements-0-text_ru": "Новый текст"}))

    program.refresh_from_db()
    assert program.version == before + 1


def test_a_noun_without_a_version_is_watched_too():
    country = CountryFactory(name_ru="Казахстан")
    (anna, annas), (berik, beriks) = two_open(country)

    anna.post(page(country), annas(name_ru="Республика Казахстан"))
    refused = berik.post(page(country), beriks(name_ru="РК"))

    assert refused.status_code == 200
    assert ("Республика Казахстан", "РК") in differences(refused).values()


def test_what_somebody_else_changed_is_not_undone_by_the_second_save():
    course = CourseFactory(title_kk="Дипломатия", title_ru="Дипломатия", code="")
    (anna, annas), (berik, beriks) = two_open(course)
    anna.post(page(course), annas(title_ru="История дипломатии", content_ru="Раз\r\nДва"))

    refused = berik.post(page(course), beriks(code="D101"))

    form = refused.context["adminform"].form
    assert differences(refused) == {}
    assert len(refused.context["taken"]) == 2
    assert form["title_ru"].value() == "История дипломатии"
    assert berik.post(page(course), typed(refused)).status_code == 302
    course.refresh_from_db()
    assert (course.title_ru, course.content_ru) == ("История дипломатии", "Раз\nДва")
    assert (course.code, course.title_kk) == ("D101", "Дипломатия")


def test_only_what_two_people_changed_is_shown_as_a_conflict():
    course = CourseFactory(title_kk="Дипломатия", title_ru="Дипломатия")
    (anna, annas), (berik, beriks) = two_open(course)
    anna.post(page(course), annas(title_kk="Өнер", title_ru="Искусство"))

    refused = berik.post(page(course), beriks(title_kk="Тарих", title_en="Diplomacy"))

    assert list(differences(refused).values()) == [("Өнер", "Тарих")]
    assert berik.post(page(course), typed(refused)).status_code == 302
    course.refresh_from_db()
    assert (course.title_kk, course.title_ru, course.title_en) == (
        "Тарих",
        "Искусство",
        "Diplomacy",
    )


def test_rows_are_compared_as_well_and_called_by_their_names():
    curriculum = CurriculumFactory(status="draft")
    item = CurriculumItemFactory(curriculum=curriculum, course__title_kk="Әлемдік дипломатия")
    other = CurriculumItemFactory(curriculum=curriculum, semester=2)
    (anna, annas), (berik, beriks) = two_open(curriculum)
    anna.post(page(curriculum), annas(**{"items-0-credits": "6", "items-1-credits": "8"}))

    refused = berik.post(page(curriculum), beriks(**{"items-0-credits": "7"}))

    (label,) = differences(refused)
    assert "Әлемдік дипломатия" in label
    assert differences(refused)[label] == ("6", "7")
    assert refused.wsgi_request.POST["items-1-credits"] == "8"
    assert berik.post(page(curriculum), typed(refused)).status_code == 302
    assert dict(curriculum.items.values_list("pk", "credits")) == {item.pk: 7, other.pk: 8}


def test_a_row_deleted_meanwhile_and_not_touched_stays_deleted():
    curriculum = CurriculumFactory(status="draft")
    gone, kept = CurriculumItemFactory.create_batch(2, curriculum=curriculum)
    (berik, beriks), _other = two_open(curriculum)
    gone.delete()
    curriculum.save()

    refused = berik.post(page(curriculum), beriks(**{"items-1-credits": "7"}))

    assert differences(refused) == {}
    assert any(gone.course.title in line for line in refused.context["taken"])
    assert berik.post(page(curriculum), typed(refused)).status_code == 302
    assert dict(curriculum.items.values_list("pk", "credits")) == {kept.pk: 7}


def test_a_row_deleted_here_and_changed_there_is_a_conflict():
    statement = ProgramStatementFactory(text_kk="Бірінші")
    program = statement.program
    (anna, annas), (berik, beriks) = two_open(program)
    anna.post(page(program), annas(**{"statements-0-text_kk": "Екінші"}))

    refused = berik.post(page(program), beriks(**{"statements-0-DELETE": "on"}))

    ((saved, _typed),) = differences(refused).values()
    assert "Екінші" in saved


def test_who_saved_the_page_in_another_window_is_told_so():
    course, client = CourseFactory(title_kk="Дипломатия"), client_of("editor")
    first, second = client.get(page(course)), client.get(page(course))
    client.post(page(course), typed(first, title_kk="Өнер"))

    refused = client.post(page(course), typed(second, title_kk="Тарих"))

    assert refused.context["is_own_save"]


def test_a_page_whose_memory_was_written_anew_takes_nothing_over():
    course = CourseFactory(title_kk="Дипломатия", title_ru="Дипломатия")
    (anna, annas), (berik, beriks) = two_open(course)
    anna.post(page(course), annas(title_ru="Искусство"))

    refused = berik.post(page(course), beriks(opened="e30:forged"))

    assert refused.context["taken"] == []
    assert ("Искусство", "Дипломатия") in differences(refused).values()


def test_choices_and_relations_are_shown_by_their_names():
    program = ProgramFactory(level="7M", feature="none")
    (anna, annas), (berik, beriks) = two_open(program)
    anna.post(page(program), annas(feature="joint"))

    refused = berik.post(page(program), beriks(feature="double_degree"))

    labels = dict(program._meta.get_field("feature").choices)
    assert (str(labels["joint"]), str(labels["double_degree"])) in differences(refused).values()
