"""The life of a curriculum: which act leads from where to where, and what it asks for."""

from dataclasses import dataclass

from ..choices import Status, TransitionAct


@dataclass(frozen=True)
class Transition:
    """One act: the statuses it starts from, where it leads, and the permission it asks for."""

    act: TransitionAct
    sources: frozenset[Status]
    target: Status
    permission: str
    needs_reason: bool = False


EDIT, DECIDE = "programs.change_curriculum", "programs.publish_curriculum"

TRANSITIONS = {
    move.act: move
    for move in (
        Transition(TransitionAct.SUBMIT, frozenset({Status.DRAFT}), Status.IN_REVIEW, EDIT),
        Transition(
            TransitionAct.RETURN,
            frozenset({Status.IN_REVIEW}),
            Status.DRAFT,
            DECIDE,
            needs_reason=True,
        ),
        Transition(TransitionAct.APPROVE, frozenset({Status.IN_REVIEW}), Status.APPROVED, DECIDE),
        Transition(TransitionAct.PUBLISH, frozenset({Status.APPROVED}), Status.PUBLISHED, DECIDE),
        Transition(
            TransitionAct.ARCHIVE,
            frozenset({Status.APPROVED, Status.PUBLISHED}),
            Status.ARCHIVED,
            DECIDE,
            needs_reason=True,
        ),
    )
}


def transitions_for(curriculum, user) -> list[Transition]:
    """The moves that this person may make now, in the order of a curriculum's life."""
    return [
        move
        for move in TRANSITIONS.values()
        if curriculum.status in move.sources and user.has_perm(move.permission)
    ]
