"""Brings a sample curriculum to its status through the same moves that staff make."""

from django.utils.translation import override

from programs.choices import Status, TransitionAct
from programs.services.publication import TransitionRefused, move_curriculum

WAYS = {
    Status.DRAFT: (),
    Status.IN_REVIEW: (TransitionAct.SUBMIT,),
    Status.APPROVED: (TransitionAct.SUBMIT, TransitionAct.APPROVE),
    Status.PUBLISHED: (TransitionAct.SUBMIT, TransitionAct.APPROVE, TransitionAct.PUBLISH),
}


def settle(curriculum, record):
    """Make the moves that lead to the record's `status`.

    `accepted` of the record answers the warnings that stand, by their names.
    """
    status = record.values.get("status", Status.DRAFT)
    if status not in WAYS:
        record.fail("status", f"{status!r} is none of {', '.join(WAYS)}.")
    accepted = record.values.get("accepted", {})
    if not isinstance(accepted, dict) or not all(
        isinstance(word, str) for word in accepted.values()
    ):
        record.fail("accepted", "must be words by the names of warnings.")
    for act in WAYS[status]:
        try:
            with override("en"):
                move_curriculum(curriculum, act, accepted=accepted)
        except TransitionRefused as refusal:
            record.fail("status", str(refusal))
