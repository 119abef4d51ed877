"""Tables of a paper as the data that `typst/tables.typ` lays out."""

from dataclasses import dataclass

from .layout import (
    MANY_COLUMNS,
    PADDING,
    TEXT_WIDTH,
    centered,
    column_groups,
    placed_rows,
    plain,
    widths,
)
from .pdf_text import text

LETTER = 0.205


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
