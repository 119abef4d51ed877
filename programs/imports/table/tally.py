"""Totals that a paper prints: which rows each speaks of, told by its label and its figure.

A total that names nothing («Итого») may be of the part, the semester, the year or the whole above
it: it is taken for the one whose rows add up to it. Where none does, its place decides, and the
difference is found later.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportSeverity

from ...curricula import Kind, Printed
from ...curricula.ledger import grouping
from ...curricula.rules.printed_total import bears
from ..records import PrintedRow, added_up
from . import totals
from .cells import credits_of
from .vocabulary import COMPONENTS, CYCLES

MAX_TOTALS = 500


@dataclass(frozen=True)
class Foreseen:
    """A total printed on the heading above its rows."""

    values: object
    credits: int
    candidates: tuple[Printed, ...]


class PrintedTotals:
    """The totals of one paper; `closed` says that a semester was totalled and no other begun.

    `unit` is "credits" where the columns of the semesters hold credits.
    """

    def __init__(self, reader):
        self.reader, self.printed, self.foreseen = reader, [], []
        self.closed = self.totalled = False
        self.differing = []
        self.unit, self.part, self.bare = "", 0, []

    def open(self):
        self.closed = False
        self.pass_by()

    def reach(self, semester):
        """A row of a semester that its own cell names."""
        self.closed = False
        if semester != self.reader.period_tracker.semester:
            self.reader.period_tracker.semester = semester
            self.pass_by()

    def pass_by(self):
        """A heading begins a part of its own."""
        self.part = len(self.reader.records)

    def take(self, values):
        """A row of a total: in its column of credits, and under the semesters."""
        credits = values.credits
        if credits is None and not values.credits_text:
            credits = None if values.own_kind else totals.amount_in(values.label)
        if credits is not None:
            self.decide(values, credits)
        if self.unit == "credits" and totals.is_bare(values.label, self.reader.terms):
            for semester, cells in values.in_periods.items():
                amount = next((credits_in(text) for text in cells.values()), None)
                if amount:
                    self.keep(values, Printed(semester, None, None, amount, label_of(values)))
        self.pass_by()

    def take_line(self, row, text) -> bool:
        """«Итого за 1 семестр: 30 кредитов» in one cell."""
        credits = totals.amount_in(text) if totals.says_total(text) else None
        if credits is None:
            return False
        self.decide(TotalLine(self.reader, row, text, self.reader.columns), credits)
        return True

    def decide(self, values, credits):
        if len(self.printed) >= MAX_TOTALS or totals.is_outside_cycles(values.label):
            return
        if year := totals.year_meant(values.label, self.semester):
            self.hold_year(values, year, credits)
            return
        candidates = list(self.candidates(values))
        if totals.says_part(values.label) or not candidates:
            self.hold_part(values, credits)
            return
        label = label_of(values)
        told = [Printed(*parts, credits, label) for parts in candidates]
        found = next((each for each in told if self.sum_of(each) == credits), None)
        bare = found is None and totals.is_bare(values.label, self.reader.terms)
        if bare and credits in (self.sum_of_part(), self.sum_of_year()):
            return
        self.keep(values, found or told[0])

    def keep(self, values, total):
        row = PrintedRow(values.row.line, total)
        self.printed.append(row)
        if values.columns.periods and totals.is_bare(values.label, self.reader.terms):
            self.bare.append((row, values, self.part, len(self.reader.records)))
        if total.group is None and total.term is None:
            self.closed, self.totalled = True, True

    def candidates(self, values):
        """(semester, group, term) that the label may mean, the likeliest first."""
        group, term = totals.meaning(values.label, self.reader.level, self.reader.terms)
        if group == totals.UNKNOWN:
            return
        named = totals.semester_meant(values.label, self.reader.period_tracker)
        if named or values.own_kind:
            yield (named or first(values.semesters)), group, term
            return
        under_way = first(values.semesters) or self.under_way(values, group or term)
        yield under_way, group, term
        others = {None, self.semester} - {under_way}
        for other in sorted(others, key=lambda each: each or 0):
            yield other, group, term

    def under_way(self, values, is_part):
        """The semester of a label that names none; None once it is totalled."""
        ends = not is_part and not self.totalled and self.semester != self.first_semester
        is_named = totals.speaks_of_semester(values.label)
        return None if self.closed or (ends and not is_named) else self.semester

    @property
    def semester(self):
        return self.reader.period_tracker.semester or (
            self.reader.records[-1].semester if self.reader.records else None
        )

    @property
    def first_semester(self):
        records = self.reader.records
        return records[0].semester if records else self.semester

    def sum_of(self, total) -> int:
        key, _always = grouping(self.reader.level)
        terms = total.terms
        return added_up(
            record
            for record in self.reader.records
            if record.kind != Kind.ADDITIONAL_TRAINING
            and total.semester in (None, record.semester)
            and (total.group is None or key(record) == total.group)
            and bears(record, terms)
        )

    def sum_of_part(self):
        return added_up(self.reader.records[self.part :])

    def sum_of_year(self, year=None):
        year = year or ((self.semester or 0) + 1) // 2
        return added_up(
            record
            for record in self.reader.records
            if (record.semester + 1) // 2 == year and record.kind != Kind.ADDITIONAL_TRAINING
        )

    def hold_year(self, values, year, credits):
        self.closed = self.totalled = True
        actual = self.sum_of_year(year)
        if actual != credits:
            self.differs(values, credits, actual)

    def hold_part(self, values, credits):
        """A total of rows that the catalog keeps no place for."""
        if totals.says_part(values.label) and credits != self.sum_of_part():
            self.differs(values, credits, self.sum_of_part())
            return
        text = _("A total that the catalog does not keep.")
        self.reader.find("total.aside", ImportSeverity.INFORMATION, text, values)

    def differs(self, values, credits, actual):
        text = _("%(label)s: printed %(printed)s, by the rows: %(actual)s.")
        told = {"label": values.label, "printed": credits, "actual": actual}
        finding = ImportFinding(
            "printed.total", ImportSeverity.WARNING, text % told, values.row.line
        )
        self.differing.append(finding)

    def foresee(self, values, section):
        """A total on a heading, to be held against the rows that are still to come."""
        credits = values.credits
        if credits is None or len(self.foreseen) >= MAX_TOTALS:
            return
        cycle = next((term for term in section if term in CYCLES), None)
        component = next((term for term in section if term in COMPONENTS), None)
        inherited = cycle or (component and self.reader.sections.open_terms.get("cycle"))
        term = "/".join(filter(None, (inherited, component))) or None
        here = self.reader.period_tracker.semester
        places = (here, None) if term else (here,)
        label = label_of(values)
        told = tuple(Printed(place, None, term, credits, label) for place in dict.fromkeys(places))
        if term or here:
            self.foreseen.append(Foreseen(values, credits, told))

    def part_totals(self):
        """Bare totals under columns of semesters are of their part alone, all but the last line."""
        last = max((row.line for row, *_parts in self.bare), default=0)
        for row, values, start, end in self.bare:
            if row.line < last or end < len(self.reader.records):
                self.printed.remove(row)
                actual = added_up(
                    record
                    for record in self.reader.records[start:end]
                    if row.total.semester in (None, record.semester)
                )
                if actual != row.total.credits:
                    self.differs(values, row.total.credits, actual)

    def finish(self):
        self.part_totals()
        for each in self.foreseen:
            found = (one for one in each.candidates if self.sum_of(one) == each.credits)
            total = next(found, each.candidates[-1 if each.candidates[0].term else 0])
            self.printed.append(PrintedRow(each.values.row.line, total))
        self.printed.sort(key=lambda row: row.line)
        if not self.reader.broken:
            self.reader.findings += self.differing


@dataclass(frozen=True)
class TotalLine:
    """A total that stands in a line of text, as the row of a table would be."""

    reader: object
    row: object
    label: str
    columns: object
    own_kind: str = ""
    semesters: tuple = ()


def credits_in(text):
    """Under a semester whose column holds credits: 30 are credits there, `5/150` are both."""
    return credits_of(text, False) or credits_of(text, True)


def first(numbers):
    return numbers[0] if numbers else None


def label_of(values):
    return " ".join(values.label.split())
