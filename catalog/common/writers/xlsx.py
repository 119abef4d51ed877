"""Tables as XLSX: real numbers, live formulas for every total, nothing else ever a formula."""

import io
import json
from dataclasses import dataclass
from textwrap import wrap

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from .clock import FIXED_CLOCK
from .layout import centered, column_groups, spans
from .palette import row_color
from .table import Table, Total, Weight
from .text import Pair, halves, one_line
from .xlsx_heights import ONE_LINE, columnwise, group_height, heading_height, row_height, spanned

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
SHEET_NAME_LIMIT = 31
RESERVED_NAME = "history"
DATA_SHEET = "_catalog"
DATA_CHUNK = 16_000  # Excel takes 32,767 UTF-16 units to a cell
A4 = 9
MAX_PRINTED_COLUMNS = 10
GRID = {"text_wrap": True, "border": 1, "border_color": "#828282"}
SIGN_HERE = "_" * 20 + "   " + "_" * 24
FACT_WIDTH = 100
SIGNED_HEIGHT = 24


def write(table: Table) -> bytes:
    """A workbook of one sheet: title, facts, headings, rows; equal tables give equal bytes."""
    return write_book((table,))


def write_book(tables: tuple[Table, ...], hidden: dict | None = None) -> bytes:
    """A workbook of one sheet for each table; wide tables print in landscape.

    `hidden` is what the file is read back by: as JSON on the sheet `_catalog`, which no menu of
    Excel shows, in column A from the first row on: the cells, joined, are the JSON text.
    Raises `ValueError` for no table, `TypeError` for data that is no JSON.
    """
    if not tables:
        raise ValueError("A workbook needs a table.")
    output = io.BytesIO()
    with xlsxwriter.Workbook(output, OPTIONS) as book:
        book.set_properties({"title": one_line(tables[0].title), "created": FIXED_CLOCK})
        look = Look.of(book, {row.weight for table in tables for row in table.rows})
        for name, table in zip(sheet_names(tables), tables, strict=True):
            write_sheet(book.add_worksheet(name), table, look)
        if hidden is not None:
            write_data(book.add_worksheet(DATA_SHEET), json.dumps(hidden, ensure_ascii=False))
    return output.getvalue()


@dataclass(frozen=True)
class Look:
    """The formats of a workbook, made once for all its sheets."""

    title: object
    heading: object
    turned: object
    rows: dict

    @classmethod
    def of(cls, book, weights):
        heading = {**GRID, "bold": True, "align": "center", "valign": "vcenter"}
        return cls(
            title=book.add_format({"bold": True, "font_size": 14}),
            heading=book.add_format(heading),
            turned=book.add_format({**heading, "rotation": 90}),
            rows={
                weight: tuple(
                    book.add_format({**GRID, **style(weight), "valign": "top", "align": align})
                    for align in ("left", "center")
                )
                for weight in Weight
                if weight in weights
            },
        )


def style(weight):
    color = row_color(weight)
    return {"bold": True, "bg_color": color} if color else {}


def write_sheet(sheet, table, look):
    sheet.set_default_row(ONE_LINE)
    sheet.write_string(0, 0, one_line(table.title), look.title)
    facts = fact_lines(table)
    for number, line in enumerate(facts, 1):
        sheet.write_string(number, 0, line)
    above = len(facts) + 1
    first = above + 1 + write_groups(sheet, table, above, look)
    for place, column in enumerate(table.columns):
        style = look.turned if column.is_turned else look.heading
        sheet.write_string(first - 1, place, shown(column.label), style)
        sheet.set_column(place, place, column.width)
    sheet.set_row(first - 1, heading_height(table))
    middle = centered(table)
    for number, row in enumerate(table.rows, first):
        write_row(sheet, table, number, row, look, first, middle)
    finish(sheet, table, above, first, write_signatures(sheet, table, first))


def fact_lines(table):
    """The facts, a long one on several rows: a merged cell would be read as headings."""
    width = max(FACT_WIDTH, sum(column.width for column in table.columns))
    facts = (" ".join(f"{label}: {value}".split()) for label, value in table.facts)
    return [line for fact in facts for line in wrap(fact, width, break_on_hyphens=False)]


def write_row(sheet, table, number, row, look, first, middle):
    """A label of a sum reaches over the empty cells after it; what is short stands centered.

    `middle` says of each column whether it is short.
    """
    if row.weight == Weight.ROW:
        height = row_height(columnwise(table, row.cells))
        for place, (value, is_short) in enumerate(zip(row.cells, middle, strict=False)):
            write_cell(sheet, number, place, value, look.rows[row.weight][is_short], first)
    else:
        cells = list(spans(row, len(table.columns)))
        height = row_height(spanned(table, cells))
        write_sum(sheet, number, cells, look.rows[row.weight], first, middle)
    if height > ONE_LINE:
        sheet.set_row(number, height)


def write_sum(sheet, number, cells, styles, first, middle):
    place = 0
    for cell in cells:
        if cell.span > 1:
            last = place + cell.span - 1
            write_over(sheet, number, place, last, shown(cell.value), styles[False])
        else:
            write_cell(sheet, number, place, cell.value, styles[middle[place]], first)
        place += cell.span


def write_over(sheet, number, place, last, text, style):
    """A text over the cells from one place to the last."""
    if last > place:
        sheet.merge_range(number, place, number, last, "", style)
    sheet.write_string(number, place, text, style)


def write_signatures(sheet, table, first):
    """Who signs and the lines to sign on, under the rows; the last row of the sheet.

    Each stands in one cell: a row of several is read as a row of the plan.
    """
    last = first + len(table.rows) - 1
    for number, post in enumerate(table.signatures, last + 2):
        sheet.write_string(number, 0, f"{one_line(post)}   {SIGN_HERE}")
        sheet.set_row(number, SIGNED_HEIGHT)
    return last + 1 + len(table.signatures) if table.signatures else last


def write_groups(sheet, table, number, look):
    """The headings above the headings; how many rows they took."""
    place = 0
    groups = column_groups(table)
    for group in groups:
        label, last = shown(group.value), place + group.span - 1
        if label and last > place:
            sheet.merge_range(number, place, number, last, label, look.heading)
        elif label:
            sheet.write_string(number, place, label, look.heading)
        else:
            for each in range(place, last + 1):
                sheet.write_blank(number, each, None, look.heading)
        place = last + 1
    if groups:
        sheet.set_row(number, group_height(table))
    return 1 if groups else 0


def finish(sheet, table, above, first, end):
    last = first + len(table.rows) - 1
    sheet.freeze_panes(first, 0)
    sheet.autofilter(first - 1, 0, last, len(table.columns) - 1)
    sheet.repeat_rows(above, first - 1)
    sheet.print_area(0, 0, end, len(table.columns) - 1)
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    if len(table.columns) > MAX_PRINTED_COLUMNS:
        sheet.set_landscape()


def write_cell(sheet, number, place, cell, style, first):
    if isinstance(cell, str):
        sheet.write_string(number, place, cell, style)
    elif cell is None:
        sheet.write_blank(number, place, None, style)
    elif isinstance(cell, Total) and cell.rows:
        formula = sum_formula([first + row for row in cell.rows], place)
        sheet.write_formula(number, place, formula, style, cell.value)
    elif isinstance(cell, (int, Total)):
        sheet.write_number(number, place, getattr(cell, "value", cell), style)
    else:
        sheet.write_string(number, place, shown(cell), style)


def shown(text):
    """A text of a cell; the second language stands below the first."""
    return "\n".join(halves(text)) if isinstance(text, Pair) else text


def sum_formula(rows, place):
    """`=SUM(F5:F12,F15)`: neighbouring rows as one range."""
    ranges = []
    for row in sorted(rows):
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1][1] = row
        else:
            ranges.append([row, row])
    cells = [
        xl_rowcol_to_cell(start, place)
        + (f":{xl_rowcol_to_cell(end, place)}" if end > start else "")
        for start, end in ranges
    ]
    return f"=SUM({','.join(cells)})"


def write_data(sheet, data):
    for number in range(0, len(data), DATA_CHUNK):
        sheet.write_string(number // DATA_CHUNK, 0, data[number : number + DATA_CHUNK])
    sheet.very_hidden()


def sheet_names(tables) -> list[str]:
    """A name for each sheet that Excel takes: short, its own (case apart), not reserved."""
    taken = {RESERVED_NAME, DATA_SHEET}
    names = []
    for table in tables:
        name, number = sheet_name(one_line(table.title)), 1
        while name.lower() in taken:
            number += 1
            end = f" ({number})"
            name = sheet_name(one_line(table.title), SHEET_NAME_LIMIT - len(end)) + end
        taken.add(name.lower())
        names.append(name)
    return names


def sheet_name(title, limit=SHEET_NAME_LIMIT):
    kept = "".join(letter for letter in title if letter not in r"[]:*?/\'")
    return kept[:limit].strip() or "1"
