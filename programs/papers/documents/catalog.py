"""The whole catalog as a book: contents, programs by field, an index in Kazakh order."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.text.collation import collation_key
from catalog.common.writers import pdf
from catalog.common.writers.document import (
    Contents,
    Document,
    FactList,
    Heading,
    KeepTogether,
    PageBreak,
    PageIndex,
    Paragraph,
)
from catalog.common.writers.formats import Format
from catalog.common.writers.text import one_line

from ...choices import LEVEL_LABELS, Paper
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.languages import UNPUBLISHED, PaperLanguages, listed
from ..parts.needs import PLAN
from ..parts.words import length_of_study, missing, names

NEEDS = ("owner__abbreviations", "direction__field", "languages", "occupations")


def catalog_document(programs, edition: PaperLanguages) -> Document:
    """`programs` come from `ProgramQuerySet.with_plan(…)`, so that each knows its plan."""
    programs = list(programs)
    prefetch_related_objects(programs, *NEEDS)
    plans = [plan_of(program) for program in programs if plan_of(program)]
    prefetch_related_objects(plans, *PLAN)
    return Document(
        title=edition.say(_("Catalog of educational programs")),
        language=edition.first,
        page_label=edition.say(official.PAGE),
        is_book=True,
        day=newest_day(plans),
        blocks=(
            *title_page(programs, plans, edition),
            PageBreak(),
            Contents(edition.say(_("Contents"))),
            *(block for chapter in by_field(programs) for block in pages(*chapter, edition)),
            Heading(edition.say(_("Index"))),
            *index(programs, edition),
        ),
    )


def title_page(programs, plans, edition):
    """Whose programs they are, the years of admission, and how new the newest approval is."""
    owners = {program.owner_id: edition.read(program.owner, "name") for program in programs}
    for name in owners.values():
        yield Paragraph(name, is_centered=True, is_strong=True)
    if plans:
        years = sorted({plan.intake for plan in plans})
        span = f"{years[0]}–{years[-1]}" if years[1:] else str(years[0])
        yield Paragraph(listed([edition.say(_("Year of admission")), span], ": "), True)
    if day := latest_approval(plans):
        approved = edition.say(_("Latest approval"))
        yield Paragraph(listed([approved, edition.date(day)], ": "), True)


def latest_approval(plans):
    """The day of the newest approval; a sample is approved by nobody."""
    acts = (official.act_on(plan, Paper.PROGRAM_DOCUMENT) for plan in plans)
    return max((act.date for act in acts if act), default=None)


def newest_day(plans):
    """The day that the file bears, the same ever after."""
    return max(filter(None, map(official.day_of, plans)), default=None)


def plan_of(program):
    return program.plans[0] if program.plans else None


def by_field(programs):
    """(field, its programs by code) for each field that has programs, in the order of codes."""
    fields = {}
    for program in sorted(programs, key=lambda each: (each.code, each.address)):
        fields.setdefault(program.direction.field, []).append(program)
    return sorted(fields.items(), key=lambda chapter: chapter[0].code)


def pages(field, programs, edition):
    yield Heading(official.coded(field, edition))
    for program in programs:
        yield Heading(official.coded(program, edition, "title"), 2, anchor=program.address)
        found = list(facts(program, edition))
        yield KeepTogether(tuple(entry(program, found, edition)))


def entry(program, found, edition):
    """The card of a program, on one page."""
    said = [edition.say(message) for message in official.sample_notices(program)]
    if said:
        yield Paragraph(listed(said, " "), is_strong=True)
    yield from map(Paragraph, edition.paragraphs(program, "summary"))
    yield FactList(tuple((edition.say(label), value) for label, value in found if value))
    if positions := program.occupations.all():
        label = edition.say(_("Positions and fields of work"))
        yield Paragraph(listed([label, names(positions, edition)], ": "))
    yield from missing([label for label, value in found if not value], edition)


def facts(program, edition):
    """(label, value), empty where nobody published it."""
    plan = plan_of(program)
    languages = program.languages.all()
    yield _("Developer"), edition.read(program.owner, "name")
    yield _("Level"), edition.say(LEVEL_LABELS[program.level])
    yield _("Training direction"), official.coded(program.direction, edition)
    yield _("Degree awarded"), edition.read(program, "qualification")
    yield _("Period of study"), length_of_study(program, plan, edition)
    yield _("ECTS credits"), str(plan.ledger().total.credits) if plan else ""
    yield _("Languages of instruction"), names(languages, edition) if languages else ""


def index(programs, edition):
    """Programs by the names that this reader sees, in the order of the reader's alphabet."""
    entries = [
        (f"{one_line(edition.read(program, 'title'))}, {program.code}", program.address)
        for program in programs
    ]
    if not entries:
        return (Paragraph(edition.say(UNPUBLISHED)),)
    entries.sort(key=lambda entry: collation_key(entry[0], edition.first))
    return (PageIndex(tuple(entries)),)


FORM = Form(
    name="catalog",
    title=_("Catalog of educational programs"),
    of=Subject.CATALOG,
    had_by=frozenset({Audience.STAFF}),
    formats={Format.PDF: Making(catalog_document, pdf.write)},
)
