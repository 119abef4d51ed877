"""The passport of a program: the field set of the national register."""

from django.utils.translation import gettext_lazy as _

from catalog.common.writers import docx, json, pdf
from catalog.common.writers.document import Document, FactList, Grid, Heading, Paragraph
from catalog.common.writers.formats import Format
from catalog.common.writers.table import Column, Table, TableRow

from ...choices import Paper
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.languages import PAPER_LANGUAGES, UNPUBLISHED, PaperLanguages, listed
from ..parts.passport_data import passport_data
from ..parts.passport_fields import fields_of, prepare
from ..parts.passport_rows import options, taught
from ..parts.signing import signatures
from ..parts.words import missing
from .approved import outcomes

TITLE = _("Passport of the educational program")
CONTENT = _("Short content")
SERVES = "+"


def passport_document(program, edition: PaperLanguages, curriculum=None) -> Document:
    """The card of the program as the register asks for it, with or without a curriculum.

    What nobody published is named in one sentence, not line by line.
    """
    prepare(program, curriculum)
    fields = list(fields_of(program, curriculum, edition))
    parts = list(sections(program, curriculum, edition))
    return official.official_document(
        program,
        curriculum,
        edition,
        title=edition.say(TITLE),
        blocks=(
            FactList(tuple((edition.say(label), value) for label, value in fields if value)),
            *missing([label for label, value in (*fields, *parts) if not value], edition),
            *(
                block
                for label, found in parts
                for block in (Heading(edition.say(label)), *found)
                if found
            ),
            *official.scope_of_seal(curriculum, edition),
            signatures(program.owner, Paper.PROGRAM_DOCUMENT, edition),
        ),
    )


def sections(program, curriculum, edition):
    """(heading, its blocks), without any where nobody published them."""
    purpose = edition.paragraphs(program, "purpose")
    yield _("Purpose of the program"), tuple(map(Paragraph, purpose))
    found = program.outcomes.all()
    yield _("Learning outcomes"), (outcomes(found, edition),) if found else ()
    yield _("Learning outcomes by discipline"), tuple(matrix(program, edition))
    yield from disciplines(program, curriculum, edition)


def matrix(program, edition):
    """A row for each discipline, a column for each outcome."""
    rows = program.matrix(edition.first)
    codes = [outcome.code for outcome in program.outcomes.all()]
    if rows:
        columns = (Column(edition.say(_("Discipline")), 44), *(Column(code, 7) for code in codes))
        cells = (
            (edition.read(course, "title"), *(SERVES if served else None for served in marks))
            for course, marks in rows
        )
        yield Grid(Table("", edition.first, columns, tuple(map(TableRow, cells))))


def disciplines(program, curriculum, edition):
    """The disciplines with their annotations: those of the plan, or else the main ones."""
    rows = list(discipline_rows(program, curriculum, edition))
    columns = (
        Column(edition.say(_("Discipline")), 34),
        Column(edition.say(_("ECTS credits")), 9),
        Column(edition.say(CONTENT), 60),
    )
    if not any(content for *_title, content in rows):
        columns, rows = columns[:2], [row[:2] for row in rows]
        yield CONTENT, ()
    else:
        none = edition.say(UNPUBLISHED)
        rows = [(title, credits, content or none) for title, credits, content in rows]
    table = Table("", edition.first, columns, tuple(map(TableRow, rows)))
    yield _("Disciplines"), (Grid(table),) if rows else ()


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


def content(course, edition):
    return edition.read(course, "content") if course else ""


FORM = Form(
    name="passport",
    title=_("Passport of the program"),
    of=Subject.PROGRAM,
    had_by=frozenset({Audience.REGISTRAR}),
    formats={
        Format.PDF: Making(passport_document, pdf.write),
        Format.DOCX: Making(passport_document, docx.write),
        Format.JSON: Making(passport_data, json.write),
    },
    languages=PAPER_LANGUAGES,
)
