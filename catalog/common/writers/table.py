"""Facts laid out in rows and columns, without a format."""

from dataclasses import dataclass, field
from enum import StrEnum

from .text import Text


class Weight(StrEnum):
    """How much a row weighs in the layout; a heading stands above the rows that it names."""

    ROW = "row"
    HEADING = "heading"
    SUBTOTAL = "subtotal"
    TOTAL = "total"


@dataclass(frozen=True)
class Column:
    """A column: its heading, and its width in characters.

    Neighbours of one `group` stand under a common heading; a turned heading is written upwards.
    """

    label: Text
    width: int = 12
    group: Text = ""
    is_turned: bool = False


@dataclass(frozen=True)
class Total:
    """A computed figure and the rows of the table (counted from 0) that it adds up.

    Without `rows` it is a figure that no rows of the table add up to.
    """

    value: int
    rows: tuple[int, ...] = ()


SUMS = frozenset({Weight.SUBTOTAL, Weight.TOTAL})


@dataclass(frozen=True)
class TableRow:
    """Cells in the order of the columns: text, whole numbers, totals, or None for empty."""

    cells: tuple[Text | int | Total | None, ...]
    weight: Weight = Weight.ROW


@dataclass(frozen=True)
class Table:
    """A table in one language; `facts` are (label, value) pairs that hold for every row.

    `signatures` are the posts that sign under it, where it is a paper by itself.
    """

    title: str
    language: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    facts: tuple[tuple[str, str], ...] = field(default=())
    signatures: tuple[Text, ...] = field(default=())
