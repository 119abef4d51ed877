import io
from dataclasses import replace

import openpyxl

from catalog.common.writers import xlsx
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight
from catalog.common.writers.text import Pair

from .papers import grouped_table

LONG = "Қазақстан Республикасының дипломатиялық және консулдық қызметі"
COLUMNS = (Column("Семестр", 8), Column("Пән", 20), Column("Кредит", 8, is_turned=True))
ROWS = (
    TableRow((1, "Мәтін", 5)),
    TableRow((1, LONG, 5)),
    TableRow(("1-семестр бойынша барлығы", None, Total(10, (0, 1))), Weight.TOTAL),
)
TABLE = Table("Жоспар", "kk", COLUMNS, ROWS)


def sheet_of(table):
    return openpyxl.load_workbook(io.BytesIO(xlsx.write(table))).worksheets[0]


def test_rows_are_as_high_as_their_wrapped_text():
    sheet = sheet_of(TABLE)
    short, long = (sheet.row_dimensions[number].height for number in (3, 4))
    assert long >= 4 * 15 > 2 * short


def test_a_second_language_takes_lines_of_its_own():
    both = replace(TABLE, rows=(TableRow((1, Pair("Мәтін", "Текст"), 5)),))
    assert sheet_of(both).row_dimensions[3].height >= 30


def test_the_row_of_headings_is_as_high_as_the_longest_turned_one():
    columns = (*COLUMNS[:2], Column("Академиялық кредиттер", 6, is_turned=True))
    sheet = sheet_of(replace(TABLE, columns=columns))
    assert sheet.row_dimensions[2].height > 100
    assert sheet["C2"].alignment.textRotation == 90


def test_the_label_of_a_sum_reaches_over_the_empty_cells_after_it():
    sheet = sheet_of(TABLE)
    assert "A5:B5" in map(str, sheet.merged_cells.ranges)
    assert sheet["C5"].value == "=SUM(C3:C4)"


def test_every_cell_of_the_table_has_lines_around_it():
    for table in (TABLE, grouped_table()):
        sheet = sheet_of(table)
        rows = sheet.iter_rows(min_row=2 + len(table.facts), max_col=len(table.columns))
        sides = {cell.border.top.style for row in rows for cell in row}
        assert sides == {"thin"}


def test_a_long_fact_goes_on_in_the_next_row():
    fact = ("Қысқартулар", "; ".join([LONG] * 4))
    cells = [row[0] for row in sheet_of(replace(TABLE, facts=(fact,))).iter_rows(values_only=True)]
    lines = cells[1 : cells.index("Семестр")]
    assert len(lines) > 1
    assert " ".join(lines) == f"{fact[0]}: {fact[1]}"


def test_who_signs_stands_in_one_cell_under_the_table():
    sheet = sheet_of(replace(TABLE, signatures=("Ректор", "Декан")))
    last = [cell.value for cell in sheet[sheet.max_row]]
    assert last[0].startswith("Декан")
    assert "____" in last[0]
    assert last[1:] == [None, None]
    assert sheet.print_area.endswith(f"${sheet.max_row}")
