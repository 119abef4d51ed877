"""Which curricula may still be changed, and by whom."""

from ..choices import Status

PUBLISH = "programs.publish_curriculum"
OPEN = (Status.DRAFT, Status.IN_REVIEW)


def is_frozen(request, curriculum):
    """Whether a plan has been approved and this person may not touch it any more."""
    return curriculum.status not in OPEN and not request.user.has_perm(PUBLISH)
