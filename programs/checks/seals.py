"""Seals: what was approved, and whether it still is what the database holds."""

from ..choices import Paper
from ..curricula import ApprovalAct, seal


def sealed_act(curriculum) -> ApprovalAct | None:
    """The approval that a seal speaks of: the newest act on the program document."""
    acts = [act for act in curriculum.approvals.all() if act.paper == Paper.PROGRAM_DOCUMENT]
    if not acts:
        return None
    act = acts[-1]
    body = {"kk": act.body_kk or "", "ru": act.body_ru or ""}
    return ApprovalAct(act.paper, body, act.date, act.protocol, act.academic_year)


def computed_seal(curriculum) -> str:
    """The seal of what the database holds now: SHA-256, 64 hexadecimal digits, or an empty text
    where no act on the program document is left."""
    act = sealed_act(curriculum)
    return seal(curriculum.plan(), act, curriculum.official_names()) if act else ""


def is_intact(curriculum) -> bool:
    """Whether a curriculum still is what was sealed; True for one that never was."""
    if not curriculum.seal:
        return True
    return curriculum.is_as_approved() and computed_seal(curriculum) == curriculum.seal
