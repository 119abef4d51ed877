"""The whole catalog as a book: contents, programs by field, an index in Kazakh order."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.collation import collation_key
from catalog.common.exports.document import (
    Document,
    Facts,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
)
from catalog.common.exports.table import Column, Row, Table
from catalog.common.exports.text import one_line

from ..choices import LEVEL_LABELS
from . import frame
from .edition import UNPUBLISHED, Edition
from .words import names, term_of_study, texts

NEEDS = ("owner__abbreviations", "direction__field", "languages", "occupations")


def catalog_document(programs, edition: Edition) -> Document:
    """`programs` come from `ProgramQuerySet.with_plan(…)`, so that each knows its plan."""
    programs = list(programs)
    prefetch_related_objects(programs, *NEEDS)
    plans = [plan_of(program) for program in programs if plan_of(program)]
    prefetch_related_objects(plans, *frame.ROWS)
    chapters = by_field(programs)
    return Document(
        title=edition.say(_("Catalog of educational programs")),
        language=edition.first,
        page_label=edition.say(frame.PAGE),
        blocks=(
            Heading(edition.say(_("Contents"))),
            *contents(chapters, edition),
            *(block for chapter in chapters for block in pages(*chapter, edition)),
            PageBreak(),
            Heading(edition.say(_("Index"))),
            *index(programs, edition),
        ),
    )


def plan_of(program):
    return program.plans[0] if program.plans else None


def by_field(programs):
    """(field, its programs by code) for each field that has programs, in the order of codes."""
    fields = {}
    for program in sorted(programs, key=lambda each: (each.code, each.address)):
        fields.setdefault(program.direction.field, []).append(program)
    return sorted(fields.items(), key=lambda chapter: chapter[0].code)


def contents(chapters, edition):
    if not chapters:
        yield Paragraph(edition.say(UNPUBLISHED))
    for field, programs in chapters:
        yield Paragraph(frame.coded(field, edition), is_strong=True)
        yield Facts(tuple((each.code, edition.read(each, "title")) for each in programs))


def pages(field, programs, edition):
    yield PageBreak()
    yield Heading(frame.coded(field, edition))
    for program in programs:
        yield Heading(frame.coded(program, edition, "title"), 2)
        if program.is_sample_code:
            yield Paragraph(edition.say(frame.SAMPLE))
        yield Facts(tuple(facts(program, edition)))
        yield from texts(program, "summary", edition)


def facts(program, edition):
    plan = plan_of(program)
    credits = str(plan.ledger().total.credits) if plan else edition.say(UNPUBLISHED)
    yield edition.say(_("Developer")), edition.read(program.owner, "name")
    yield edition.say(_("Level")), edition.say(LEVEL_LABELS[program.level])
    yield edition.say(_("Training direction")), frame.coded(program.direction, edition)
    yield edition.say(_("Degree awarded")), edition.given(program, "qualification")
    yield edition.say(_("Period of study")), term_of_study(program, plan, edition)
    yield edition.say(_("ECTS credits")), credits
    yield edition.say(_("Languages of instruction")), names(program.languages.all(), edition)
    yield edition.say(_("Positions and fields of work")), names(program.occupations.all(), edition)


def index(programs, edition):
    """Programs by the Kazakh alphabet of the names that this reader sees."""
    rows = [
        (one_line(edition.read(program, "title")), program.code, level(program, edition))
        for program in programs
    ]
    rows.sort(key=lambda cells: (collation_key(cells[0]), cells[1]))
    if not rows:
        yield Paragraph(edition.say(UNPUBLISHED))
        return
    columns = (
        Column(edition.say(_("Program")), 60),
        Column(edition.say(_("Code")), 12),
        Column(edition.say(_("Level")), 24),
    )
    yield Grid(Table("", edition.first, columns, tuple(map(Row, rows))))


def level(program, edition):
    return edition.say(LEVEL_LABELS[program.level])
