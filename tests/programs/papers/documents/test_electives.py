import pytest

from catalog.common.writers.document import Paragraph
from catalog.common.writers.table import Weight
from catalog.common.writers.text import Pair
from programs.models import Course, CourseStatement, LearningOutcome
from programs.papers.documents.electives import (
    electives_document,
    electives_table,
    electives_tables,
)
from tests.factories import CourseFactory, CurriculumItemFactory
from tests.plans.stored import store_golden
from tests.programs.models.curriculum_constraints import ApprovalFactory, OptionFactory

from ..papers import BOTH, EN, KK, again, grids, store_bachelor, words_of

pytestmark = pytest.mark.django_db


def row_of(table, name):
    return next(row for row in table.rows if row.cells[2] == name and row.weight == Weight.ROW)


def test_options_stand_under_the_slot_that_carries_the_credits():
    [table] = grids(electives_document(store_bachelor(), EN))
    slots = [row for row in table.rows if row.weight == Weight.HEADING]
    assert slots[0].cells[:4] == ("Semester 3: Elective component", None, None, 5)
    assert [row.cells[2] for row in table.rows[1:3]] == [
        "Ecology and safety of life",
        "Law and anti-corruption culture",
    ]
    assert table.rows[1].cells[0] == "GED / EC"
    assert table.rows[1].cells[3] == 5


def test_a_slot_that_names_no_discipline_says_so():
    [table] = grids(electives_document(again(store_golden()), EN))
    assert [row.cells[3] for row in table.rows[::2]] == [3, 6, 6]
    assert {row.cells[2] for row in table.rows[1::2]} == {"not published"}


def test_what_comes_before_and_after_is_named_unless_it_is_a_draft():
    curriculum = store_bachelor()
    media = Course.objects.get(slug="international-journalism")
    media.prerequisites.add(CourseFactory(title_en="History of Kazakhstan", visibility="public"))
    media.prerequisites.add(CourseFactory(title_en="A secret", visibility="draft"))
    CourseFactory(title_en="Long reads").prerequisites.add(media)
    row = row_of(electives_table(again(curriculum), EN), "International journalism")
    assert row.cells[4:7] == ("History of Kazakhstan", "Long reads", "not published")


def test_content_and_outcomes_are_the_disciplines_own_or_the_programs():
    curriculum = store_bachelor()
    media, energy = (
        Course.objects.get(slug=slug) for slug in ("international-journalism", "energy-diplomacy")
    )
    media.content_kk = "Ақпарат және қоғам."
    media.save()
    CourseStatement.objects.create(course=media, kind="outcome", text_kk="Мәтін жазады.")
    outcome = LearningOutcome.objects.create(
        program=curriculum.program, code="LO1", text_kk="Талдайды."
    )
    outcome.courses.add(media, energy)
    table = electives_table(again(curriculum), KK)
    assert row_of(table, "Халықаралық журналистика").cells[6:] == (
        "Ақпарат және қоғам.",
        "Мәтін жазады.",
    )
    assert row_of(table, "Энергетикалық дипломатия").cells[7] == "LO1. Талдайды."


def test_outcomes_stand_on_lines_of_their_own():
    curriculum = store_bachelor()
    media = Course.objects.get(slug="international-journalism")
    for position, text in enumerate(("Мәтін жазады.", "Дерек тексереді.")):
        CourseStatement.objects.create(
            course=media, kind="outcome", text_kk=text, position=position
        )
    row = row_of(electives_table(again(curriculum), KK), "Халықаралық журналистика")
    lines = row.cells[7].split("\n")
    assert lines == ["•\N{NO-BREAK SPACE}Мәтін жазады.", "•\N{NO-BREAK SPACE}Дерек тексереді."]


def test_an_option_keeps_the_name_it_was_approved_by(sealed):
    option = sealed.items.get(kind="elective_slot").options.first()
    name = option.course.title_kk
    Course.objects.filter(pk=option.course_id).update(title_kk="Басқа атау")
    assert row_of(electives_table(again(sealed), KK), name)


def test_a_plan_without_electives_says_so():
    curriculum = CurriculumItemFactory().curriculum
    words = Paragraph("The plan has no elective components.")
    assert words in electives_document(again(curriculum), EN).blocks


def test_the_sheet_names_plan_approval_and_state():
    curriculum = store_golden()
    ApprovalFactory(curriculum=curriculum, paper="elective_catalog", academic_year=None)
    [table] = electives_tables(again(curriculum), EN)
    assert dict(table.facts)["Approval"].endswith("20 March 2024, protocol № 14")


def test_names_stand_in_both_languages():
    [table] = grids(electives_document(store_bachelor(), BOTH))
    assert table.rows[1].cells[2].second == "Экология и безопасность жизнедеятельности"
    assert table.rows[1].cells[0] == Pair("ЖБП / ТК", "ООД / КВ")


@pytest.mark.parametrize("count", [2, 40])
def test_the_number_of_queries_does_not_grow(count, django_assert_num_queries):
    curriculum = store_golden()
    slot = curriculum.items.filter(kind="elective_slot").first()
    LearningOutcome.objects.create(program=curriculum.program, code="LO1", text_kk="Талдайды.")
    OptionFactory.create_batch(count, item=slot)
    curriculum = again(curriculum)
    with django_assert_num_queries(7):
        assert "LO1" not in words_of(electives_document(curriculum, BOTH))
