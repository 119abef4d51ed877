"""A curriculum drawn from its ledger: every figure on the page is a `Sum` with its rows."""

from dataclasses import dataclass

from django import template
from django.utils.translation import get_language

from catalog.common.languages import Reading, choose
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


@register.inclusion_tag("programs/_curriculum.html")
def curriculum_table(curriculum):
    """The semester table with sub-totals, and the summary; asks the database for nothing."""
    drawing = Drawing(curriculum, get_language())
    groups = drawing.parts(drawing.book.by_group)
    return {
        "semesters": [drawing.semester(number) for number in drawing.book.by_semester],
        "groups": groups,
        "bar": [(part.label, part.credits) for part in groups],
        "terms": list(drawing.terms()),
        "total": drawing.book.total.credits,
        "proof": " + ".join(str(part.credits) for part in groups),
    }
