"""Moves of a curriculum: each one checks, writes and records itself in one transaction."""

from django.db import transaction
from django.utils.translation import gettext as _

from ..checks.findings import findings_of, keyed
from ..checks.seals import sealed_act
from ..choices import Status, TransitionAct
from ..curricula import Severity
from ..curricula.messages import message
from ..models import Curriculum, CurriculumMove, Program
from .sealing import take_snapshot
from .transitions import TRANSITIONS


class TransitionRefused(Exception):
    """A move cannot be made; the sentence says why, in the active language."""


@transaction.atomic
def move_curriculum(
    curriculum, act, *, by=None, reason="", accepted=None, seen=None
) -> CurriculumMove:
    """Make one move of a curriculum, and record it.

    `by` is the person who moves it, or None for a command of the server; `seen` the version of
    the curriculum that this person looked at, where a page was shown. `accepted` holds, for
    an approval, one word for each warning, by the names of `keyed`. Raises `TransitionRefused`
    where the status, the role, a missing reason, an error or an unanswered warning stands in the
    way; then nothing has changed. Made twice, or by two people at once, a move is made once: the
    moves of one program wait for each other.
    """
    move = TRANSITIONS[act]
    Program.objects.select_for_update(of=("self",)).get(pk=curriculum.program_id)
    locked = Curriculum.objects.select_for_update(of=("self",)).get(pk=curriculum.pk)
    check_person(move, by)
    check_status(move, locked)
    check_seen(locked, seen)
    if move.needs_reason and not reason.strip():
        raise TransitionRefused(_("Say why: the reason is kept with the move."))
    accepted = prepare(locked, move.act, accepted or {}, by)
    source, locked.status = locked.status, move.target
    locked.save()
    curriculum.refresh_from_db()
    return CurriculumMove.objects.create(
        curriculum=locked,
        act=act,
        source=source,
        target=move.target,
        author=by,
        reason=reason.strip(),
        accepted=accepted,
    )


def check_person(move, by):
    if by is not None and not by.has_perm(move.permission):
        raise TransitionRefused(_("Your role may not do this."))


def check_status(move, curriculum):
    if curriculum.status not in move.sources:
        raise TransitionRefused(
            _("This cannot be done now. The curriculum is: %(status)s.")
            % {"status": curriculum.get_status_display()}
        )


def check_seen(curriculum, seen):
    """Nobody decides on rows that changed after they were looked at."""
    if seen is not None and seen != curriculum.version:
        raise TransitionRefused(
            _("The curriculum has changed since you opened this page: look again.")
        )


def prepare(curriculum, act, accepted, by):
    """What an act does besides the change of status; the findings it accepted."""
    if act == TransitionAct.APPROVE:
        answers = answered(curriculum, accepted)
        if sealed_act(curriculum) is None:
            raise TransitionRefused(
                _("Enter the approval of the program document first: body, date and protocol.")
            )
        take_snapshot(curriculum)
        return answers
    if act == TransitionAct.PUBLISH:
        archive_replaced(curriculum, by)
    return {}


def answered(curriculum, accepted):
    """One word for each warning; `TransitionRefused` lists what is wrong or unanswered."""
    found = keyed(findings_of(curriculum))
    errors = [message(finding) for finding in found.values() if finding.severity == Severity.ERROR]
    if errors:
        raise TransitionRefused(" ".join(errors))
    warned = {
        key: message(finding)
        for key, finding in found.items()
        if finding.severity == Severity.WARNING
    }
    silent = [text for key, text in warned.items() if not accepted.get(key, "").strip()]
    if silent:
        raise TransitionRefused(_("Answer each warning with a word: %s") % " ".join(silent))
    return {key: accepted[key].strip() for key in warned}


def archive_replaced(curriculum, by):
    """A new revision takes the place of the one that was published."""
    family = Curriculum.objects.in_family(curriculum).filter(intake=curriculum.intake)
    for other in family.in_force().select_for_update(of=("self",)):
        reason = _("Replaced by revision: %(number)s") % {"number": curriculum.revision}
        CurriculumMove.objects.create(
            curriculum=other,
            act=TransitionAct.ARCHIVE,
            source=other.status,
            target=Status.ARCHIVED,
            author=by,
            reason=reason,
        )
        other.status = Status.ARCHIVED
        other.save()
