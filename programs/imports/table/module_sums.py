"""Modules as headings that print the sum of their rows: `1 Модуль 1. Тіл — 15`."""

import re

from ..records import added_up
from .folded import fold

NAMED = re.compile(r"^((модул\w*|modules?) (no )?(\d|[ivx]+\b)|\d+ (модул|module))")
NUMBER = re.compile(r"^(\d{1,2})\.?$")


def heads_module(values, below) -> bool:
    """Whether a row with a sum is the heading of rows, and no discipline.

    It is called a module and names neither code nor cycle; or it is numbered 1 where the row below
    is 1.1. `below` is the next row.
    """
    if values.own_kind or not (values.amounts and values.title):
        return False
    number = NUMBER.match(values.cell("number", merged=False))
    is_first = number and values.columns.cell(below, "number").startswith(f"{number[1]}.1")
    said = values.own_terms or values.code
    return bool(is_first) or (not said and bool(NAMED.match(fold(values.title))))


class ModuleSums:
    """The module under way and its printed sum, to be held against the rows below it."""

    def __init__(self, reader):
        self.reader, self.values, self.start = reader, None, 0

    def open(self, values):
        self.close()
        self.values, self.start = values, len(self.reader.records)

    def close(self):
        """Say where no run of the rows below adds up to the sum."""
        if self.values and (stated := self.values.credits):
            sums = self.sums()
            if stated not in sums:
                self.reader.tally.differs(self.values, stated, sums[-1])
        self.values = None

    def sums(self):
        """The sums of the first row, the first two … up to where another heading stands."""
        rows = self.reader.records[self.start :]
        return [added_up(rows[:count]) for count in range(len(rows) + 1)]
