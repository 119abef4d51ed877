"""The passport of a program: the field set of the national register."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.exports.document import Block, Document, Facts, Grid, Heading
from catalog.common.exports.table import Column, Row, Table

from ..curricula.sums import sums
from . import frame
from .approved import outcomes
from .edition import UNPUBLISHED, Edition, listed
from .passport_fields import NEEDS, fields_of
from .words import texts, unpublished

TITLE = _("Passport of the educational program")
SERVES = "+"


def passport_document(program, edition: Edition, curriculum=None) -> Document:
    """The card of the program as the register asks for it, with or without a curriculum."""
    prepare(program, curriculum)
    return frame.framed(
        program,
        curriculum,
        edition,
        title=edition.say(TITLE),
        blocks=(
            Facts(tuple(facts(program, curriculum, edition))),
            Heading(edition.say(_("Purpose of the program"))),
            *texts(program, "purpose", edition),
            Heading(edition.say(_("Learning outcomes"))),
            outcomes(program, edition),
            Heading(edition.say(_("Learning outcomes by discipline"))),
            matrix(program, edition),
            Heading(edition.say(_("Disciplines"))),
            disciplines(program, curriculum, edition),
            frame.signatures(edition),
        ),
    )


def prepare(program, curriculum):
    prefetch_related_objects([program], *NEEDS)
    if curriculum is not None:
        prefetch_related_objects([curriculum], *frame.ROWS)


def facts(program, curriculum, edition):
    for label, value in fields_of(program, curriculum, edition):
        yield edition.say(label), value or edition.say(UNPUBLISHED)


def matrix(program, edition) -> Block:
    """A row for each discipline, a column for each outcome."""
    rows, codes = program.matrix(), [outcome.code for outcome in program.outcomes.all()]
    if not rows:
        return unpublished(edition)
    columns = (Column(edition.say(_("Discipline")), 44), *(Column(code, 7) for code in codes))
    cells = (
        (edition.read(course, "title"), *(SERVES if served else None for served in marks))
        for course, marks in rows
    )
    return Grid(Table("", edition.first, columns, tuple(map(Row, cells))))


def disciplines(program, curriculum, edition) -> Block:
    """The disciplines with their annotations: those of the plan, or else the main ones."""
    rows = tuple(Row(cells) for cells in discipline_rows(program, curriculum, edition))
    if not rows:
        return unpublished(edition)
    columns = (
        Column(edition.say(_("Discipline")), 34),
        Column(edition.say(_("ECTS credits")), 9),
        Column(edition.say(_("Short content")), 60),
    )
    return Grid(Table("", edition.first, columns, rows))


def discipline_rows(program, curriculum, edition):
    if curriculum is None:
        for main in program.disciplines.all():
            name = edition.read(main, "title")
            if not name and main.course:
                name = edition.read(main.course, "title")
            yield name or None, None, content(main.course, edition)
        return
    for sum_of_course, course in taught(curriculum):
        title = edition.choose(sum_of_course.lines[0].title)
        yield title, sum_of_course.credits, content(course, edition)
    for option, course in options(curriculum):
        name = listed([edition.choose(option.title), edition.say(_("elective"))], ", ")
        yield name, option.credits, content(course, edition)


def taught(curriculum):
    """(sum of its rows, discipline) for each discipline, once where it runs through semesters."""
    courses = {item.course.slug: item.course for item in curriculum.items.all() if item.course_id}
    parts = sums(curriculum.ledger().lines, lambda line: line.course or None)
    return [(part, courses.get(slug)) for slug, part in parts.items()]


def options(curriculum):
    courses = {
        option.course.slug: option.course
        for item in curriculum.items.all()
        for option in item.options.all()
    }
    seen = set()
    for line in curriculum.plan().lines:
        for option in line.options:
            if option.course not in seen:
                seen.add(option.course)
                yield option, courses.get(option.course)


def content(course, edition):
    return edition.given(course, "content") if course else edition.say(UNPUBLISHED)
