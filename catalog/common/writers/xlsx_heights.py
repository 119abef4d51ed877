"""How high the rows of a sheet must be: not every program fits a row to its wrapped text."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from .layout import CAPITAL, Cell, breadth, column_groups
from .table import Table
from .text import Pair, halves

LINE = 15.0
PADDING = 3.0
ONE_LINE = LINE + PADDING
LETTER = 6.4
NARROW = 0.92  # letters of a sheet are narrower than those the columns of papers reckon with
BROADEST = NARROW * (1 + CAPITAL)  # what a letter takes at most, in characters
HIGHEST = 409.0  # of a row in Excel, in points


def group_height(table: Table) -> float:
    return row_height(spanned(table, column_groups(table)))


def heading_height(table: Table) -> float:
    """Enough for the longest turned heading on its one line, and for the others wrapped."""
    turned = [
        LETTER * breadth(half)
        for column in table.columns
        if column.is_turned
        for half in halves(column.label)
    ]
    level = columnwise(table, ("" if each.is_turned else each.label for each in table.columns))
    return min(HIGHEST, max([row_height(level), *(length + 2 * PADDING for length in turned)]))


def columnwise(table: Table, values: Iterable) -> Iterator[tuple[object, float]]:
    """The cells of a row that each keep to their own column, with its width."""
    return zip(values, [column.width for column in table.columns], strict=False)


def spanned(table: Table, cells: Iterable[Cell]) -> Iterator[tuple[object, float]]:
    """The cells of a row with the width that each reaches over, from the first on."""
    place = 0
    for cell in cells:
        yield cell.value, sum(column.width for column in table.columns[place : place + cell.span])
        place += cell.span


def row_height(cells: Iterable[tuple[object, float]]) -> float:
    """The height in points of a row of cells with their widths in characters."""
    most = 1
    for value, width in cells:
        if may_wrap(value, width):
            most = max(most, lines(value, width))
    return min(HIGHEST, LINE * most + PADDING)


def may_wrap(value, width):
    """Figures, and texts shorter than the column whatever their letters, take one line."""
    if isinstance(value, str):
        return len(value) * BROADEST > width or "\n" in value
    return isinstance(value, Pair)


@lru_cache(maxsize=2048)
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
