"""The working curriculum: one part for each year of study, hours by academic period."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.writers import docx, pdf, xlsx
from catalog.common.writers.document import (
    Document,
    FactList,
    Grid,
    Heading,
    Orientation,
    PageBreak,
    Paragraph,
    Title,
)
from catalog.common.writers.formats import Format
from catalog.common.writers.table import Table

from ...choices import Paper
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.cycle_table import terms_legend
from ..parts.languages import PAPER_LANGUAGES, PaperLanguages, listed
from ..parts.needs import SIGNED_PLAN
from ..parts.signing import signatures
from ..parts.words import note
from ..parts.working_table import explained, types_of, year_table

PERIODS = 2
YEAR = _("Year of study %(number)s")


def working_document(curriculum, edition: PaperLanguages) -> Document:
    """A part for each year, with its own approval, title, rows, totals and signatures."""
    prefetch_related_objects([curriculum], *SIGNED_PLAN)
    title = edition.say(Paper.WORKING_CURRICULUM.label)
    every_year = years(curriculum)
    blocks = []
    for year in every_year:
        stamp = official.stamp(curriculum, act_of(curriculum, year), edition)
        blocks += [PageBreak(), stamp, Title(title)] if blocks else [stamp]
        remarks = note(curriculum, edition) if year == every_year[-1] else ()
        blocks += page(curriculum, year, edition, remarks)
    return official.official_document(
        curriculum.program,
        curriculum,
        edition,
        title=title,
        blocks=tuple(blocks),
        orientation=Orientation.LANDSCAPE,
    )


def working_tables(curriculum, edition: PaperLanguages) -> tuple[Table, ...]:
    """The same as a book of sheets, one for each year."""
    prefetch_related_objects([curriculum], *SIGNED_PLAN)
    return tuple(
        year_table(
            curriculum,
            year,
            edition,
            title=edition.say(YEAR, number=year),
            facts=official.on_one_line(sheet_facts(curriculum, year, edition)),
            signatures=signed(curriculum, edition).roles,
        )
        for year in years(curriculum)
    )


def sheet_facts(curriculum, year, edition):
    yield edition.say(_("Paper")), edition.say(Paper.WORKING_CURRICULUM.label)
    yield from header(curriculum, year, edition)
    yield from official.sheet_facts(curriculum, act_of(curriculum, year), edition)
    yield from hours_legend(curriculum, edition)
    yield terms_legend(curriculum, edition)


def years(curriculum):
    """Every year of study that the plan says it has, or that has rows."""
    book = curriculum.ledger()
    return sorted({(semester + 1) // PERIODS for semester in (*book.span, *book.outside)})


def page(curriculum, year, edition, remarks):
    return [
        Heading(edition.say(YEAR, number=year)),
        FactList(header(curriculum, year, edition)),
        Grid(year_table(curriculum, year, edition)),
        Paragraph(listed(hours_legend(curriculum, edition)[0], ": ")),
        Paragraph(listed(terms_legend(curriculum, edition), ": ")),
        *remarks,
        signed(curriculum, edition),
    ]


def signed(curriculum, edition):
    return signatures(curriculum.program.owner, Paper.WORKING_CURRICULUM, edition)


def act_of(curriculum, year):
    begins = curriculum.intake + year - 1
    return official.act_on(curriculum, Paper.WORKING_CURRICULUM, begins)


def header(curriculum, year, edition):
    begins = curriculum.intake + year - 1
    return (
        *official.header(curriculum, edition),
        (edition.say(_("Academic year")), f"{begins}–{begins + 1}"),
    )


def hours_legend(curriculum, edition):
    """What the short headings of the hours stand for, on one line."""
    words = [
        edition.each(lambda language, short=short, full=full: f"{short} – {full}")
        for short, full in explained(types_of(curriculum))
    ]
    return ((edition.say(_("Academic hours by semester")), listed(words, "; ")),)


FORM = Form(
    name="working",
    title=_("Working curriculum"),
    of=Subject.CURRICULUM,
    had_by=frozenset({Audience.REGISTRAR}),
    formats={
        Format.PDF: Making(working_document, pdf.write),
        Format.DOCX: Making(working_document, docx.write),
        Format.XLSX: Making(working_tables, xlsx.write_book),
    },
    languages=PAPER_LANGUAGES,
)
