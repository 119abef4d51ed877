"""What a row of a table says of time: its semesters, or the period it is the heading of."""

from functools import cached_property

from django.utils.translation import gettext as _

from . import totals
from .cells import is_nothing
from .periods import in_year, period_of
from .semester_cells import SemesterCell, is_date, said_of, said_of_both, years_of

EXAMINED = ("exam", "pass")


class RowTime:
    """The part of a row's meaning that its semester, its year and its label tell."""

    @cached_property
    def semesters(self) -> list[int]:
        """What the semester column says; several where a discipline runs through them."""
        return [self.through(number) for number in self.told.numbers]

    @cached_property
    def told(self) -> SemesterCell:
        """What the cells of time say, before years are counted in."""
        roles = [role for role, _text in self.time_texts]
        if not roles or roles[0] == "semester":
            return said_of(self.cell("semester"))
        if roles[0] == "time":
            return said_of_both(self.cell("time"))
        said = [said_of(text).numbers for _role, text in self.time_texts]
        numbers = sorted({number for each in said for number in each})
        return SemesterCell(tuple(numbers)) if all(said) else SemesterCell()

    @cached_property
    def time_texts(self) -> list[tuple[str, str]]:
        """(role, text) of the cells that say the semester, the first of them the one that counts.

        A dash in the semester column is no empty cell: only an empty one inherits.
        """
        cells = [(role, self.cell(role)) for role in ("semester", "time", *EXAMINED)]
        return [
            (role, text)
            for role, text in cells
            if text and (role == "semester" or not is_nothing(text))
        ]

    @property
    def dash(self) -> tuple[str, str] | None:
        """(role, text) of a dash where no cell says the semester: it inherits nothing."""
        cells = ((role, self.cell(role)) for role in ("time", *EXAMINED))
        told = self.time_texts or self.in_periods
        return None if told else next((each for each in cells if each[1]), None)

    @cached_property
    def years(self) -> tuple[int, ...]:
        return years_of(self.cell("year"))

    def through(self, number):
        """A semester as it counts through the program."""
        if self.told.year:
            return number
        return (
            in_year(self.years[0], number)
            if self.years
            else self.reader.period_tracker.counted(number)
        )

    @cached_property
    def time_problem(self) -> str:
        """Why the cells of time cannot be taken, "" where they can."""
        if (text := self.cell("year")) and not self.years:
            return self.not_understood(_("Year of study"), "year", text)
        if self.time_texts and not self.told.numbers:
            return self.not_understood(_("Semester"), *self.time_texts[0])
        if dash := self.dash:
            return self.not_understood(_("Semester"), *dash)
        if self.periods_unread and not (self.in_periods or self.time_texts):
            return _("“%(text)s” under a semester is neither a figure nor a sign.") % {
                "text": self.periods_unread
            }
        return self.clash()

    def not_understood(self, what, role, text):
        values = {"what": what, "text": text, "column": self.columns.heading(role)}
        if is_date(text):
            return (
                _(
                    "%(what)s: a date stands in the column “%(column)s”: “%(text)s”. A spreadsheet "
                    "makes dates of cells like “5-6”: type it again in a cell whose format is text."
                )
                % values
            )
        return _("%(what)s: “%(text)s” in the column “%(column)s” was not understood.") % values

    def clash(self) -> str:
        """A year and a semester that cannot go together."""
        years = self.years or ((self.told.year,) if self.told.year else ())
        for number in self.told.numbers:
            if years and not go_together(years, number):
                return clashing(years, number)
        named = set(self.semesters) if self.cell("semester") else set()
        if self.in_periods and named and named != set(self.in_periods):
            told = {"named": listed(named), "under": listed(self.in_periods)}
            return _("The row names semester %(named)s, its figures stand under %(under)s.") % told
        here = None if self.time_texts or self.in_periods else self.inherited
        if self.years and here and (here + 1) // 2 not in self.years:
            return clashing(years, here)
        return ""

    @property
    def inherited(self) -> int | None:
        """The semester of a row whose cell is empty: that of the rows or the heading above.

        Where semesters are columns, an empty row of them stands in none.
        """
        return None if self.columns.periods else self.reader.period_tracker.semester

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
        alone = len(self.texts) == 1
        text = self.cell("semester", merged=False)
        in_column = alone and text == self.texts[0] and not self.told.numbers
        return in_column or (alone and totals.heads_semester(self.label))

    def only_semester(self, texts):
        """`1` or «1 семестр» in the semester column, and nothing else in the row."""
        text = self.cell("semester", merged=False)
        alone = len(self.told.numbers) == 1 and not self.title and not self.amounts
        if text and alone and all(each == text for each in texts):
            return period_of(f"semester {self.told.numbers[0]}")
        return None


def listed(numbers):
    return ", ".join(map(str, sorted(numbers)))


def go_together(years, number):
    """A number past 2 counts through the program; 1 and 2 may count in each year."""
    if number > 2:
        return (number + 1) // 2 in years
    return len(years) == 1 or 1 in years


def clashing(years, number):
    values = {"year": listed(years), "semester": number}
    return _("Year of study %(year)s and semester %(semester)s do not go together.") % values
