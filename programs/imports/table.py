"""From rows of cells to records: semesters, items, totals, and what is left aside."""

from django.utils.translation import gettext as _

from catalog.common.imports.report import Finding, ImportRefused, Severity

from ..curricula import Level
from . import totals
from .cells import control_of, hours_of, whole_number
from .headings import below, columns_of, joined
from .records import PrintedRow, Record
from .row_cells import RowCells
from .vocabulary import COMPONENTS, CYCLES

MOST_CREDITS, MOST_SEMESTERS, MOST_TITLE, MOST_CODE = 120, 14, 250, 20


class TableReader:
    """Goes through the rows of a file once; `records`, `printed`, `findings`, `around` grow.

    `around` are the rows outside the table, where header facts stand; `facts` the first row of
    a table that repeats them in columns.
    """

    def __init__(self, terms, level: Level, language: str):
        self.terms, self.level, self.language = terms, level, language
        self.columns = self.place = self.semester = None
        self.closed = self.totalled = False
        self.records, self.printed, self.findings = [], [], []
        self.around, self.facts, self.abbreviations = [], {}, {}

    def read(self, rows):
        """Read all rows; `ImportRefused` where no heading row names discipline and credits."""
        rows = list(rows)
        skip = False
        for row, following in zip(rows, [*rows[1:], None], strict=True):
            if skip:
                skip = False
                continue
            skip = self.take_headings(row, following)
            if skip is None:
                self.take_row(row)
        if self.columns is None and not self.records:
            raise ImportRefused(
                _(
                    "No curriculum table was found. Its heading row names at least the discipline "
                    "and its credits."
                )
            )
        return self

    def take_headings(self, row, following):
        """None: no headings. Else whether the row below belongs to them too."""
        if columns := columns_of(row.cells, self.terms):
            lower = below(columns, row, following, self.terms)
            self.start(lower or columns, row)
            return bool(lower)
        if following and len(row.cells) > 2 and self.place != place_of(row):
            columns = columns_of(joined(row.cells, following.cells), self.terms)
            if columns and not columns_of(following.cells, self.terms):
                self.start(columns, row)
                return True
        return None

    def start(self, columns, row):
        self.columns, self.place = columns, place_of(row)

    def take_row(self, row):
        if self.columns and place_of(row) != self.place and self.leaves_table(row):
            self.columns = None
        if self.columns is None or len(row.cells) == 1:
            self.take_line(row)
        else:
            self.take_cells(row)

    def leaves_table(self, row):
        """Another table that repeats no headings goes on only where it is as wide."""
        return len(row.cells) > 1 and len(row.cells) != self.columns.width

    def take_line(self, row):
        heading = " ".join(cell for cell in row.cells if cell)
        number = totals.semester_named(heading)
        if self.columns and number and len(heading) < 40:
            self.open_semester(number)
        else:
            self.around.append(row)

    def open_semester(self, number):
        self.semester, self.closed = number, False

    def take_cells(self, row):
        values = RowCells(self, row)
        if not self.facts:
            self.facts = values.facts()
        if values.is_total:
            self.take_total(values)
        elif values.credits_text:
            if values.semester:
                self.open_semester(values.semester)
            self.take_item(values)
        else:
            self.take_heading(values)

    def take_heading(self, values):
        """A row without credits: a semester, or a name of what follows."""
        number = values.semester or totals.semester_named(values.label)
        if number and (not values.title or totals.semester_named(values.label)):
            self.open_semester(number)
        elif values.terms:
            self.find("row.credits", Severity.ERROR, _("The row has no credits."), values)
        elif values.label:
            self.find("row.aside", Severity.INFORMATION, _("Read as a heading, left out."), values)

    def take_total(self, values):
        credits = whole_number(values.credits_text)
        if credits is None:
            return
        semester = self.semester_of_total(values)
        total = totals.printed(values.label, credits, semester, self.level, self.terms)
        if total is None:
            text = _("A total that the catalog does not keep.")
            self.find("total.aside", Severity.INFORMATION, text, values)
            return
        self.printed.append(PrintedRow(values.row.line, total))
        if total.group is None and total.term is None:
            self.closed, self.totalled = True, True

    def semester_of_total(self, values):
        """The semester under way; None once it is totalled, or for the total of everything."""
        if values.own_kind:
            return values.semester
        bare = totals.meaning(values.label, self.level, self.terms) == (None, None)
        ends = bare and not self.totalled and self.semester != self.first_semester
        named = totals.semester_named(values.label)
        return None if self.closed or (ends and not named) else self.semester

    @property
    def first_semester(self):
        return self.records[0].semester if self.records else self.semester

    def take_item(self, values):
        credits = whole_number(values.credits_text)
        problem = self.problem(values, credits)
        if problem:
            self.find("row.unreadable", Severity.ERROR, problem, values)
            return
        self.records.append(self.record(values, credits))

    def problem(self, values, credits):
        if credits is None or not 1 <= credits <= MOST_CREDITS:
            return _("Credits are a whole number from 1 to 120, the file says: %(value)s.") % {
                "value": values.credits_text
            }
        if not self.semester:
            return _("The row stands in no semester.")
        if self.semester > MOST_SEMESTERS:
            return _("Semesters are counted from 1 to 14.")
        if not values.titles and not values.code and not values.own_kind:
            return _("The row has no name.")
        if any(len(title) > MOST_TITLE for title in values.titles.values()):
            return _("The name is too long. At most: %(most)s letters.") % {"most": MOST_TITLE}
        if len(values.code) > MOST_CODE:
            return _("The code is too long. At most: %(most)s letters.") % {"most": MOST_CODE}
        return ""

    def record(self, values, credits):
        return Record(
            line=values.row.line,
            semester=self.semester,
            kind=values.kind,
            credits=credits,
            title=values.titles,
            cycle=values.term(CYCLES),
            component=values.term(COMPONENTS),
            code=values.code,
            position=whole_number(values.cell("number")) if values.own_kind else None,
            control=control_of(values.cell("control")),
            hours=hours_of(self.columns, values.row),
        )

    def find(self, rule, severity, text, values):
        named = f"{values.label}: {text}" if values.label else text
        self.findings.append(Finding(rule, severity, named, values.row.line))


def place_of(row):
    """The table or sheet that a row belongs to."""
    return row.sheet, row.table
