"""Tables as CSV that Excel opens right: UTF-8 with a byte-order mark, `;` between cells."""

import csv
import io

from .formula_guard import guard
from .table import Table, Total
from .text import Pair, one_line


def write(table: Table) -> bytes:
    """The facts of the table become its first columns, so that every row names what it is of."""
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";", lineterminator="\r\n")
    labels = [label for label, _ in table.facts] + [column.label for column in table.columns]
    facts = [cell_text(value) for _, value in table.facts]
    writer.writerow([cell_text(label) for label in labels])
    writer.writerows([*facts, *map(cell_text, row.cells)] for row in table.rows)
    return output.getvalue().encode("utf-8-sig")


def cell_text(cell):
    if cell is None:
        return ""
    if isinstance(cell, Total):
        return str(cell.value)
    if isinstance(cell, Pair):
        cell = one_line(cell)
    return guard(cell) if isinstance(cell, str) else str(cell)
