import pytest

from catalog.common.exports import layout
from catalog.common.exports.table import Column, Row, Table, Total, Weight

from .papers import grouped_table, table


@pytest.mark.parametrize(
    ("marks", "kept"),
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
def test_a_sum_is_kept_with_the_row_before_it(marks, kept):
    is_sum = [mark != "r" for mark in marks]
    assert layout.kept_together(is_sum, [False] * len(marks)) == kept


def test_a_row_taller_than_a_page_is_kept_with_nothing():
    assert layout.kept_together([False, True], [True, False]) == [1, 1]


def test_widths_fill_the_paper():
    widths = layout.widths(table(), 170, 1.8)
    assert sum(widths) == pytest.approx(170)
    assert max(widths) == widths[3]


def test_no_column_is_narrower_than_its_longest_word():
    narrow = Table("", "kk", (Column("Компонент", 1), Column("Пән", 99)), (Row(("БП", "А")),))
    first, second = layout.widths(narrow, 170, 2)
    assert first >= 9 * 2
    assert first + second == pytest.approx(170)


def test_words_that_cannot_all_fit_share_the_paper():
    crowded = Table("", "kk", tuple(Column("Зертханалық") for _ in range(20)), ())
    assert layout.widths(crowded, 100, 2) == pytest.approx([5] * 20)


def test_the_label_of_a_sum_reaches_over_the_empty_cells_after_it():
    row = Row(("Барлығы", None, None, Total(5), None), Weight.TOTAL)
    plan = Table("", "kk", tuple(Column("") for _ in range(5)), (row,))
    (placed,) = layout.placed_rows(plan)
    assert [(layout.plain(cell.value), cell.span) for cell in placed.cells] == [
        ("Барлығы", 3),
        ("5", 1),
        ("", 1),
    ]


def test_a_plain_row_has_a_cell_in_each_column():
    plan = Table("", "kk", (Column("А"), Column("Ә"), Column("Б")), (Row(("а", None)),))
    (placed,) = layout.placed_rows(plan)
    assert [cell.span for cell in placed.cells] == [1, 1, 1]


def test_neighbours_of_one_group_share_a_heading():
    groups = layout.column_groups(grouped_table())
    assert [(cell.value, cell.span) for cell in groups] == [("", 1), ("1-кезең", 2), ("2-кезең", 2)]
    assert layout.column_groups(table()) == []


def test_columns_of_short_texts_are_centered():
    assert layout.centered(table()) == [True, True, False, False, True]
