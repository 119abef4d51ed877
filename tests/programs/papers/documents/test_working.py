import pytest

from catalog.common.writers.document import Orientation, Signatures, Stamp, Title
from catalog.common.writers.table import Total, Weight
from programs.papers.documents.working import working_document, working_tables
from tests.plans.stored import store_golden
from tests.programs.models.curriculum_constraints import ApprovalFactory, ModuleFactory

from ..papers import BOTH, EN, EVERY, KK, again, grids, store_bachelor, sums_of, words_of

pytestmark = pytest.mark.django_db

FIRST_HOURS = 9


@pytest.mark.parametrize("edition", EVERY, ids=lambda edition: edition.language)
def test_each_year_is_a_part_with_its_totals(edition):
    years = grids(working_document(again(store_golden()), edition))
    assert [[credits for _, credits in sums_of(year)] for year in years] == [[30, 31, 61], [30, 30]]


def test_it_lies_landscape_with_a_stamp_for_each_year():
    document = working_document(again(store_golden()), KK)
    assert document.orientation == Orientation.LANDSCAPE
    assert len([block for block in document.blocks if isinstance(block, Stamp)]) == 2


def test_each_year_bears_the_title_of_the_paper():
    document = working_document(store_bachelor(), EN)
    titles = [block for block in document.blocks if isinstance(block, Title)]
    assert document.title == "Working curriculum"
    assert [title.text for title in titles] == ["Working curriculum"] * 3


def test_a_semester_that_the_plan_does_not_have_takes_no_columns():
    last = grids(working_document(again(store_golden()), EN))[-1]
    groups = {str(column.group) for column in last.columns if column.group}
    assert groups == {"Semester 3"}
    assert len(last.columns) == FIRST_HOURS + 8


def test_the_note_stands_before_the_signatures_of_the_last_year():
    curriculum = store_golden()
    curriculum.note_en = "The term was inferred."
    curriculum.save()
    blocks = working_document(again(curriculum), EN).blocks
    assert isinstance(blocks[-1], Signatures)
    assert blocks[-2].text == "Note: The term was inferred."


def test_the_header_names_program_years_and_admission():
    words = words_of(working_document(again(store_golden()), EN))
    assert "Academic year: 2024–2025" in words
    assert "Academic year: 2025–2026" in words
    assert "Year of admission: 2024" in words
    assert "“7M03111 – " in words


def test_hours_stand_under_their_period_by_class_type():
    first = grids(working_document(store_bachelor(), EN))[0]
    one, two = (place_of(first, semester) for semester in (1, 2))
    assert [str(column.group) for column in first.columns][one] == "Semester 1"
    languages = [row for row in first.rows if row.cells[6] == "Foreign language"]
    types = [str(column.label) for column in first.columns[one:two]]
    assert types == ["Total", "L", "P", "Pr", "SIWI", "SIW"]
    hours = (150, 20, 30, None, 25, 75)
    assert languages[0].cells[one:two] == hours
    assert languages[0].cells[two:] == (None,) * 6
    assert languages[1].cells[two:] == hours


def place_of(table, semester):
    groups = [str(column.group) for column in table.columns]
    return groups.index(f"Semester {semester}")


def test_class_types_that_the_plan_does_not_have_are_neither_printed_nor_explained():
    words = words_of(working_document(store_bachelor(), EN))
    assert "SIWI – " in words
    assert "studio" not in words
    assert "Abbreviations: GED – General education disciplines; " in words


def test_its_sheets_say_who_signs_and_leave_the_act_to_be_filled_in(sealed):
    first, *_ = working_tables(sealed, EN)
    assert "Rector" in first.signatures
    assert "____" in dict(first.facts)["Approval"]


def test_sums_of_hours_add_up_the_rows_they_name():
    for table in grids(working_document(store_bachelor(), KK)):
        sums = [row for row in table.rows if row.weight != Weight.ROW]
        assert len(sums) == 3
        for row in sums:
            for place, cell in enumerate(row.cells):
                if isinstance(cell, Total):
                    parts = [table.rows[number].cells[place] or 0 for number in cell.rows]
                    assert cell.value == sum(parts)


def test_a_bachelors_plan_has_four_years_of_sixty_credits():
    tables = working_tables(store_bachelor(), EN)
    assert [list(sums_of(table))[-1] for table in tables] == [
        (f"Total for the year of study {year}", 60) for year in (1, 2, 3, 4)
    ]
    assert tables[0].title == "Year of study 1"


def test_module_control_and_options_stand_in_their_columns():
    curriculum = store_bachelor()
    module = ModuleFactory(curriculum=curriculum, number=3, kind_kk="Жалпы", title_kk="Негіздер")
    curriculum.items.filter(position=1).update(module=module)
    tables = working_tables(again(curriculum), KK)
    row = tables[0].rows[0]
    assert row.cells[:3] == (3, "Жалпы", "Негіздер")
    assert row.cells[8].endswith(",\N{NO-BREAK SPACE}1")
    named = [row.cells[6] for table in tables for row in table.rows if row.weight == Weight.ROW]
    slot = "Таңдау компоненті: Экология және тіршілік қауіпсіздігі; Құқық және жемқорлыққа қарсы"
    assert any(name.startswith(slot) for name in named)


def test_the_act_of_a_year_stands_on_its_own_part():
    curriculum = store_golden()
    ApprovalFactory(curriculum=curriculum, academic_year=2025, protocol="7")
    stamps = [
        block
        for block in working_document(again(curriculum), EN).blocks
        if isinstance(block, Stamp)
    ]
    assert [stamp.lines[-1].endswith("protocol № 7") for stamp in stamps] == [False, True]


def test_additional_training_stands_outside_the_totals(sealed):
    years = grids(working_document(sealed, KK))
    assert [list(sums_of(year))[-1][1] for year in years] == [10, 5]
    assert len(years[1].rows) == 4


@pytest.mark.parametrize("make", [store_golden, store_bachelor])
def test_the_number_of_queries_does_not_grow(make, django_assert_num_queries):
    curriculum = again(make())
    with django_assert_num_queries(2):
        working_document(curriculum, BOTH)
