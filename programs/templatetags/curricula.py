"""A curriculum drawn from its ledger: every figure on the page is a `Sum` with its rows."""

from dataclasses import dataclass
from itertools import accumulate

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.languages import Reading, choose
from programs.curricula import Cycle
from programs.labels import group_label, labels_of

register = template.Library()


@dataclass(frozen=True)
class Named:
    """A name for the reader, and the address of its page where it has a public one."""

    title: Reading
    url: str


@dataclass(frozen=True)
class Row:
    """One row of the table as the reader sees it; terms are (abbreviation, full name)."""

    semester: int
    position: int
    name: Named
    options: list[Named]
    cycle: tuple[str, str] | None
    component: tuple[str, str] | None
    credits: int


@dataclass(frozen=True)
class Part:
    """A sub-total and the rows that prove it."""

    label: str
    rows: list[Row]
    credits: int


@dataclass(frozen=True)
class Semester:
    number: int
    parts: list[Part]
    credits: int
    outside: list[Row]


@dataclass(frozen=True)
class Bar:
    """One semester of the stacked bars: pieces are (colour, where it starts, credits)."""

    number: int
    pieces: list[tuple[int, int, int]]
    cells: list[int]
    credits: int


class Drawing:
    """Turns lines and sums of one curriculum into rows and parts for the reader."""

    def __init__(self, curriculum, language):
        self.book, self.language = curriculum.ledger(), language
        self.labels = labels_of(curriculum.program.owner, language)
        self.urls = curriculum.course_urls()

    def named(self, titles, slug):
        return Named(choose(titles, self.language), self.urls.get(slug, ""))

    def term(self, key):
        return (self.labels.short[key], self.labels.full[key]) if key else None

    def row(self, line):
        return Row(
            semester=line.semester,
            position=line.position,
            name=self.named(line.title, line.course),
            options=[self.named(option.title, option.course) for option in line.options],
            cycle=self.term(line.cycle),
            component=self.term(line.component),
            credits=line.credits,
        )

    def part(self, label, total):
        return Part(label, [self.row(line) for line in total.lines], total.credits)

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
                short, full = self.term(key)
                yield self.part(f"{full} ({short})", total)

    def legend(self):
        """(abbreviation, full name) of every cycle and component that the rows name."""
        return [self.term(key) for key in (*self.book.by_cycle, *self.book.by_component)]

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
            yield Bar(number, pieces, cells, sum(cells))

    def cycle_names(self):
        for key in self.cycles():
            yield self.term(key) or ("—", _("Outside the cycles"))


@register.inclusion_tag("programs/_semester_bars.html")
def semester_bars(curriculum):
    """Each semester as a bar stacked by cycle, with the same figures as a table behind it."""
    drawing = Drawing(curriculum, get_language())
    bars = list(drawing.bars())
    return {
        "bars": bars,
        "cycles": list(enumerate(drawing.cycle_names(), 1)),
        "widest": max((bar.credits for bar in bars), default=0),
    }


@register.inclusion_tag("programs/_curriculum.html")
def curriculum_table(curriculum):
    """The semester table with sub-totals, and the summary; asks the database for nothing."""
    drawing = Drawing(curriculum, get_language())
    groups = drawing.parts(drawing.book.by_group)
    return {
        "curriculum": curriculum,
        "semesters": [drawing.semester(number) for number in drawing.book.by_semester],
        "groups": groups,
        "terms": list(drawing.terms()),
        "legend": drawing.legend(),
        "total": drawing.book.total.credits,
        "proof": " + ".join(str(part.credits) for part in groups),
    }
