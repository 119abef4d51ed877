"""The blocks of a paper as the data that `typst/paper.typ` lays out."""

import re
import string
from dataclasses import dataclass

from . import document as parts
from .glyphs import BREAKS, drawable
from .layout import (
    PADDING,
    TEXT_WIDTH,
    centered,
    column_groups,
    heading_levels,
    placed_rows,
    plain,
    widths,
)
from .text import halves

LETTER = 0.205
MANY_COLUMNS = 12
LINE = 60
INVISIBLE = BREAKS + string.whitespace + "\u00a0"
BREAKABLE = re.compile(r"(?<=\S\S\S)(?=\S\S\S)")


def text(value, line=LINE):
    """A string, or a list of two; words longer than `line` letters may break."""
    drawn = (drawable(half) for half in halves(value))
    found = [breakable(half, line) for half in drawn if half.strip(INVISIBLE)]
    return found if len(found) > 1 else "".join(found)


def breakable(text, line):
    """Soft hyphens in words of letters, invisible breaks in other long words."""
    return re.sub(rf"\S{{{max(line, 6) + 1},}}", with_breaks, text)


def with_breaks(found):
    word = found[0]
    return BREAKABLE.sub("\u00ad" if word.strip(".,:;()«»").isalpha() else "\u200b", word)


def blocks(blocks, document):
    """Each block as a dictionary with its `kind`; blocks without any text are left out."""
    for block, level in heading_levels(blocks):
        data = WRITERS[type(block)](block, document)
        if data is not None:
            yield {"kind": type(block).__name__.lower(), "level": level, **data}


def heading(block, document):
    found = text(block.text)
    return {"text": found} if found else None


def paragraph(block, document):
    found = text(block.text)
    if not found:
        return None
    return {"text": found, "centered": block.is_centered, "strong": block.is_strong}


def bullets(block, document):
    items = texts(block.items)
    return {"items": items, "numbered": block.is_numbered} if items else None


def facts(block, document):
    return {"pairs": [[text(label, 24), text(value)] for label, value in block.pairs]}


def stamp(block, document):
    lines = texts(block.lines)
    return {"lines": lines} if lines else None


def signatures(block, document):
    return {"roles": [text(role, 30) for role in block.roles]}


def texts(values):
    return [found for value in values if (found := text(value, 36))]


def page_break(block, document):
    return {}


def bars(block, document):
    names = list(dict.fromkeys(name for _, shares in block.rows for name, _ in shares))
    return {
        "caption": text(block.caption),
        "alternative": "; ".join(spoken(label, shares) for label, shares in block.rows) or "—",
        "names": [text(name) for name in names],
        "whole": max((sum(amount for _, amount in shares) for _, shares in block.rows), default=0),
        "rows": [
            [
                text(label, 16),
                [[names.index(name), amount] for name, amount in shares if amount > 0],
            ]
            for label, shares in block.rows
        ],
    }


def parts_of(shares, names):
    """[place of the series, amount] of each part that is there."""
    return [[names.index(name), amount] for name, amount in shares if amount > 0]


def spoken(label, shares):
    return drawable(f"{label}: " + ", ".join(f"{name} {amount}" for name, amount in shares))


def grid(block, document):
    """A table; None where it has no column."""
    table = block.table
    if not table.columns:
        return None
    size = 8.5 if len(table.columns) <= MANY_COLUMNS else 7.5
    letter = size * LETTER
    sheet = TableText(widths(table, TEXT_WIDTH[document.orientation], letter), letter)
    return {
        "caption": text(block.caption),
        "language": table.language,
        "size": size,
        "widths": sheet.widths,
        "centered": centered(table),
        "turned": [column.is_turned for column in table.columns],
        "groups": sheet.cells(column_groups(table)),
        "labels": [sheet.text(column.label, place) for place, column in enumerate(table.columns)],
        "rows": [
            {
                "weight": row.weight,
                "kept": row.kept,
                "tall": row.is_tall,
                "cells": sheet.cells(row.cells),
            }
            for row in placed_rows(table)
        ],
    }


@dataclass(frozen=True)
class TableText:
    """Texts that fit their columns (widths and the average letter in mm)."""

    widths: list[float]
    letter: float

    def text(self, value, place, span=1):
        width = sum(self.widths[place : place + span])
        return text(plain(value), int((width - PADDING) / self.letter))

    def cells(self, cells):
        """(text, span) of each."""
        place, found = 0, []
        for cell in cells:
            found.append([self.text(cell.value, place, cell.span), cell.span])
            place += cell.span
        return found


WRITERS = {
    parts.Heading: heading,
    parts.Paragraph: paragraph,
    parts.Bullets: bullets,
    parts.Facts: facts,
    parts.Grid: grid,
    parts.Stamp: stamp,
    parts.Signatures: signatures,
    parts.Bars: bars,
    parts.PageBreak: page_break,
}
