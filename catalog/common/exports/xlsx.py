"""Tables as XLSX: real numbers, live formulas for every total, nothing else ever a formula."""

import datetime
import io

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from .table import Table, Total, Weight

FIXED_CLOCK = datetime.datetime(2024, 1, 1)
SHEET_NAME_LIMIT = 31
STYLES = {
    Weight.ROW: {},
    Weight.SUBTOTAL: {"bold": True, "bg_color": "#EEF4F5"},
    Weight.TOTAL: {"bold": True, "bg_color": "#D6E6E9", "top": 1},
}


def write(table: Table) -> bytes:
    """A workbook of one sheet: title, facts, headings, rows; equal tables give equal bytes."""
    output = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(output, options) as book:
        book.set_properties({"title": table.title, "created": FIXED_CLOCK})
        write_sheet(book, table)
    return output.getvalue()


def write_sheet(book, table):
    sheet = book.add_worksheet(sheet_name(table.title))
    heading = book.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "top"})
    sheet.write_string(0, 0, table.title, book.add_format({"bold": True, "font_size": 14}))
    for number, (label, value) in enumerate(table.facts, 1):
        sheet.write_string(number, 0, f"{label}: {value}")
    first = len(table.facts) + 2
    for place, column in enumerate(table.columns):
        sheet.write_string(first - 1, place, column.label, heading)
        sheet.set_column(place, place, column.width)
    styles = {
        weight: book.add_format({"text_wrap": True, "valign": "top", **style})
        for weight, style in STYLES.items()
    }
    for number, row in enumerate(table.rows, first):
        for place, cell in enumerate(row.cells):
            write_cell(sheet, number, place, cell, styles[row.weight], first)
    finish(sheet, table, first)


def finish(sheet, table, first):
    last = first + len(table.rows) - 1
    sheet.freeze_panes(first, 0)
    sheet.autofilter(first - 1, 0, last, len(table.columns) - 1)
    sheet.repeat_rows(first - 1)
    sheet.print_area(0, 0, last, len(table.columns) - 1)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def write_cell(sheet, number, place, cell, style, first):
    if cell is None:
        sheet.write_blank(number, place, None, style)
    elif isinstance(cell, Total) and cell.rows:
        formula = sum_formula([first + row for row in cell.rows], place)
        sheet.write_formula(number, place, formula, style, cell.value)
    elif isinstance(cell, (int, Total)):
        sheet.write_number(number, place, getattr(cell, "value", cell), style)
    else:
        sheet.write_string(number, place, cell, style)


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


def sheet_name(title):
    return "".join(letter for letter in title if letter not in r"[]:*?/\'")[:SHEET_NAME_LIMIT]
