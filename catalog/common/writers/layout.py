"""How a table lies on paper, the same in Word and PDF: widths, spans, rows kept together.

Widths are in millimetres.
"""

import re
from dataclasses import dataclass
from itertools import groupby

from .document import Heading, Orientation, Stamp
from .keeping import kept_rows
from .table import Table, TableRow, Total, Weight
from .text import Pair, halves

TEXT_WIDTH = {Orientation.PORTRAIT: 170, Orientation.LANDSCAPE: 267}
PADDING = 2.8
SHORT = 6
CODE = 9
TURNED_LINES = "0000"
CAPITAL = 0.35
WIDE = frozenset("жмфшщыюдцmw")
MANY_COLUMNS = 12
ROOMY = 0.86  # of a table of many columns, so that its texts are left more than their words need
BOLD = 1.12
LONG_WORDS = range(24, 12, -2)
PIECE = re.compile(r"[^\s-]+-?|-+")


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, and over how many columns it reaches."""

    value: object
    span: int = 1


@dataclass(frozen=True)
class PlacedRow:
    """A row on paper; `kept` counts the rows, from this one on, that stay on one page (0: inside
    such a group; 1: alone). A row too tall for that `is_tall`: it may be parted between pages."""

    cells: tuple[Cell, ...]
    weight: Weight
    kept: int
    is_tall: bool


def widths(table: Table, whole: float, letter: float) -> list[float]:
    """Widths in mm that add up to `whole`: in the proportions of the columns, but none narrower
    than its longest word, where a letter takes `letter` mm on average."""
    needs = needed(table, whole, letter)
    if sum(needs) >= whole:
        return [need * whole / sum(needs) for need in needs]
    narrow = set()
    while True:
        shares = [max(1, column.width) for column in table.columns]
        rest = whole - sum(needs[place] for place in narrow)
        wide = sum(share for place, share in enumerate(shares) if place not in narrow)
        found = [
            needs[place] if place in narrow else rest * share / wide
            for place, share in enumerate(shares)
        ]
        tight = {place for place, width in enumerate(found) if width < needs[place] - 1e-9}
        if not tight:
            return found
        narrow |= tight


def needed(table, whole, letter):
    """What each column needs so that no word breaks; very long ones break where all cannot fit."""
    longest = list(longest_words(table))
    room = whole * ROOMY if len(table.columns) > MANY_COLUMNS else whole
    for limit in LONG_WORDS:
        needs = [letter * min(limit, letters) + PADDING for letters in longest]
        if sum(needs) <= room:
            break
    return needs


def longest_words(table):
    for place, column in enumerate(table.columns):
        turned = [TURNED_LINES[: 1 + len(halves(column.label))]]
        label = turned if column.is_turned else words(column.label)
        cells = (word for value in values(table, place) for word in words(value))
        yield max([1, *(BOLD * breadth(word) for word in label), *map(breadth, cells)])


def values(table, place):
    """What must fit in a column: its cells, of a sum or a heading the figures alone."""
    for row in table.rows:
        value = row.cells[place] if place < len(row.cells) else None
        if row.weight == Weight.ROW or not is_label(value):
            yield value


def breadth(word):
    """The letters of a word, capitals and broad letters counted as the wide ones they are."""
    wide = sum(letter.isupper() or letter in WIDE for letter in word)
    return len(word) + CAPITAL * wide


def words(value):
    """What should not be parted: words, parts of a word with hyphens, a short text (`IR 5201`)."""
    for half in halves(plain(value)):
        yield from [half] if len(half) <= CODE else PIECE.findall(half)


def plain(value):
    """A cell's value as text: a total is its figure, None is empty."""
    if value is None:
        return ""
    if isinstance(value, Total):
        return str(value.value)
    return str(value) if isinstance(value, int) else value


def centered(table: Table) -> list[bool]:
    """Whether all that stands in a column is short: figures, abbreviations, codes of a cycle."""
    rows = [row.cells for row in table.rows if row.weight == Weight.ROW]
    return [
        all(is_short(cells[place]) for cells in rows if place < len(cells))
        for place in range(len(table.columns))
    ]


def is_short(value):
    if isinstance(value, Pair):
        return all(len(half) <= SHORT for half in halves(value))
    return not isinstance(value, str) or len(value) <= SHORT


def column_groups(table: Table) -> list[Cell]:
    """The headings above the headings, or an empty list where no column has one."""
    if not any(halves(column.group) for column in table.columns):
        return []
    runs = groupby(column.group for column in table.columns)
    return [Cell(label, len(list(run))) for label, run in runs]


def placed_rows(table: Table) -> list[PlacedRow]:
    """The rows with their spans, and which of them stay on one page."""
    lengths = [
        max((sum(map(len, halves(plain(cell)))) for cell in row.cells), default=0)
        for row in table.rows
    ]
    return [
        PlacedRow(tuple(spans(row, len(table.columns))), row.weight, number, is_tall)
        for row, (number, is_tall) in zip(
            table.rows, kept_rows([row.weight for row in table.rows], lengths), strict=True
        )
    ]


def spans(row: TableRow, columns: int):
    """In a sum a label reaches over the empty cells after it."""
    values = [*row.cells, *[None] * (columns - len(row.cells))]
    if row.weight == Weight.ROW:
        yield from map(Cell, values)
        return
    place = 0
    while place < columns:
        end = place + 1
        if halves(plain(values[place])):
            while is_label(values[place]) and end < columns and values[end] is None:
                end += 1
        yield Cell(values[place], end - place)
        place = end


def is_label(value):
    return not isinstance(value, (int, Total))


def stamps_first(blocks):
    """(stamps at the head of the paper, the other blocks): the stamp stands above the title."""
    count = next((n for n, block in enumerate(blocks) if not isinstance(block, Stamp)), len(blocks))
    return blocks[:count], blocks[count:]


def heading_levels(blocks):
    """Each block with the level of its heading (0: no heading); no level is ever skipped."""
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = max(1, min(block.level, level + 1))
            yield block, level
        else:
            yield block, 0
