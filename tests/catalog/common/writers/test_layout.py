import pytest

from catalog.common.writers import layout
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight

from .papers import grouped_table, table


def test_widths_fill_the_paper():
    widths = layout.widths(table(), 170, 1.8)
    assert sum(widths) == pytest.approx(170)
    assert max(widths) == widths[3]


def test_no_column_is_narrower_than_its_longest_word():
    narrow = Table("", "kk", (Column("Компонент", 1), Column("Пән", 99)), (TableRow(("БП", "А")),))
    first, second = layout.widths(narrow, 170, 2)
    assert first >= 9 * 2
    assert first + second == pytest.approx(170)


def test_a_word_with_a_hyphen_needs_the_room_of_its_longer_part():
    word = "Экспериментально-исследовательская"
    narrow = Table("", "ru", (Column("А", 1), Column("Б", 99)), (TableRow((word, "б")),))
    first, _second = layout.widths(narrow, 170, 2)
    assert len("исследовательская") * 2 < first < 24 * 2


def test_the_figures_of_a_sum_need_room_and_its_label_none():
    rows = (
        TableRow((5, "а")),
        TableRow((Total(100000), None), Weight.TOTAL),
        TableRow(("Барлығы", "а")),
    )
    figures = Table("", "kk", (Column("1", 1), Column("А", 99)), rows[:2])
    assert layout.widths(figures, 170, 2)[0] >= 6 * 2
    label = Table(
        "", "kk", (Column("1", 1), Column("А", 99)), (TableRow(("Барлығы",), Weight.TOTAL),)
    )
    assert layout.widths(label, 170, 2)[0] < 7 * 2


def test_words_that_cannot_all_fit_share_the_paper():
    crowded = Table("", "kk", tuple(Column("Зертханалық") for _ in range(20)), ())
    assert layout.widths(crowded, 100, 2) == pytest.approx([5] * 20)


def test_the_label_of_a_sum_reaches_over_the_empty_cells_after_it():
    row = TableRow(("Барлығы", None, None, Total(5), None), Weight.TOTAL)
    plan = Table("", "kk", tuple(Column("") for _ in range(5)), (row,))
    (placed,) = layout.placed_rows(plan)
    assert [(layout.plain(cell.value), cell.span) for cell in placed.cells] == [
        ("Барлығы", 3),
        ("5", 1),
        ("", 1),
    ]


def test_a_plain_row_has_a_cell_in_each_column():
    plan = Table("", "kk", (Column("А"), Column("Ә"), Column("Б")), (TableRow(("а", None)),))
    (placed,) = layout.placed_rows(plan)
    assert [cell.span for cell in placed.cells] == [1, 1, 1]


def test_neighbours_of_one_group_share_a_heading():
    groups = layout.column_groups(grouped_table())
    assert [(cell.value, cell.span) for cell in groups] == [("", 1), ("1-кезең", 2), ("2-кезең", 2)]
    assert layout.column_groups(table()) == []


def test_columns_of_short_texts_are_centered():
    assert layout.centered(table()) == [True, True, False, False, True]


def test_a_word_of_broad_letters_needs_more_than_one_of_narrow_ones():
    assert layout.breadth("Дифференциалдық") > layout.breadth("Негіздеріненгісі")
