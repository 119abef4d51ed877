"""What a row of a table says of time: its semesters, or the period it is the heading of."""

from functools import cached_property

from . import totals
from .cells import semesters_of
from .periods import in_year, period_of

WHEN = ("semester", "exam", "pass")


class RowTime:
    """The part of a row's meaning that its semester, its year and its label tell."""

    @cached_property
    def semesters(self) -> list[int]:
        """What the semester column says; several where a discipline runs through them."""
        if (both := self.cell("time")) and not self.cell("semester"):
            numbers = semesters_of(both)
            return [in_year(*numbers)] if len(numbers) == 2 else numbers
        year = semesters_of(self.cell("year"))[:1]
        return [
            in_year(year[0], number) if year else self.reader.clock.counted(number)
            for number in semesters_of(next(filter(None, map(self.cell, WHEN)), ""))
        ]

    @cached_property
    def period(self):
        """The semester or year that a row of headings names, None for other rows."""
        if self.own_kind or self.own_terms or self.code or len(self.label) > 60:
            return None
        found = period_of(self.label)
        if found and found.is_all:
            return found
        texts = self.texts
        if found.names_semester and len(texts) == 1 and not self.amounts:
            return found
        if len(texts) == 1 or not self.title:
            return self.only_semester(texts)
        return None

    @property
    def texts(self):
        return [cell for cell in self.row.cells if any(map(str.isalpha, cell))]

    @property
    def is_lost_semester(self):
        """Whether the row is the heading of a semester that cannot be told."""
        return len(self.texts) == 1 and totals.heads_semester(self.label)

    def only_semester(self, texts):
        """`1` or «1 семестр» in the semester column, and nothing else in the row."""
        text = self.cell("semester", merged=False)
        numbers = semesters_of(text)
        alone = len(numbers) == 1 and not self.title and not self.amounts
        if alone and all(each == text for each in texts):
            return period_of(f"semester {numbers[0]}")
        return None
