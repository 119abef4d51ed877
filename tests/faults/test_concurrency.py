"""Two people at once: a move is made once, whoever comes first, on PostgreSQL and on SQLite."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import pytest

from programs.models import Curriculum, CurriculumMove
from programs.services import publication
from programs.services.publication import move_curriculum
from tests.faults.threads import at_once
from tests.programs.services.papers import brought, person, warned

pytestmark = pytest.mark.usefixtures("shared")

REASON = "Кеңестің шешімі бойынша"
TOGETHER = 0.5  # seconds after which a move goes on alone: never too few, only seldom together


@pytest.fixture
def side_by_side(monkeypatch):
    """Each move waits, once it holds its curriculum, for the other to hold it too.

    Where the lock keeps the other out, the wait ends by itself.
    """
    meeting, check = Barrier(2), publication.check_status

    def check_together(move, curriculum):
        with suppress(BrokenBarrierError):
            meeting.wait(TOGETHER)
        check(move, curriculum)

    monkeypatch.setattr(publication, "check_status", check_together)


def moved(curriculum, act, **given):
    """A move of somebody who has just read the curriculum."""
    return lambda: move_curriculum(Curriculum.objects.get(pk=curriculum.pk), act, **given)


def kinds(outcomes):
    return sorted(type(outcome).__name__ for outcome in outcomes)


def assert_only_refusals(outcomes):
    assert set(kinds(outcomes)) <= {"CurriculumMove", "TransitionRefused"}, outcomes


@pytest.mark.parametrize(
    ("status", "act"),
    [
        ("draft", "submit"),
        ("in_review", "return"),
        ("in_review", "approve"),
        ("approved", "publish"),
        ("published", "archive"),
    ],
)
@pytest.mark.usefixtures("side_by_side")
def test_a_move_that_two_make_at_once_is_made_once(status, act):
    curriculum = brought(status)
    before = curriculum.moves.count()
    first, second = person("registrar"), person("registrar")
    outcomes = at_once(
        moved(curriculum, act, by=first, reason=REASON),
        moved(curriculum, act, by=second, reason=REASON),
    )
    assert kinds(outcomes) == ["CurriculumMove", "TransitionRefused"]
    assert curriculum.moves.count() == before + 1


def test_two_approve_at_once_without_waiting_for_each_other():
    curriculum = brought("in_review")
    outcomes = at_once(moved(curriculum, "approve"), moved(curriculum, "approve"))
    assert kinds(outcomes) == ["CurriculumMove", "TransitionRefused"]
    assert CurriculumMove.objects.filter(act="approve").count() == 1


@pytest.mark.usefixtures("side_by_side")
def test_what_one_approves_and_the_other_returns_has_one_end():
    curriculum = warned()
    words = {f"semester.load:{number}": "Кеңес осылай бекітті." for number in (1, 2, 3)}
    outcomes = at_once(
        moved(curriculum, "approve", accepted=words), moved(curriculum, "return", reason=REASON)
    )
    assert kinds(outcomes) == ["CurriculumMove", "TransitionRefused"]
    curriculum.refresh_from_db()
    assert curriculum.status == curriculum.moves.last().target
    assert curriculum.is_sealed == (curriculum.status == "approved")


def published(program):
    return list(Curriculum.objects.filter(program=program, status="published"))


@pytest.mark.usefixtures("side_by_side")
def test_of_two_revisions_published_at_once_one_stays_published():
    first = brought("approved")
    second = brought("approved", program=first.program, revision=2)
    outcomes = at_once(moved(first, "publish"), moved(second, "publish"))
    assert len(published(first.program)) == 1
    assert_only_refusals(outcomes)


@pytest.mark.usefixtures("side_by_side")
def test_of_two_revisions_that_replace_a_third_at_once_one_stays_published():
    third = brought("published")
    later = [brought("approved", program=third.program, revision=number) for number in (2, 3)]
    outcomes = at_once(*(moved(plan, "publish") for plan in later))
    (standing,) = published(third.program)
    assert standing in later
    assert third.moves.filter(act="archive").count() == 1
    assert_only_refusals(outcomes)


@pytest.mark.usefixtures("side_by_side")
def test_a_revision_that_is_archived_while_another_replaces_it_is_archived_once():
    old = brought("published")
    new = brought("approved", program=old.program, revision=2)
    outcomes = at_once(moved(old, "archive", reason=REASON), moved(new, "publish"))
    assert published(old.program) == [new]
    assert old.moves.filter(act="archive").count() == 1
    assert_only_refusals(outcomes)


@pytest.mark.usefixtures("side_by_side")
def test_different_plans_move_at_once_and_both_arrive():
    plans = [brought("approved"), brought("approved")]
    outcomes = at_once(*(moved(plan, "publish") for plan in plans))
    assert kinds(outcomes) == ["CurriculumMove", "CurriculumMove"]
