"""The second page of the brochure: how one studies, how one enters, whom one asks."""

from django.utils.translation import gettext_lazy as _

from catalog.common.writers.document import Bars, FactList, Heading, Paragraph, QrLink

from ...choices import StatementKind
from ...curricula import Cycle
from . import official
from .brochure_parts import laid, some
from .languages import PaperTerms, listed
from .words import missing, names, unpublished

MAX_DISCIPLINES = 12


def study(program, curriculum, kinds, edition):
    yield Heading(edition.say(_("How you study")))
    if curriculum is None:
        yield Paragraph(edition.say(_("The plan is not published yet.")))
    else:
        yield Bars(bars(curriculum, edition), edition.say(_("ECTS credits by semester")))
    taught = disciplines(program, curriculum, edition)
    parts = (
        (_("Disciplines"), (Paragraph(taught),) if taught else ()),
        (_("Practices"), some(kinds[StatementKind.PRACTICE], edition)),
    )
    yield from laid(parts, edition)
    yield from missing([label for label, blocks in parts if not blocks], edition)


def bars(curriculum, edition):
    """Each semester by cycle; the last piece holds what is printed without a cycle."""
    terms = PaperTerms(curriculum.program.owner, edition)
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
        return listed(main, ", ")
    titles = {line.course: line.title for line in curriculum.plan().lines if line.course}
    shown = [edition.choose(title) for title in list(titles.values())[:MAX_DISCIPLINES]]
    more = edition.say(_("and others")) if len(titles) > MAX_DISCIPLINES else ""
    return listed([*shown, more], ", ")


def entry(program, kinds, edition):
    required = some(kinds[StatementKind.REQUIREMENT], edition)
    pairs = tuple((edition.say(label), value) for label, value in testing(program, edition))
    yield Heading(edition.say(_("Admission")))
    yield from required
    if pairs:
        yield FactList(pairs)
    if not required and not pairs:
        yield unpublished(edition)


def testing(program, edition):
    if program.group:
        yield _("Group of programs"), official.coded(program.group, edition)
        if subjects := program.group.profile_subjects.all():
            label = _("Profile subjects of the Unified National Testing")
            yield label, names(subjects, edition)


def whom_to_ask(program, edition):
    found = tuple(contacts(program, edition))
    yield Heading(edition.say(_("Whom to ask")))
    if found:
        yield FactList(found)
    page = f"{edition.site.rstrip('/')}/{edition.first}/programs/{program.address}/"
    yield QrLink(page, edition.say(_("The program on the website")))


def contacts(program, edition):
    for contact in program.owner.contacts.all():
        ways = (contact.phone, contact.email, edition.read(contact, "address"))
        yield edition.read(contact, "office"), listed(ways, ", ")
    if program.owner.website:
        yield edition.say(_("Website")), program.owner.website
