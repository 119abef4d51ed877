"""Two pages for an applicant: what the program is, and how one studies."""

from django.utils.translation import gettext_lazy as _

from catalog.common.writers import pdf
from catalog.common.writers.document import Document, FactList, PageBreak, Paragraph
from catalog.common.writers.formats import Format
from catalog.common.writers.text import halves

from ...choices import LEVEL_LABELS, Paper, StatementKind
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.brochure_parts import laid, some
from ..parts.brochure_study import entry, study, whom_to_ask
from ..parts.languages import PaperLanguages, listed
from ..parts.needs import read_program
from ..parts.words import length_of_study, missing, names

NEEDS = (
    "owner__abbreviations",
    "owner__contacts",
    "languages",
    "occupations",
    "statements",
    "disciplines__course",
    "partnerships__institution",
    "group__profile_subjects",
)
FIRST_PAGE = (
    (StatementKind.BENEFIT, _("Benefits")),
    (StatementKind.COMPETENCE, _("Competences of a graduate")),
    (StatementKind.EMPLOYER, _("Where graduates work")),
)
MAX_LETTERS = 1100


def brochure_document(program, edition: PaperLanguages, curriculum=None) -> Document:
    """Page one is about the program and the profession, page two about studying and entry.

    What nobody published is named in one sentence at the end of its page.
    """
    read_program(program, curriculum, *NEEDS)
    kinds = program.statements_by_kind()
    return official.official_document(
        program,
        curriculum,
        edition,
        title=edition.read(program, "title"),
        blocks=(
            *about(program, curriculum, kinds, edition),
            PageBreak(),
            *study(program, curriculum, kinds, edition),
            *entry(program, kinds, edition),
            *whom_to_ask(program, edition),
        ),
        is_leaflet=True,
    )


def about(program, curriculum, kinds, edition):
    found = list(facts(program, curriculum, edition))
    yield from map(Paragraph, edition.paragraphs(program, "summary"))
    yield FactList(tuple((edition.say(label), value) for label, value in found if value))
    parts = [
        (
            _("Purpose of the program"),
            tuple(map(Paragraph, edition.paragraphs(program, "purpose"))),
        ),
        (_("Positions and fields of work"), positions(program, edition)),
        *short_enough(kinds, edition),
    ]
    yield from laid(parts, edition)
    yield from missing([label for label, value in (*found, *parts[:2]) if not value], edition)


def short_enough(kinds, edition):
    """The kinds of statements that the first page has room for."""
    room = MAX_LETTERS
    for kind, heading in FIRST_PAGE:
        found = some(kinds[kind], edition)
        letters = sum(len(half) for block in found for item in block.items for half in halves(item))
        if letters <= room:
            room -= letters
            yield heading, found


def positions(program, edition):
    found = program.occupations.all()
    return (Paragraph(names(found, edition)),) if found else ()


def facts(program, curriculum, edition):
    """(label, value), empty where nobody published it."""
    credits = str(curriculum.ledger().total.credits) if curriculum else ""
    languages = program.languages.all()
    yield _("Code"), program.code
    yield _("Level"), edition.say(LEVEL_LABELS[program.level])
    yield _("Degree awarded"), edition.read(program, "qualification")
    yield _("Period of study"), length_of_study(program, curriculum, edition)
    yield _("ECTS credits"), credits
    yield _("Languages of instruction"), names(languages, edition) if languages else ""
    yield _("Developer"), edition.read(program.owner, "name")
    yield from approved(curriculum, edition)


def approved(curriculum, edition):
    """By whom and when the plan was approved, where it was."""
    act = curriculum and official.act_on(curriculum, Paper.PROGRAM_DOCUMENT)
    if act and curriculum.is_sealed:
        yield _("Approval"), listed(official.approval(act, edition), ", ")


FORM = Form(
    name="brochure",
    title=_("Brochure"),
    of=Subject.PROGRAM,
    had_by=frozenset({Audience.READERS, Audience.STAFF}),
    formats={Format.PDF: Making(brochure_document, pdf.write, _("Two pages for applicants"))},
)
