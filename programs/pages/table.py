"""A curriculum drawn from its ledger: every figure on the page is a `Sum` with its rows."""

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from django.utils.translation import gettext_lazy as _

from catalog.common.text.languages import Reading, choose

from ..choices import KIND_LABELS, Track
from ..choices.labels import group_label, labels_of
from ..curricula import Cycle, Kind
from .explanations import TERMS, ExplainedTerm, TermMark

OUTSIDE = _("Outside the cycles")


@dataclass(frozen=True)
class LinkedName:
    """A name for the reader, and the address of its page where it has a public one."""

    title: Reading
    url: str


@dataclass(frozen=True)
class PlanRow:
    """One row of the table as the reader sees it; its mark says what it counts as.

    A slot is open where its document names nothing that may fill it.
    """

    semester: int
    name: LinkedName
    options: list[LinkedName]
    mark: TermMark
    credits: int
    is_open: bool


@dataclass(frozen=True)
class SubTotal:
    """A sub-total and the rows that prove it."""

    label: str
    rows: list[PlanRow]
    credits: int


@dataclass(frozen=True)
class Semester:
    number: int
    parts: list[SubTotal]
    credits: int
    outside: list[PlanRow]


@dataclass(frozen=True)
class Bar:
    """One semester of the stacked bars: pieces are (colour, where it starts, credits)."""

    number: int
    pieces: list[tuple[int, int, int]]
    cells: list[int]
    credits: int


class CurriculumTable:
    """Turns lines and sums of one curriculum into rows and parts for the reader."""

    def __init__(self, curriculum, language):
        self.book, self.language, self.track = curriculum.ledger(), language, curriculum.track
        self.labels = labels_of(curriculum.program.owner, language)
        self.urls = curriculum.course_urls()

    def named(self, titles, slug):
        return LinkedName(choose(titles, self.language), self.urls.get(slug, ""))

    @cached_property
    def card(self):
        """What every abbreviation of this plan means, with the kinds of rows that bear one."""
        keys = (*self.book.by_cycle, *self.book.by_component)
        named = [
            ExplainedTerm(f"{self.labels.short[key]} – {self.labels.full[key]}", TERMS[key].meaning)
            for key in keys
        ]
        kinds = {line.kind for line in self.book.plan.lines if line.cycle or line.component}
        return (*named, *(TERMS[kind] for kind in Kind if kind in kinds - {Kind.DISCIPLINE}))

    def term(self, *keys):
        """`БП · ЖООК` as a mark; all abbreviations of the plan share one explanation."""
        return TermMark("plan", " · ".join(self.labels.short[key] for key in keys), self.card)

    def mark(self, line):
        """The cycle and component of a row; what kind of row it is, where it has neither."""
        if keys := [key for key in (line.cycle, line.component) if key]:
            return self.term(*keys)
        is_eirm = line.kind == Kind.RESEARCH and self.track == Track.PROFILE
        key = "eirm" if is_eirm else str(line.kind)
        return TermMark(key, KIND_LABELS[line.kind], (TERMS[key],))

    def row(self, line):
        return PlanRow(
            semester=line.semester,
            name=self.named(line.title, line.course),
            options=[self.named(option.title, option.course) for option in line.options],
            mark=self.mark(line),
            credits=line.credits,
            is_open=line.kind == Kind.ELECTIVE_SLOT and not (line.options or line.course),
        )

    def part(self, label, total):
        return SubTotal(label, [self.row(line) for line in total.lines], total.credits)

    def parts(self, groups):
        return [self.part(group_label(group), total) for group, total in groups.items() if total]

    def semester(self, number):
        outside = self.book.outside.get(number)
        return Semester(
            number=number,
            parts=self.parts(self.book.by_semester_and_group[number]),
            credits=self.book.by_semester[number].credits,
            outside=self.part("", outside).rows if outside else [],
        )

    def terms(self):
        """The sums by cycle and by component, each under its full name."""
        for totals in (self.book.by_cycle, self.book.by_component):
            for key, total in totals.items():
                yield self.part(f"{self.labels.full[key]} ({self.labels.short[key]})", total)

    def cycles(self):
        """The cycles of the plan in order; None, last, stands for rows outside the cycles."""
        found = {key for parts in self.book.by_semester_and_cycle.values() for key in parts}
        return [key for key in (*Cycle, None) if key in found]

    def bars(self):
        cycles = self.cycles()
        for number, parts in self.book.by_semester_and_cycle.items():
            cells = [parts[key].credits if key in parts else 0 for key in cycles]
            starts = accumulate(cells, initial=0)
            pieces = [
                (colour, start, credits)
                for colour, (start, credits) in enumerate(zip(starts, cells, strict=False), 1)
                if credits
            ]
            yield Bar(number, pieces, cells, self.book.by_semester[number].credits)

    def cycle_names(self):
        """(mark, full name) of each cycle; rows outside the cycles have no mark."""
        for key in self.cycles():
            yield (self.term(key), self.labels.full[key]) if key else (None, OUTSIDE)
