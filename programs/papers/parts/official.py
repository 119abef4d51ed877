"""What surrounds the content of an official paper: approval, draft word, seal, signatures."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.common.writers.document import Attachment, Document, Paragraph, Seal, Stamp
from catalog.common.writers.text import one_line

from ...checks.seals import is_intact, sealed_act
from ...choices import Paper, Status
from ...curricula import canonical
from .dates import act_in, blank_in
from .languages import PaperLanguages, listed, named
from .words import way

DRAFTS = (Status.DRAFT, Status.IN_REVIEW)
SAMPLE_MARK = _("sample")
SAMPLE_PROGRAM = _(
    "This program is a sample: it shows how the catalog works,"
    " and the university does not offer it."
)
SAMPLE_CODE = _("The code of this program is a sample: its source does not state the real one.")
BROKEN = _("The rows are no longer those that were approved: the seal is broken.")
BROKEN_SAMPLE = _("The rows are no longer those of the sample: its check code does not fit them.")
NOBODY = _("sample, approved by nobody")
OF_SAMPLE = _(
    "The check code covers the names and the rows of a sample, to show how papers are checked."
    " Nobody approved the plan."
)
TEXTS_KEPT = _(
    "The seal covers the names, the rows with their figures and the approval."
    " The other texts are printed as they stood on the day of the approval."
)
TEXTS_OF_TODAY = _(
    "The seal covers the names, the rows with their figures and the approval."
    " The other texts are printed as they stand today."
)
BLANK_BODY = "_" * 28
PAGE = _("Page {page} of {pages}")


def official_document(program, curriculum, edition: PaperLanguages, **content) -> Document:
    """A paper of a program, and of its curriculum where there is one.

    One that nobody approved bears the draft word; one whose rows are not those that were
    approved says so and bears no seal.
    """
    is_whole = curriculum is None or is_intact(curriculum)
    bears_seal = curriculum is not None and curriculum.is_sealed and is_whole
    broken = BROKEN_SAMPLE if program.is_sample else BROKEN
    said = [*sample_notices(program), *[broken] * (not is_whole)]
    return Document(
        language=edition.first,
        second_language=edition.second,
        page_label="{page} / {pages}" if edition.second else edition.say(PAGE),
        draft=one_line(edition.say(_("Draft"))) if is_draft(program, curriculum) else "",
        notice=listed([edition.say(message) for message in said], " "),
        mark=one_line(edition.say(SAMPLE_MARK)).upper() if program.is_sample else "",
        day=day_of(curriculum),
        seal=seal_of(curriculum, edition) if bears_seal else None,
        attachments=(rows_of(curriculum),) if bears_seal else (),
        **content,
    )


def sample_notices(program):
    """What a reader must know before taking a program for a real one."""
    return [SAMPLE_PROGRAM] * program.is_sample + [SAMPLE_CODE] * program.is_sample_code


def is_draft(program, curriculum) -> bool:
    return curriculum.status in DRAFTS if curriculum else program.is_draft


def is_approved(curriculum) -> bool:
    """Whether a plan went through its approval: a draft may be archived without one."""
    if curriculum.is_archived:
        return curriculum.is_sealed
    return curriculum.status not in DRAFTS


def seal_of(curriculum, edition) -> Seal:
    url = f"{edition.site.rstrip('/')}/{edition.first}/verify/{curriculum.seal}/"
    return Seal(code=curriculum.code, url=url)


def day_of(curriculum):
    """The day that the plan was sealed under: what a file of it bears, the same ever after."""
    act = curriculum and is_approved(curriculum) and newest_act(curriculum, Paper.PROGRAM_DOCUMENT)
    return act.date if act else None


def scope_of_seal(curriculum, edition, message=TEXTS_OF_TODAY) -> tuple[Paragraph, ...]:
    """What of a sealed paper the seal speaks of; nothing where there is no seal."""
    if curriculum is None or not curriculum.is_sealed:
        return ()
    return (Paragraph(edition.say(OF_SAMPLE if curriculum.program.is_sample else message)),)


def rows_of(curriculum) -> Attachment:
    """The very bytes that the seal is the fingerprint of."""
    content = canonical(curriculum.plan(), sealed_act(curriculum), curriculum.official_names())
    return Attachment("curriculum.json", content, description=curriculum.seal)


def act_on(curriculum, paper, academic_year=None):
    """The newest act on a paper; for one academic year, or for all of them.

    None of a plan that nobody approved, as a sample's: acts that an import brought are of another
    revision.
    """
    if curriculum.program.is_sample or not is_approved(curriculum):
        return None
    return newest_act(curriculum, paper, academic_year)


def newest_act(curriculum, paper, academic_year=None):
    acts = [
        act
        for act in curriculum.approvals.all()
        if act.paper == paper and act.academic_year in (None, academic_year)
    ]
    return acts[-1] if acts else None


def stamp(curriculum, act, edition) -> Stamp:
    """The block of approval; lines to fill in by hand where the act is still to come.

    A sample is approved by nobody and never will be: it says so, and leaves no lines.
    """
    if curriculum.program.is_sample:
        return Stamp((edition.say(NOBODY),))
    approved = edition.say(pgettext_lazy("stamp", "Approved"))
    return Stamp((approved, *approval(act, edition)))


def approval(act, edition):
    """The body that approved, and its act."""
    if act is None:
        return BLANK_BODY, edition.each(blank_in)
    of = edition.each(lambda language: act_in(act.date, act.protocol, language))
    return edition.read(act, "body"), of


def sheet_facts(curriculum, act, edition):
    """The approval, the state and the seal of a paper, for a sheet that has no frame."""
    paper = official_document(curriculum.program, curriculum, edition, title="", blocks=())
    is_sample = curriculum.program.is_sample
    told = edition.say(NOBODY) if is_sample else listed(approval(act, edition), ", ")
    yield edition.say(_("Approval")), told
    if paper.draft:
        yield edition.say(_("Status")), paper.draft
    if paper.seal:
        label = _("Check code of a sample, approved by nobody") if is_sample else _("Seal")
        yield edition.say(label), f"{paper.seal.code} {paper.seal.url}"
    if paper.notice:
        yield edition.say(_("Notice")), paper.notice


def on_one_line(facts) -> tuple[tuple[str, str], ...]:
    """Facts as a sheet has them: two languages side by side."""
    return tuple((one_line(label), one_line(value)) for label, value in facts)


def header(curriculum, edition):
    """Which plan a paper is of, as (label, value)."""
    return (
        (edition.say(_("Program")), quoted_name(curriculum.program, curriculum, edition)),
        (edition.say(_("Year of admission")), str(curriculum.intake)),
        (edition.say(_("Study track")), edition.each(lambda language: way(curriculum))),
    )


def official_title(curriculum, edition):
    """The program's approved name in the languages of the paper."""
    return edition.choose(curriculum.official_names()["title"])


def official_code(curriculum) -> str:
    return curriculum.official_names()["code"]


def quoted_in(code, title, language, edition) -> str:
    """`«7M03111 – Халықаралық қатынастар»`, in the quotation marks of the language."""
    opening, closing = ("“", "”") if language == "en" else ("«", "»")
    return f"{opening}{code} – {side(title, language, edition)}{closing}"


def side(text, language, edition):
    """The part of a text that stands in one language of the paper."""
    if isinstance(text, str):
        return text
    return text.first if language == edition.first else text.second


def coded(obj, edition, field="name"):
    """`7M031 Әлеуметтік ғылымдар`"""
    return edition.each(lambda language: f"{obj.code} {named(obj, field, language)}")


def quoted_name(program, curriculum, edition):
    """The program in quotation marks, by its approved names where there is a plan."""
    if curriculum is not None:
        title, code = official_title(curriculum, edition), official_code(curriculum)
    else:
        title, code = edition.read(program, "title"), program.code
    return edition.each(lambda language: quoted_in(code, title, language, edition))
