import datetime

import pytest

from catalog.common.writers.document import FactList
from catalog.common.writers.text import Pair
from programs.models import Course, LearningOutcome, MainDiscipline, Program, ProgramPartner
from programs.papers.documents.passport import passport_document
from programs.papers.parts.passport_data import passport_data
from tests.factories import CourseFactory, InstitutionFactory, ProgramFactory
from tests.plans.stored import store_golden

from ..papers import BOTH, EN, KK, RU, again, grids, store_bachelor, words_of

pytestmark = pytest.mark.django_db


def facts_of(document):
    return dict(next(block for block in document.blocks if isinstance(block, FactList)).pairs)


def with_outcomes(curriculum):
    for code, slugs in (("LO1", ["energy-diplomacy"]), ("LO2", ["energy-diplomacy", "sociology"])):
        outcome = LearningOutcome.objects.create(
            program=curriculum.program, code=code, text_kk=f"{code} біледі."
        )
        outcome.courses.set(Course.objects.filter(slug__in=slugs))
    return again(curriculum)


def test_every_field_of_the_register_has_its_value():
    curriculum = store_golden()
    Program.objects.update(
        registration_number="7M-42", licence_date=datetime.date(2020, 2, 3), nqf_level=7
    )
    found = facts_of(passport_document(again(curriculum).program, EN, again(curriculum)))
    assert found["Registration №"] == "7M-42"
    assert found["License issued on"] == "3 February 2020"
    assert found["NQF level"] == "7"
    assert found["ECTS credits"] == "91"
    assert found["Training direction"] == "7M031 Social sciences"
    assert found["Distinctive feature"] == "No distinctive feature"


def test_what_nobody_published_is_named_in_one_sentence():
    document = passport_document(ProgramFactory(), RU)
    words = words_of(document)
    assert "Регистрационный номер" not in facts_of(document)
    assert words.count("опубликовано") == 1
    assert "Не опубликовано: Регистрационный номер, " in words
    assert words.splitlines()[-1].endswith("Дисциплины")


def test_the_state_of_the_plan_is_no_field_of_the_register():
    curriculum = again(store_golden())
    assert "Status" not in facts_of(passport_document(curriculum.program, EN, curriculum))


def test_contents_that_no_discipline_has_make_no_column():
    curriculum = again(store_golden())
    [table] = grids(passport_document(curriculum.program, EN, curriculum))
    assert [column.label for column in table.columns] == ["Discipline", "ECTS credits"]
    Course.objects.filter(pk=curriculum.items.first().course_id).update(content_en="On speech.")
    [table] = grids(passport_document(curriculum.program, EN, again(curriculum)))
    assert len(table.columns) == 3
    assert {row.cells[2] for row in table.rows} == {"On speech.", "not published"}


def test_a_partner_stands_with_its_role():
    program = ProgramFactory()
    partner = InstitutionFactory(name_en="Baku State University")
    ProgramPartner.objects.create(program=program, institution=partner, role="degree")
    found = facts_of(passport_document(program, EN))
    partners = "Baku State University (Awards the second diploma)"
    assert found["Partners of the program"] == partners


def test_the_matrix_marks_the_outcomes_each_discipline_serves():
    curriculum = with_outcomes(store_bachelor())
    matrix = grids(passport_document(curriculum.program, EN, curriculum))[0]
    assert [column.label for column in matrix.columns] == ["Discipline", "LO1", "LO2"]
    assert {row.cells for row in matrix.rows} == {
        ("Energy diplomacy", "+", "+"),
        ("Sociology", None, "+"),
    }


def test_a_discipline_of_several_semesters_is_listed_once_with_its_whole_credits():
    curriculum = again(store_golden())
    [table] = grids(passport_document(curriculum.program, KK, curriculum))
    rows = {row.cells[0]: row.cells[1] for row in table.rows}
    assert rows["Кәсіби ағылшын тілі"] == 9
    assert len(rows) == len(table.rows) == 12


def test_a_program_without_a_plan_lists_its_main_disciplines():
    program = ProgramFactory()
    course = CourseFactory(title_kk="Дипломатия", content_kk="Ол туралы.")
    MainDiscipline.objects.create(program=program, course=course)
    assert "Дипломатия |  | Ол туралы." in words_of(passport_document(program, KK))


def test_labels_and_values_stand_in_both_languages():
    curriculum = again(store_golden())
    found = facts_of(passport_document(curriculum.program, BOTH, curriculum))
    assert found[Pair("Даярлау бағыты", "Направление подготовки кадров")] == Pair(
        "7M031 Әлеуметтік ғылымдар", "7M031 Социальные науки"
    )


def test_the_data_keeps_codes_and_names_in_every_language():
    curriculum = with_outcomes(store_bachelor())
    data = passport_data(curriculum.program, KK, curriculum)
    assert data["field"]["code"] == "03"
    assert data["curriculum"]["credits"] == 240
    assert data["registration_number"] is None
    assert [outcome["courses"] for outcome in data["outcomes"]] == [
        ["energy-diplomacy"],
        ["energy-diplomacy", "sociology"],
    ]
    energy = next(row for row in data["disciplines"] if row["slug"] == "energy-diplomacy")
    assert energy["is_elective"]
    assert energy["title"]["ru"] == "Энергетическая дипломатия"


def test_the_data_of_a_program_without_a_plan():
    program = ProgramFactory()
    MainDiscipline.objects.create(program=program, course=CourseFactory(title_kk="Дипломатия"))
    MainDiscipline.objects.create(program=program, title_kk="Тарих")
    data = passport_data(program, KK)
    assert data["curriculum"] is None
    assert [row["title"]["kk"] for row in data["disciplines"]] == ["Дипломатия", "Тарих"]


@pytest.mark.parametrize("count", [2, 40])
def test_the_number_of_queries_does_not_grow(count, django_assert_num_queries):
    curriculum = store_golden()
    for number in range(count):
        outcome = LearningOutcome.objects.create(
            program=curriculum.program, code=f"LO{number}", text_kk="Біледі."
        )
        outcome.courses.add(CourseFactory())
    curriculum = again(curriculum)
    with django_assert_num_queries(9):
        passport_document(curriculum.program, BOTH, curriculum)
