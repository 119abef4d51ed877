"""The wording of a verdict: a word and a sentence for each answer, and what to do next."""

from dataclasses import dataclass, replace
from enum import StrEnum

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .verdict import Answer, Verdict


class Tone(StrEnum):
    """The kind of a notice on a page."""

    CALM = ""
    DOUBT = "gold"
    ALARM = "alarm"


@dataclass(frozen=True)
class Notice:
    tone: Tone
    title: str
    sentence: str


@dataclass(frozen=True)
class PlanWords:
    """How the page calls what it shows of a plan; an empty status is the plan's own."""

    seal: str
    table: str
    in_force: str
    status: str = ""


@dataclass(frozen=True)
class Wording:
    """What the page says of a verdict; `meanings` and `steps` where no plan was found."""

    notices: tuple[Notice, ...]
    plan: PlanWords
    meanings: tuple[str, ...]
    steps: tuple[str, ...]


NOTICES = {
    Answer.IN_FORCE: Notice(
        Tone.CALM,
        gettext_lazy("Approved and in force"),
        gettext_lazy("The plan under this seal was approved and is the one that applies now."),
    ),
    Answer.REPLACED: Notice(
        Tone.DOUBT,
        gettext_lazy("Approved, but replaced"),
        gettext_lazy("The plan under this seal was approved. A newer revision applies now."),
    ),
    Answer.ENDED: Notice(
        Tone.DOUBT,
        gettext_lazy("Approved, but no longer in force"),
        gettext_lazy(
            "The plan under this seal was approved. It no longer applies,"
            " and no other revision has taken its place."
        ),
    ),
    Answer.NOT_YET: Notice(
        Tone.DOUBT,
        gettext_lazy("Approved, not in force yet"),
        gettext_lazy("The plan under this seal was approved and has not been published yet."),
    ),
    Answer.NOT_AS_ISSUED: Notice(
        Tone.ALARM,
        gettext_lazy("Not as issued"),
        gettext_lazy(
            "These are not the bytes of a paper that was issued for this plan: the file was"
            " altered, or saved anew, scanned or converted. Compare it with the official table"
            " below."
        ),
    ),
    Answer.AMBIGUOUS: Notice(
        Tone.DOUBT,
        gettext_lazy("Several plans have this short code"),
        gettext_lazy("Enter all 64 characters of the seal."),
    ),
    Answer.UNREADABLE: Notice(
        Tone.DOUBT,
        gettext_lazy("This is not a code"),
        gettext_lazy("A code has 12 characters, and a seal 64: digits and the letters A to F."),
    ),
    Answer.UNKNOWN: Notice(
        Tone.ALARM,
        gettext_lazy("Unknown"),
        gettext_lazy("No plan that was approved here has this code."),
    ),
}
UNKNOWN_FILE = gettext_lazy(
    "These bytes were not issued here, and the file names no plan that was approved here."
)
OTHER_ROWS = gettext_lazy(
    "The file says something else than the plan that was approved. The differences and the"
    " official table stand below."
)
SAME_ROWS = gettext_lazy(
    "The rows of the file are those of the approved plan, but the file itself is not the one that"
    " was issued: it was saved anew, or altered elsewhere."
)
SAMPLE = Notice(
    Tone.ALARM,
    gettext_lazy("A sample: nobody approved this plan"),
    gettext_lazy(
        "The university does not offer this program. The plan and its check code were made up to"
        " show how the catalog works."
    ),
)
CHANGED = Notice(
    Tone.ALARM,
    gettext_lazy("The stored plan has been changed"),
    gettext_lazy(
        "Its rows no longer give the seal under which they were approved. Do not rely on the table"
        " of this site: ask the university for the paper with the signature."
    ),
)
CHANGED_SAMPLE = replace(CHANGED, sentence=gettext_lazy("Its rows no longer give its check code."))
APPROVED_PLAN = PlanWords(
    seal=gettext_lazy("Seal of the approved plan"),
    table=gettext_lazy("Official table"),
    in_force=gettext_lazy("The plan in force"),
)
SAMPLE_PLAN = PlanWords(
    seal=gettext_lazy("Check code of a sample, approved by nobody"),
    table=gettext_lazy("Study plan"),
    in_force=gettext_lazy("The current plan of the sample"),
    status=gettext_lazy("sample, approved by nobody"),
)
MEANINGS = (
    gettext_lazy("A character was read or typed wrongly."),
    gettext_lazy("The paper is a draft: drafts have no seal."),
    gettext_lazy("The paper was issued by another institution, or before this register began."),
    gettext_lazy("The paper is not genuine."),
)
STEPS = (
    gettext_lazy("Compare the code with the paper character by character, or scan its QR code."),
    gettext_lazy(
        "If you checked a file, type the code printed on it as well: the text inside a PDF is not"
        " searched."
    ),
    gettext_lazy("Find the program in this catalog and compare its plan with the paper."),
    gettext_lazy("Ask the university that stands on the paper."),
)


def wording(verdict: Verdict, *, is_of_file: bool = False) -> Wording:
    """What is said of a verdict on a code, or on a file."""
    was_found = verdict.curriculum is not None
    return Wording(
        notices=tuple(notices(verdict, is_of_file)),
        plan=SAMPLE_PLAN if verdict.is_sample else APPROVED_PLAN,
        meanings=() if was_found else MEANINGS,
        steps=() if was_found else STEPS,
    )


def notices(verdict, is_of_file):
    """What is a sample says so before all else; a plan that was changed has no word of its own."""
    if verdict.is_sample:
        yield sample(NOTICES[verdict.answer].title)
    if not verdict.is_intact:
        yield changed(is_sample=verdict.is_sample)
    elif not verdict.is_sample:
        yield answer(verdict, is_of_file)


def sample(word) -> Notice:
    """A made-up plan, with the word that a real one would get."""
    real = _("For a real plan the answer here would be “%(word)s”.") % {"word": word}
    return replace(SAMPLE, sentence=f"{SAMPLE.sentence} {real}")


def changed(*, is_sample: bool) -> Notice:
    """The rows of a stored plan no longer give its seal."""
    return CHANGED_SAMPLE if is_sample else CHANGED


def answer(verdict, is_of_file) -> Notice:
    """The answer in a word and a sentence."""
    notice = NOTICES[verdict.answer]
    if verdict.answer == Answer.UNKNOWN and is_of_file:
        return replace(notice, sentence=UNKNOWN_FILE)
    if verdict.answer == Answer.NOT_AS_ISSUED and verdict.differences is not None:
        return replace(notice, sentence=OTHER_ROWS if verdict.differences else SAME_ROWS)
    return notice
