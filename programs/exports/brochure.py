"""Two pages for an applicant: what the program is, and how one studies."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.exports.document import Bars, Document, Facts, Heading, PageBreak, Paragraph

from ..choices import LEVEL_LABELS, StatementKind
from ..curricula import Cycle
from . import frame
from .edition import UNPUBLISHED, Edition, Terms, listed
from .words import names, statements, term_of_study, texts, unpublished

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
MOST_DISCIPLINES = 12


def brochure_document(program, edition: Edition, curriculum=None) -> Document:
    """Page one is about the program and the profession, page two about studying and entry."""
    prefetch_related_objects([program], *NEEDS)
    if curriculum is not None:
        prefetch_related_objects([curriculum], *frame.ROWS)
    kinds = program.statements_by_kind()
    return frame.framed(
        program,
        curriculum,
        edition,
        title=edition.read(program, "title"),
        blocks=(
            *about(program, curriculum, kinds, edition),
            PageBreak(),
            *study(program, curriculum, kinds, edition),
            *entry(program, kinds, edition),
        ),
        is_official=False,
    )


def about(program, curriculum, kinds, edition):
    yield Paragraph(edition.given(program, "summary"))
    yield Facts(tuple(facts(program, curriculum, edition)))
    yield Heading(edition.say(_("Purpose of the program")))
    yield from texts(program, "purpose", edition)
    yield Heading(edition.say(_("Positions and fields of work")))
    yield Paragraph(names(program.occupations.all(), edition))
    yield Heading(edition.say(_("Benefits")))
    yield statements(kinds[StatementKind.BENEFIT], edition)


def facts(program, curriculum, edition):
    credits = str(curriculum.ledger().total.credits) if curriculum else edition.say(UNPUBLISHED)
    yield edition.say(_("Code")), program.code
    yield edition.say(_("Developer")), edition.read(program.owner, "name")
    yield edition.say(_("Level")), edition.say(LEVEL_LABELS[program.level])
    yield edition.say(_("Degree awarded")), edition.given(program, "qualification")
    yield edition.say(_("Period of study")), term_of_study(program, curriculum, edition)
    yield edition.say(_("ECTS credits")), credits
    yield edition.say(_("Languages of instruction")), names(program.languages.all(), edition)


def study(program, curriculum, kinds, edition):
    yield Heading(edition.say(_("How you study")))
    if curriculum is None:
        yield Paragraph(edition.say(_("The plan is not published yet.")))
    else:
        yield Bars(bars(curriculum, edition), edition.say(_("ECTS credits by semester")))
    yield Heading(edition.say(_("Disciplines")), 2)
    yield Paragraph(disciplines(program, curriculum, edition))
    yield Heading(edition.say(_("Practices")), 2)
    yield statements(kinds[StatementKind.PRACTICE], edition)


def bars(curriculum, edition):
    """Each semester by cycle; the last piece holds what is printed without a cycle."""
    terms = Terms(curriculum.program.owner, edition)
    shares = curriculum.ledger().by_semester_and_cycle
    found = {cycle for parts in shares.values() for cycle in parts}
    series = [cycle for cycle in (*Cycle, None) if cycle in found]
    outside = edition.say(_("Outside the cycles"))
    return tuple(
        (
            edition.say(_("Semester %(number)s"), number=number),
            tuple(
                (terms.full(cycle) or outside, parts[cycle].credits if cycle in parts else 0)
                for cycle in series
            ),
        )
        for number, parts in shares.items()
    )


def disciplines(program, curriculum, edition):
    """The first disciplines of the plan, each once; without a plan, the main ones."""
    if curriculum is None:
        main = [
            edition.read(row, "title") or (row.course and edition.read(row.course, "title"))
            for row in program.disciplines.all()
        ]
        return listed(main, ", ") or edition.say(UNPUBLISHED)
    titles = {line.course: line.title for line in curriculum.plan().lines if line.course}
    shown = [edition.choose(title) for title in list(titles.values())[:MOST_DISCIPLINES]]
    more = edition.say(_("and others")) if len(titles) > MOST_DISCIPLINES else ""
    return listed([*shown, more], ", ") or edition.say(UNPUBLISHED)


def entry(program, kinds, edition):
    yield Heading(edition.say(_("Admission")))
    yield statements(kinds[StatementKind.REQUIREMENT], edition)
    if program.group:
        subjects = program.group.profile_subjects.all()
        pairs = [(_("Group of programs"), frame.coded(program.group, edition))]
        if subjects:
            label = _("Profile subjects of the Unified National Testing")
            pairs.append((label, names(subjects, edition)))
        yield Facts(tuple((edition.say(label), value) for label, value in pairs))
    yield Heading(edition.say(_("Whom to ask")))
    found = tuple(contacts(program, edition))
    yield Facts(found) if found else unpublished(edition)
    page = f"{edition.site.rstrip('/')}/{edition.first}/programs/{program.address}/"
    yield Paragraph(page)


def contacts(program, edition):
    for contact in program.owner.contacts.all():
        ways = (contact.phone, contact.email, edition.read(contact, "address"))
        yield edition.read(contact, "office"), listed(ways, ", ")
    if program.owner.website:
        yield edition.say(_("Website")), program.owner.website
