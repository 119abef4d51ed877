from itertools import pairwise

import pytest

from catalog.common.readers.report import ImportSeverity
from catalog.common.writers.document import Heading, Paragraph
from catalog.common.writers.table import Total
from catalog.common.writers.text import Pair, one_line
from programs.checks.seals import is_intact
from programs.imports.curriculum import read_curriculum
from programs.models import LearningOutcome
from programs.papers.documents.approved import approved_document
from programs.papers.forms import export
from programs.services.publication import move_curriculum
from programs.services.renewal import revise
from tests.factories import ProgramStatementFactory
from tests.plans.stored import store_golden
from tests.programs.models.curriculum_constraints import ApprovalFactory
from tests.programs.services.papers import raw

from ..papers import (
    BOTH,
    EN,
    EVERY,
    KK,
    RU,
    again,
    cell_words,
    grids,
    store_bachelor,
    sums_of,
    words_of,
)

pytestmark = pytest.mark.django_db

GOLDEN = [24, 6, 30, 26, 5, 31, 15, 7, 8, 30, 65, 18, 8, 91]


@pytest.mark.parametrize("edition", EVERY, ids=lambda edition: edition.language)
def test_the_table_prints_the_golden_figures(edition):
    table, *_ = grids(approved_document(again(store_golden()), edition))
    assert [credits for _, credits in sums_of(table)] == GOLDEN


def test_every_sum_adds_up_the_rows_it_names():
    table, *_ = grids(approved_document(again(store_golden()), KK))
    for row in table.rows:
        total = row.cells[-1]
        if isinstance(total, Total):
            assert total.value == sum(table.rows[place].cells[-1] for place in total.rows)


def test_a_bachelors_paper_groups_by_cycles():
    table, *_ = grids(approved_document(store_bachelor(), EN))
    assert list(sums_of(table))[-5:] == [
        ("Total: General education disciplines", 56),
        ("Total: Basic disciplines", 94),
        ("Total: Profile disciplines", 82),
        ("Total: Final attestation", 8),
        ("Total credits", 240),
    ]


def test_eight_sections_are_numbered_and_none_is_empty():
    blocks = approved_document(again(store_golden()), EN).blocks
    numbers = [
        one_line(block.text).split(".")[0]
        for block in blocks
        if isinstance(block, Heading) and block.level == 1
    ]
    assert numbers == list("12345678")
    beside = ["2. Period of study: 1.5\xa0years (3\xa0semesters)", "3. Total credits (ECTS): 91"]
    empty = [
        block.text
        for block, after in pairwise(blocks)
        if is_heading(block) and is_heading(after) and after.level == 1
    ]
    assert empty == beside


def is_heading(block):
    return isinstance(block, Heading)


def test_cycles_and_components_stand_in_a_table_of_their_own_with_their_legend():
    document = approved_document(again(store_golden()), EN)
    table = grids(document)[1]
    assert [column.label for column in table.columns] == [
        "Cycle",
        "Meaning",
        "CC",
        "UC",
        "EC",
        "ECTS credits",
    ]
    assert [tuple(map(cell_words, row.cells)) for row in table.rows] == [
        ("BD", "Basic disciplines", "", "18", "9", "27"),
        ("PD", "Profile disciplines", "", "30", "6", "36"),
        ("—", "Outside the cycles", "", "", "", "28"),
        ("Total", "", "", "48", "15", "91"),
    ]
    assert document.blocks[-3].text == (
        "Outside the cycles: Research work 16; Practice 2; Internship 2; Final attestation 8"
    )
    assert document.blocks[-2].text == (
        "Abbreviations: BD – Basic disciplines; PD – Profile disciplines;"
        " CC – Compulsory component; UC – University component; EC – Elective component"
    )


def test_a_text_changed_after_the_approval_is_printed_as_it_was_approved(sealed):
    program = sealed.program
    outcome = LearningOutcome.objects.create(program=program, code="LO1", text_kk="Ескі нәтиже.")
    benefit = ProgramStatementFactory(program=program, kind="benefit", text_kk="Ескі артықшылық.")
    program.purpose_kk = "Ескі мақсат."
    program.save()
    plan = approved_again(sealed)
    outcome.delete()
    benefit.text_kk, program.purpose_kk = "Жаңа артықшылық.", "Жаңа мақсат."
    benefit.save()
    program.save()

    words = words_of(approved_document(again(plan), KK))
    assert all(old in words for old in ("Ескі мақсат.", "Ескі артықшылық.", "LO1. Ескі нәтиже."))
    assert "Жаңа" not in words

    words = words_of(approved_document(again(revise(plan).curriculum), KK))
    assert all(new in words for new in ("Жаңа мақсат.", "Жаңа артықшылық."))
    assert "Ескі" not in words


def approved_again(plan):
    """The next revision, brought to its approval."""
    draft = revise(plan).curriculum
    ApprovalFactory(curriculum=draft, paper="program_document", academic_year=None)
    for act in ("submit", "approve"):
        move_curriculum(draft, act)
    return draft


def test_a_plan_approved_before_texts_were_kept_prints_those_of_today(sealed):
    snapshot = {key: value for key, value in sealed.snapshot.items() if key != "texts"}
    raw(sealed, snapshot=snapshot)
    sealed.program.purpose_en = "Today's purpose."
    sealed.program.save()
    words = words_of(approved_document(again(sealed), EN))
    assert "Today's purpose." in words
    assert "The other texts are printed as they stand today." in words
    assert is_intact(again(sealed))


def test_a_sealed_paper_says_what_its_seal_covers(sealed):
    assert "as they stood on the day of the approval" in words_of(approved_document(sealed, EN))
    assert "The seal covers" not in words_of(approved_document(again(store_golden()), EN))


@pytest.mark.parametrize("language", ["kk", "kk-ru"])
@pytest.mark.parametrize("store", [store_golden, store_bachelor])
def test_the_table_of_cycles_is_read_back_as_no_part_of_the_plan(store, language):
    curriculum = again(store())
    content = export(curriculum, form="approved", file_format="docx", language=language)
    report = read_curriculum(content, "құжат.docx", intake=2024)
    assert len(report.rows) == len(curriculum.plan().lines)
    assert [f for f in report.findings if f.severity == ImportSeverity.ERROR] == []


def test_a_plan_without_cycles_has_no_such_table():
    curriculum = store_golden()
    curriculum.items.update(cycle="", component="")
    assert len(grids(approved_document(again(curriculum), KK))) == 1


def test_the_first_section_does_not_repeat_the_title():
    document = approved_document(again(store_golden()), KK)
    assert document.title not in words_of(document)
    assert "Код: 7M03111" in words_of(document)


def test_what_nobody_published_is_said():
    document = approved_document(again(store_golden()), EN)
    assert Paragraph("not published") in document.blocks


def test_statements_and_outcomes_stand_in_their_sections():
    curriculum = store_golden()
    ProgramStatementFactory(program=curriculum.program, kind="benefit", heading_kk="Тәжірибе")
    LearningOutcome.objects.create(program=curriculum.program, code="ОН1", text_kk="Талдайды.")
    words = words_of(approved_document(again(curriculum), KK))
    assert "Тәжірибе: Түлек өз елінің мүддесін қорғай біледі." in words
    assert "Талдайды." in words


def test_two_languages_stand_one_under_the_other():
    curriculum = again(store_golden())
    document = approved_document(curriculum, BOTH)
    table, *_ = grids(document)
    assert document.second_language == "ru"
    assert table.rows[0].cells[1:4] == (
        Pair("Кәсіби ағылшын тілі", "Кәсіби ағылшын тілі (ru)"),
        Pair("БП", "БД"),
        Pair("ЖООК", "ВК"),
    )
    assert isinstance(document.title, Pair)


def test_a_text_of_another_language_says_which():
    table, *_ = grids(approved_document(again(store_golden()), EN))
    assert table.rows[0].cells[1] == "Кәсіби ағылшын тілі (ru) (in Russian)"


def test_a_sealed_paper_keeps_its_names_when_a_course_is_renamed(sealed):
    course = sealed.items.get(kind="discipline").course
    before = words_of(approved_document(again(sealed), RU))
    sealed.program.title_ru = course.title_ru = "Совсем другое имя"
    course.save()
    sealed.program.save()
    assert words_of(approved_document(again(sealed), RU)) == before


@pytest.mark.parametrize("rows", [2, 40])
def test_the_number_of_queries_does_not_grow(rows, django_assert_num_queries):
    curriculum = store_golden()
    ProgramStatementFactory.create_batch(rows, program=curriculum.program)
    curriculum = again(curriculum)
    with django_assert_num_queries(7):
        approved_document(curriculum, BOTH)
