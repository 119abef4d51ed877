import pytest

from catalog.common.writers import keeping
from catalog.common.writers.document import Grid, Heading, Paragraph, Signatures
from catalog.common.writers.table import Column, Table, TableRow, Weight

from .papers import table

MARKS = {"r": Weight.ROW, "h": Weight.HEADING, "s": Weight.SUBTOTAL, "t": Weight.TOTAL}
LONG = keeping.SHORT + 1


def kept(marks, lengths=None):
    weights = [MARKS[mark] for mark in marks]
    return [number for number, _ in keeping.kept_rows(weights, lengths or [LONG] * len(marks))]


@pytest.mark.parametrize(
    ("marks", "groups"),
    [
        ("", []),
        ("r", [1]),
        ("rs", [2, 0]),
        ("rrsr", [1, 2, 0, 1]),
        ("rstrst", [3, 0, 0, 3, 0, 0]),
        ("sr", [1, 1]),
        ("rssssss", [5, 0, 0, 0, 0, 2, 0]),
        ("rsssssss", [6, 0, 0, 0, 0, 0, 2, 0]),
    ],
)
def test_a_sum_is_kept_with_the_row_before_it(marks, groups):
    assert kept(marks) == groups


def test_a_heading_is_kept_with_the_row_after_it():
    assert kept("hrrhr") == [2, 0, 1, 2, 0]


def test_the_first_rows_and_the_last_ones_stay_together_where_they_are_short():
    assert kept("rrrrrrrr", [5] * 8) == [3, 0, 0, 1, 1, 3, 0, 0]
    assert kept("rr", [5, 5]) == [2, 0]


def test_a_row_taller_than_a_page_is_kept_with_nothing():
    lengths = [keeping.TALL + 1, 5]
    assert keeping.kept_rows([Weight.ROW, Weight.TOTAL], lengths) == [(1, True), (1, False)]


GRID = Grid(table())
SIGNED = Signatures(("Ректор",))


def test_short_texts_and_signatures_stay_with_the_last_rows():
    blocks = [Heading("Жоспар"), GRID, Paragraph("Қысқартулар"), Paragraph("Ескертпе"), SIGNED]
    assert keeping.tails(blocks) == {1: 4}


@pytest.mark.parametrize(
    "between",
    [
        Heading("Бөлім"),
        Paragraph("ұ" * (keeping.LONGEST_TAIL + 1)),
        Grid(Table("", "kk", (), ())),
    ],
    ids=["heading", "long text", "another table"],
)
def test_what_is_no_short_text_parts_them(between):
    assert keeping.tails([GRID, between, SIGNED]) == {}


def test_a_table_that_ends_in_a_tall_row_has_no_tail():
    tall = Table("", "kk", (Column("А"),), (TableRow(("ұ" * (keeping.TALL + 1),)),))
    assert keeping.tails([Grid(tall), SIGNED]) == {}


def test_nobody_to_sign_is_no_tail():
    assert keeping.tails([GRID, Signatures(())]) == {}


def test_the_last_rows_before_the_closing_sums_stay_together():
    weights = [Weight.ROW] * 8 + [Weight.SUBTOTAL, Weight.TOTAL]
    assert [number for number, _ in keeping.kept_rows(weights, [10] * 10)] == [
        3,
        0,
        0,
        1,
        1,
        5,
        0,
        0,
        0,
        0,
    ]
