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
    return {each.label: (each.saved, each.typed) for each in response.context["stale"]}


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


def test_a_row_added_meanwhile_is_shown_and_stays():
    curriculum = CurriculumFactory(status="draft")
    CurriculumItemFactory(curriculum=curriculum)
    (berik, beriks), _other = two_open(curriculum)
    CurriculumItemFactory(curriculum=curriculum, semester=2)
    curriculum.save()

    refused = berik.post(page(curriculum), beriks(**{"items-0-credits": "7"}))
    berik.post(page(curriculum), typed(refused))

    assert any("2." in saved for saved, typed_text in differences(refused).values())
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
    refused = berik.post(page(country), beriks(name_en="Republic of Kazakhstan"))

    assert refused.status_code == 200
    assert ("Республика Казахстан", "Казахстан") in differences(refused).values()


def test_choices_and_relations_are_shown_by_their_names():
    program = ProgramFactory(level="7M", feature="none")
    (anna, annas), (berik, beriks) = two_open(program)
    anna.post(page(program), annas(feature="joint"))

    refused = berik.post(page(program), beriks(feature="double_degree"))

    labels = dict(program._meta.get_field("feature").choices)
    assert (str(labels["joint"]), str(labels["double_degree"])) in differences(refused).values()
