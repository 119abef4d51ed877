"""The table of one year of a working curriculum: its rows, and hours by period and class type."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.common.writers.table import Column, Table, Weight

from ...choices import Control
from ...curricula.hours import given, hours
from ...curricula.ledger import Sum
from .languages import PaperLanguages, PaperTerms, listed
from .sheet import PlanSheet

TOTAL = pgettext_lazy("hours", "Total"), _("total hours")
BY_TYPE = (
    (pgettext_lazy("hours", "L"), _("lectures")),
    (pgettext_lazy("hours", "P"), _("practical classes")),
    (pgettext_lazy("hours", "Lab"), _("laboratory classes")),
    (pgettext_lazy("hours", "St"), _("studio classes")),
    (pgettext_lazy("hours", "Pr"), _("practice")),
    (pgettext_lazy("hours", "SIWI"), _("independent work under instructor")),
    (pgettext_lazy("hours", "SIW"), _("student independent work")),
)
TYPES = ("lectures", "practicals", "laboratory", "studio", "practice", "siwi", "siw")
COLUMNS = (
    (_("Module №"), 6, True),
    (_("Module type"), 15, True),
    (_("Module"), 22, False),
    (_("Cycle"), 6, True),
    (_("Component"), 7, True),
    (_("Code"), 9, False),
    (_("Discipline"), 46, False),
    (_("Credits"), 6, True),
    (_("Examination period"), 16, True),
)


def year_table(curriculum, year, edition: PaperLanguages, **about) -> Table:
    """The rows of one year with its totals; hours are academic, credits ECTS.

    Its periods are the odd and the even semester of the year, so far as the plan has them.
    """
    book = curriculum.ledger()
    periods = [
        each for each in (2 * year - 1, 2 * year) if each in book.span or each in book.outside
    ]
    writer = YearRows(curriculum, edition, periods)
    sheet = writer.sheet = PlanSheet(writer.cells, writer.sums)
    for period in periods:
        if period in book.by_semester:
            part = book.by_semester[period]
            sheet.add_lines(part.lines)
            label = edition.say(_("Total for semester %(number)s"), number=period)
            sheet.add_sum(period, label, part, Weight.SUBTOTAL)
        if period in book.outside:
            sheet.add_lines(book.outside[period].lines)
    if year in book.by_year:
        label = edition.say(_("Total for the year of study %(number)s"), number=year)
        sheet.add_sum(None, label, book.by_year[year], Weight.TOTAL)
    return Table(
        **{"title": "", "language": edition.first, **about},
        columns=tuple(columns(periods, writer.types, edition)),
        rows=tuple(sheet.rows),
    )


class YearRows:
    """Cells of the rows and sums of one year."""

    def __init__(self, curriculum, edition, periods):
        self.edition, self.periods, self.sheet = edition, periods, None
        self.terms = PaperTerms(curriculum.program.owner, edition)
        self.modules = {item.pk: item.module for item in curriculum.items.all()}
        self.types = types_of(curriculum)

    def cells(self, line):
        return (
            *self.module(self.modules[line.key]),
            self.terms.short(line.cycle) or None,
            self.terms.short(line.component) or None,
            line.code or None,
            self.name(line),
            line.credits,
            self.examination(line),
            *self.hours(Sum((line,)), lambda value, part: value),
        )

    def sums(self, semester, label, part, total, weight):
        hours_of_periods = self.hours(part, self.sheet.figure)
        return (label, *[None] * 6, total, None, *hours_of_periods)

    def module(self, module):
        if module is None:
            return None, None, None
        read = self.edition.read
        return module.number, read(module, "kind") or None, read(module, "title")

    def name(self, line):
        """The discipline; under an elective slot, those that may fill it."""
        name = self.edition.choose(line.title)
        if not line.options:
            return name
        options = [self.edition.choose(option.title) for option in line.options]
        return listed([name, listed(options, "; ")], ": ")

    def examination(self, line):
        """`Емтихан, 1`: the form of the examination and its period."""
        if not line.control:
            return None
        form = self.edition.say(Control(line.control).label)
        return listed([form, str(line.semester)], ",\N{NO-BREAK SPACE}")

    def hours(self, part, figure):
        """The hours of a sum in each period: all of them, then by class type where given."""
        for period in self.periods:
            here = Sum(tuple(line for line in part.lines if line.semester == period))
            yield figure(hours(here.lines, here.credits).total, here) if here else None
            for kind in self.types:
                amount = given(here.lines, (kind,))
                yield figure(amount, here) if amount else None


def types_of(curriculum):
    """The class types of the plan; all of them where it gives no hours, to be filled in by hand."""
    lines = curriculum.plan().lines
    return tuple(kind for kind in TYPES if any(line.hours.get(kind) for line in lines)) or TYPES


def explained(types):
    """(short heading, what it stands for) of the hours: all of them, then by class type."""
    return (TOTAL, *(each for kind, each in zip(TYPES, BY_TYPE, strict=True) if kind in types))


def columns(periods, types, edition):
    for label, width, is_turned in COLUMNS:
        yield Column(edition.say(label), width, is_turned=is_turned)
    for period in periods:
        group = edition.say(_("Semester %(number)s"), number=period)
        for short, _full in explained(types):
            yield Column(edition.say(short), 6, group=group, is_turned=True)
