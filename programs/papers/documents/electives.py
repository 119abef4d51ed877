"""The catalog of elective disciplines: what may fill each slot of a plan."""

from dataclasses import replace

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.writers import docx, pdf, xlsx
from catalog.common.writers.document import Document, FactList, Grid, Orientation, Paragraph
from catalog.common.writers.formats import Format
from catalog.common.writers.table import Column, Table, TableRow, Weight

from ...choices import CourseStatementKind, Paper
from ...curricula import Kind
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.languages import (
    PAPER_LANGUAGES,
    UNPUBLISHED,
    PaperLanguages,
    PaperTerms,
    listed,
    named,
)
from ..parts.needs import SIGNED_PLAN
from ..parts.signing import signatures
from ..parts.words import note

NEEDS = (
    *SIGNED_PLAN,
    "items__options__course__prerequisites",
    "items__options__course__postrequisites",
    "items__options__course__statements",
    "program__outcomes__courses",
)
NONE = _("The plan has no elective components.")


def electives_document(curriculum, edition: PaperLanguages) -> Document:
    """The paper a council approves beside the program document."""
    table = electives_table(curriculum, edition)
    content = Grid(table) if table.rows else Paragraph(edition.say(NONE))
    return official.official_document(
        curriculum.program,
        curriculum,
        edition,
        title=edition.say(Paper.ELECTIVE_CATALOG.label),
        blocks=(
            official.stamp(curriculum, act_of(curriculum), edition),
            FactList(official.header(curriculum, edition)),
            content,
            *note(curriculum, edition),
            *official.scope_of_seal(curriculum, edition),
            signed(curriculum, edition),
        ),
        orientation=Orientation.LANDSCAPE,
    )


def electives_tables(curriculum, edition: PaperLanguages) -> tuple[Table, ...]:
    """The same as a book of one sheet."""
    facts = (
        *official.header(curriculum, edition),
        *official.sheet_facts(curriculum, act_of(curriculum), edition),
    )
    title = edition.say(Paper.ELECTIVE_CATALOG.label)
    facts = official.on_one_line(facts)
    table = electives_table(curriculum, edition, title=title, facts=facts)
    return (replace(table, signatures=signed(curriculum, edition).roles),)


def signed(curriculum, edition):
    return signatures(curriculum.program.owner, Paper.ELECTIVE_CATALOG, edition)


def act_of(curriculum):
    return official.act_on(curriculum, Paper.ELECTIVE_CATALOG)


def electives_table(curriculum, edition: PaperLanguages, **about) -> Table:
    """Each slot as a heading with its credits, then the disciplines that may fill it.

    An option adds nothing to the sum: the credits of the slot stand in its heading.
    """
    prefetch_related_objects([curriculum], *NEEDS)
    writer = ElectiveRows(curriculum, edition)
    slots = [line for line in curriculum.plan().lines if line.kind == Kind.ELECTIVE_SLOT]
    return Table(
        **{"title": "", "language": edition.first, **about},
        columns=tuple(columns(edition)),
        rows=tuple(row for slot in slots for row in writer.of_slot(slot)),
    )


class ElectiveRows:
    """Rows of the catalog: names as they were approved, contents as the disciplines have them."""

    def __init__(self, curriculum, edition):
        self.edition, self.terms = edition, PaperTerms(curriculum.program.owner, edition)
        self.outcomes = list(curriculum.program.outcomes.all())
        self.planned, self.courses = set(), {}
        for item in curriculum.items.all():
            self.planned.update(course.slug for course in item.taught())
            self.courses.update((each.course.slug, each.course) for each in item.options.all())

    def of_slot(self, slot):
        name = self.edition.say(
            _("Semester %(number)s: %(name)s"),
            number=slot.semester,
            name=lambda language: official.side(
                self.edition.choose(slot.title), language, self.edition
            ),
        )
        yield TableRow((name, None, None, slot.credits, *[None] * 4), Weight.HEADING)
        if not slot.options:
            none = self.edition.say(UNPUBLISHED)
            yield TableRow((self.place(slot), None, none, *[None] * 5))
        for option in slot.options:
            yield TableRow(self.cells(slot, option))

    def place(self, slot):
        """`БП / ТК`"""
        return listed([self.terms.short(slot.cycle), self.terms.short(slot.component)], " / ")

    def cells(self, slot, option):
        course = self.courses.get(option.course)
        name = self.edition.choose(option.title)
        if course is None:
            return (self.place(slot), option.code or None, name, option.credits, *[None] * 4)
        return (
            self.place(slot),
            option.code or None,
            name,
            option.credits,
            self.titles(course.prerequisites.all()),
            self.titles(course.postrequisites.all()),
            self.edition.given(course, "content"),
            self.results(course),
        )

    def titles(self, courses):
        """Disciplines that everybody may see, or that the plan itself names."""
        seen = [course for course in courses if course.is_public or course.slug in self.planned]
        return listed([self.edition.read(course, "title") for course in seen], "; ") or "—"

    def results(self, course):
        """The outcomes of the discipline, else those of the program it serves, line by line."""
        kind = CourseStatementKind.OUTCOME
        own = [row for row in course.statements.all() if row.kind == kind]
        if own:
            return line_by_line([self.edition.read(row, "text") for row in own])
        served = [outcome for outcome in self.outcomes if course in outcome.courses.all()]
        found = [self.edition.each(lambda language, of=of: told(of, language)) for of in served]
        return line_by_line(found) or self.edition.say(UNPUBLISHED)


def line_by_line(found):
    """Each text on a line of its own; several bear a mark, as their lines are wrapped."""
    if len(found) > 1:
        found = [listed(["•", each], "\N{NO-BREAK SPACE}") for each in found]
    return listed(found, "\n")


def told(outcome, language):
    return f"{outcome.code}. {named(outcome, 'text', language)}"


def columns(edition):
    labels = (
        (_("Cycle and component"), 12),
        (_("Code"), 12),
        (_("Discipline"), 34),
        (_("ECTS credits"), 9),
        (_("Prerequisites"), 24),
        (_("Postrequisites"), 24),
        (_("Short content"), 44),
        (_("Learning outcomes"), 40),
    )
    for label, width in labels:
        yield Column(edition.say(label), width)


FORM = Form(
    name="electives",
    title=_("Catalog of elective disciplines"),
    of=Subject.CURRICULUM,
    had_by=frozenset({Audience.REGISTRAR}),
    formats={
        Format.PDF: Making(electives_document, pdf.write),
        Format.DOCX: Making(electives_document, docx.write),
        Format.XLSX: Making(electives_tables, xlsx.write_book),
    },
    languages=PAPER_LANGUAGES,
)
