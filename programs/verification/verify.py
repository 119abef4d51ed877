"""Whether a code or a file names a plan that was approved here, and what became of that plan.

A file is genuine when its bytes are registered. Other bytes are held against the plan they claim
to be: the one whose code was typed, else the one that the file's name carries, else one that
stands in the file itself (`programs/verification/claims.py` says how far that is looked for). A
file that claims no plan is unknown, never called altered.
"""

from collections.abc import Callable
from dataclasses import replace

from django.db.models import Q

from ..checks.seals import is_intact
from ..choices import Status
from ..curricula import Difference
from ..models import Curriculum
from ..services.issuing import fingerprint
from ..services.register import PREFERRED, issued_seals, issued_under, papers_of_bytes
from .claims import codes_in, digits_of
from .verdict import Answer, Verdict

FULL = 64

Compare = Callable[[bytes, str, Curriculum], Difference | None]
Claim = Callable[[bytes, str], Curriculum | None]


def not_compared(content: bytes, name: str, official: Curriculum) -> None:
    """The comparison of a file with the official plan where no reader knows its format."""


def not_claimed(content: bytes, name: str) -> None:
    """The plan that a file's own data name where no reader knows its format."""


def verify_code(text: str) -> Verdict:
    """What a seal or its short code stands for, however it was spelled."""
    digits = digits_of(text)
    if not digits:
        return Verdict(Answer.UNREADABLE)
    seals = seals_of([digits])
    if len(seals) > 1:
        return Verdict(Answer.AMBIGUOUS)
    return of_seal(seals[0]) if seals else Verdict(Answer.UNKNOWN)


def verify_file(
    content: bytes,
    name: str,
    *,
    code: str = "",
    compare: Compare = not_compared,
    claim: Claim = not_claimed,
) -> Verdict:
    """What the bytes of a file are; `code` is what was typed beside it, if anything.

    `compare(content, name, official)` gives the way from the official plan to the file's rows,
    or None where it cannot read the file; `claim(content, name)` gives the plan that the file's
    data name, where no seal does. Both are asked about unknown bytes alone.
    """
    typed = digits_of(code)
    papers = papers_of_bytes(fingerprint(content))
    if papers:
        paper = min(
            papers, key=lambda each: (not is_code_of(typed, each.seal), rank(each.curriculum))
        )
        plan = Curriculum.objects.with_rows().get(pk=paper.curriculum_id)
        is_of_code = not typed or is_code_of(typed, paper.seal)
        return of_plan(plan, paper.seal, paper=paper, is_of_code=is_of_code)
    claimed = seals_of([typed] if typed else codes_in(content, name))
    named = None if claimed or typed else claim(content, name)
    if not claimed and named is None:
        return Verdict(Answer.UNKNOWN)
    found = of_seal(claimed[0]) if claimed else of_plan(named, named.seal)
    differences = compare(content, name, found.curriculum)
    return replace(found, answer=Answer.NOT_AS_ISSUED, differences=differences)


def is_code_of(digits, seal):
    return bool(digits) and seal.startswith(digits)


def rank(curriculum):
    """The plan in force before one that waits, that before one that ended; the newest first."""
    return PREFERRED.index(curriculum.status), -curriculum.intake, -curriculum.revision


def seals_of(codes: list[str]) -> list[str]:
    """The seals known here that these digits name or begin, in the order of the codes.

    A seal that only a registered paper bears is known too: the plan was given another one since.
    """
    if not codes:
        return []
    wanted = Q()
    for digits in codes:
        wanted |= Q(seal=digits) if len(digits) == FULL else begins(digits)
    rows = Curriculum.objects.filter(wanted, status__in=PREFERRED)
    known = set(rows.order_by().values_list("seal", flat=True))
    known |= issued_seals(wanted, codes)
    found = [seal for digits in codes for seal in sorted(known) if seal.startswith(digits)]
    return list(dict.fromkeys(found))


def begins(digits):
    """A seal that begins so, as a range: every database answers it from the index."""
    return Q(seal__gte=digits, seal__lt=f"{digits}g")


def of_seal(seal) -> Verdict:
    """The verdict on a seal that is known here."""
    plans = Curriculum.objects.with_rows().filter(status__in=PREFERRED)
    found = list(plans.filter(seal=seal)) or list(plans.filter(issued_under(seal)).distinct())
    return of_plan(min(found, key=rank), seal) if found else Verdict(Answer.UNKNOWN)


def of_plan(plan, seal, **known) -> Verdict:
    """What became of a plan that was approved; its rows are held against the seal anew."""
    family = list(
        Curriculum.objects.readable().filter(
            program=plan.program_id, intake=plan.intake, track=plan.track, base=plan.base
        )
    )
    in_force = next((each for each in family if each.is_in_force), None)
    answer = {
        Status.PUBLISHED: Answer.IN_FORCE,
        Status.APPROVED: Answer.NOT_YET,
        Status.ARCHIVED: Answer.REPLACED if in_force else Answer.ENDED,
    }[plan.status]
    return Verdict(
        answer,
        curriculum=plan,
        seal=seal,
        is_intact=plan.seal == seal and is_intact(plan),
        is_readable=plan in family,
        replaced_by=in_force if answer == Answer.REPLACED else None,
        **known,
    )
