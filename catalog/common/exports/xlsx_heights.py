"""How high the rows of a sheet must be: not every program fits a row to its wrapped text."""

from .layout import Cell, breadth, column_groups, plain, spans
from .table import Row, Table
from .text import halves

LINE = 15.0
PADDING = 3.0
LETTER = 6.4
NARROW = 0.92  # letters of a sheet are narrower than those the columns of papers reckon with
HIGHEST = 409.0  # of a row in Excel, in points


def row_height(table: Table, row: Row) -> float:
    """The height of a row of the table, in points."""
    return height(table, spans(row, len(table.columns)))


def group_height(table: Table) -> float:
    return height(table, column_groups(table))


def heading_height(table: Table) -> float:
    """Enough for the longest turned heading on its one line, and for the others wrapped."""
    turned = [
        LETTER * breadth(half)
        for column in table.columns
        if column.is_turned
        for half in halves(column.label)
    ]
    level = [Cell("" if column.is_turned else column.label) for column in table.columns]
    return min(HIGHEST, max([height(table, level), *(length + 2 * PADDING for length in turned)]))


def height(table, cells):
    """`cells` are the cells of one row with their spans, from the first column on."""
    place, most = 0, 1
    for cell in cells:
        width = sum(column.width for column in table.columns[place : place + cell.span])
        most = max(most, lines(plain(cell.value), width))
        place += cell.span
    return min(HIGHEST, LINE * most + PADDING)


def lines(text, width):
    """How many lines a text takes in a column of so many characters, word by word."""
    parts = [line for half in halves(text) for line in half.split("\n")]
    return sum(wrapped(part.split(), width) for part in parts) or 1


def wrapped(words, width):
    count, used = 1, 0.0
    for word in (NARROW * breadth(word) for word in words):
        if used and used + 1 + word > width:
            count, used = count + 1, 0.0
        used += word + bool(used)
        count, used = count + int(used // (width + 1)), used % (width + 1)
    return count
