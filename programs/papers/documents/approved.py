"""The approved program document: the approval, eight numbered sections, the semester table."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from catalog.common.writers import docx, pdf
from catalog.common.writers.document import (
    Block,
    Bullets,
    Document,
    FactList,
    Grid,
    Heading,
    Paragraph,
)
from catalog.common.writers.formats import Format
from catalog.common.writers.table import Column, Table, Weight
from catalog.common.writers.text import Pair

from ...checks.findings import norm_of
from ...checks.texts import are_kept, printed_texts
from ...choices import GROUP_LABELS, LEVEL_LABELS, Paper, PartnerRole, StatementKind
from ...curricula.messages import NO_NORM
from ..form import Audience, Form, Making, Subject
from ..parts import official
from ..parts.cycle_table import cycle_table, legend, outside
from ..parts.languages import (
    PAPER_LANGUAGES,
    UNPUBLISHED,
    PaperLanguages,
    PaperTerms,
    listed,
    named,
)
from ..parts.needs import SIGNED_PLAN
from ..parts.sheet import PlanSheet
from ..parts.signing import signatures
from ..parts.words import statements, term_of_study, texts, unpublished

NEEDS = (
    *SIGNED_PLAN,
    "program__direction",
    "program__group",
    "program__statements",
    "program__partnerships__institution",
    "program__outcomes",
)
GROUP = _("Group of programs")
SECTIONS = (
    _("Name of the program"),
    _("Period of study"),
    _("Total credits (ECTS)"),
    _("Description of the program"),
    _("Aims and objectives of the program"),
    _("Benefits of the program"),
    _("Expected learning outcomes"),
    _("Structure and content of the program"),
)


def approved_document(curriculum, edition: PaperLanguages) -> Document:
    """The paper a council approves; every figure of its table is a sum of the ledger."""
    prefetch_related_objects([curriculum], *NEEDS)
    act = official.act_on(curriculum, Paper.PROGRAM_DOCUMENT)
    return official.official_document(
        curriculum.program,
        curriculum,
        edition,
        title=full_name(curriculum, edition),
        blocks=(
            official.stamp(curriculum, act, edition),
            *sections(curriculum, edition),
            *official.scope_of_seal(
                curriculum,
                edition,
                official.TEXTS_KEPT if are_kept(curriculum) else official.TEXTS_OF_TODAY,
            ),
            signatures(curriculum.program.owner, Paper.PROGRAM_DOCUMENT, edition),
        ),
    )


def full_name(curriculum, edition):
    """`Магистратура «7M03111 – Халықаралық қатынастар»`"""
    title, code = official.official_title(curriculum, edition), official.official_code(curriculum)
    level = LEVEL_LABELS[curriculum.program.level]
    return edition.each(
        lambda language: f"{level} {official.quoted_in(code, title, language, edition)}"
    )


def sections(curriculum, edition):
    """The eight sections; a value of a few words stands beside its heading."""
    said = printed_texts(curriculum)
    kinds = said.statements
    contents = (
        (FactList(tuple(identity(curriculum, said, edition))),),
        term_of_study(curriculum.program, curriculum, edition),
        str(curriculum.ledger().total.credits),
        texts(said.about, "description", edition),
        aims(said, edition),
        (
            statements(kinds[StatementKind.BENEFIT], edition, is_numbered=True),
            *partners(said, edition),
        ),
        results(said, edition),
        structure(curriculum, edition),
    )
    for number, (heading, content) in enumerate(zip(SECTIONS, contents, strict=True), 1):
        title = edition.say(_("%(number)s. %(heading)s"), number=number, heading=text(heading))
        if isinstance(content, (str, Pair)):
            yield Heading(listed([title, content], ": "))
        else:
            yield Heading(title)
            yield from content


def text(message):
    """A message to stand inside another, in the same language."""
    return lambda language: str(message)


def identity(curriculum, said, edition):
    """What the title says in one line, part by part, and where the program belongs."""
    yield edition.say(_("Code")), official.official_code(curriculum)
    yield edition.say(_("Title")), official.official_title(curriculum, edition)
    for label, found in ((_("Training direction"), said.direction), (GROUP, said.group)):
        for each in found:
            yield edition.say(label), official.coded(each, edition)


def structure(curriculum, edition):
    """The semesters, then the plan by cycle and component with what their abbreviations mean."""
    yield Grid(semester_table(curriculum, edition))
    summary = cycle_table(curriculum, edition)
    if norm_of(curriculum) is None:
        yield Paragraph(edition.say(NO_NORM))
    if summary.rows:
        yield Grid(summary, edition.say(_("Credits by cycle and component")))
        if rest := outside(curriculum, edition):
            yield Paragraph(rest)
        yield Paragraph(legend(curriculum, edition))


def aims(said, edition):
    first, *others = edition.paragraphs(said.about, "purpose") or (edition.say(UNPUBLISHED),)
    yield Paragraph(listed([edition.say(_("Purpose of the program")), first], ": "))
    yield from map(Paragraph, others)
    yield Heading(edition.say(_("Objectives")), 2)
    yield statements(said.statements[StatementKind.OBJECTIVE], edition)


def partners(said, edition):
    role = PartnerRole.IMPLEMENTATION
    for partner in said.partners:
        yield Paragraph(
            edition.each(
                lambda language, other=partner: f"{role.label}: {named(other, 'name', language)}"
            )
        )


def results(said, edition):
    competences = said.statements[StatementKind.COMPETENCE]
    yield Heading(edition.say(_("Competences of a graduate")), 2)
    yield statements(competences, edition)
    if said.outcomes or not competences:
        yield Heading(edition.say(_("Learning outcomes")), 2)
        yield outcomes(said.outcomes, edition)
    yield Heading(edition.say(_("Teaching methods")), 2)
    yield statements(said.statements[StatementKind.METHOD], edition)


def outcomes(rows, edition) -> Block:
    """`ОН1. Сыртқы саясатты талдайды.`"""
    if not rows:
        return unpublished(edition)
    return Bullets(
        tuple(
            edition.each(lambda language, row=row: f"{row.code}. {named(row, 'text', language)}")
            for row in rows
        )
    )


def semester_table(curriculum, edition: PaperLanguages) -> Table:
    """Rows by semester with their sub-totals, then the summary of the whole plan."""
    terms = PaperTerms(curriculum.program.owner, edition)

    def cells(line):
        return (
            str(line.semester),
            edition.choose(line.title),
            terms.short(line.cycle) or None,
            terms.short(line.component) or None,
            line.credits,
        )

    def sums(semester, label, part, total, weight):
        return (label, None, None, None, total)

    def group_label(group):
        return listed([edition.say(_("Total")), edition.say(GROUP_LABELS[group])], ": ")

    def semester_label(number):
        return edition.say(_("Total for semester %(number)s"), number=number)

    sheet, book = PlanSheet(cells, sums), curriculum.ledger()
    sheet.add_semesters(book, group_label, semester_label)
    for group, part in book.by_group.items():
        sheet.add_sum(None, group_label(group), part, Weight.SUBTOTAL)
    sheet.add_sum(None, edition.say(_("Total credits")), book.total, Weight.TOTAL)
    columns = (
        Column(edition.say(_("Semester")), 8),
        Column(edition.say(_("Name of discipline")), 60),
        Column(edition.say(_("Cycle")), 8),
        Column(edition.say(_("Component")), 10),
        Column(edition.say(_("ECTS credits")), 9),
    )
    return Table(title="", language=edition.first, columns=columns, rows=tuple(sheet.rows))


FORM = Form(
    name="approved",
    title=_("Approved document"),
    sample_title=_("Program document, a sample"),
    of=Subject.CURRICULUM,
    had_by=frozenset({Audience.READERS, Audience.REGISTRAR}),
    formats={
        Format.PDF: Making(approved_document, pdf.write),
        Format.DOCX: Making(approved_document, docx.write),
    },
    languages=PAPER_LANGUAGES,
    needs_seal=True,
)
