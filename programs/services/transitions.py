"""The life of a curriculum: which act leads from where to where, and what it asks for."""

from dataclasses import dataclass

from ..choices import Act, Status


@dataclass(frozen=True)
class Move:
    """One act: the statuses it starts from, where it leads, and the permission it asks for."""

    act: Act
    sources: frozenset[Status]
    target: Status
    permission: str
    needs_reason: bool = False


EDIT, DECIDE = "programs.change_curriculum", "programs.publish_curriculum"

MOVES = {
    move.act: move
    for move in (
        Move(Act.SUBMIT, frozenset({Status.DRAFT}), Status.IN_REVIEW, EDIT),
        Move(Act.RETURN, frozenset({Status.IN_REVIEW}), Status.DRAFT, DECIDE, needs_reason=True),
        Move(Act.APPROVE, frozenset({Status.IN_REVIEW}), Status.APPROVED, DECIDE),
        Move(Act.PUBLISH, frozenset({Status.APPROVED}), Status.PUBLISHED, DECIDE),
        Move(
            Act.ARCHIVE,
            frozenset({Status.APPROVED, Status.PUBLISHED}),
            Status.ARCHIVED,
            DECIDE,
            needs_reason=True,
        ),
    )
}


def moves_for(curriculum, user) -> list[Move]:
    """The moves that this person may make now, in the order of a curriculum's life."""
    return [
        move
        for move in MOVES.values()
        if curriculum.status in move.sources and user.has_perm(move.permission)
    ]
