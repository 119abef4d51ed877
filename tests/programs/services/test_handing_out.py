"""Papers that readers take: recorded by a slip, known at once, entered in the table later."""

from datetime import UTC, datetime

import pytest
from django.core.management import call_command

from programs.models import IssuedPaper
from programs.services import slips
from programs.services.issuing import NotRecorded, enter_slips, hand_out, issue
from programs.verification.verdict import Answer
from programs.verification.verify import verify_code, verify_file

from .papers import again, brought, drafted, person, raw

pytestmark = pytest.mark.django_db

CONTENT = "Білім беру бағдарламасы: қағаз".encode()
PAPER = {"form": "approved", "file_format": "pdf", "language": "kk"}


@pytest.fixture
def plan():
    return again(brought("published"))


@pytest.fixture
def enter(django_capture_on_commit_callbacks):
    """Enters the slips, and removes them as it is done after a transaction."""

    def entered():
        with django_capture_on_commit_callbacks(execute=True):
            return enter_slips()

    return entered


def taken(plan, content=CONTENT, **paper):
    hand_out(plan, content=content, **PAPER | paper)
    return content


def test_a_paper_that_is_taken_is_recorded_and_the_database_is_only_read(
    plan, django_assert_num_queries
):
    with django_assert_num_queries(1) as queries:
        taken(plan)
    assert queries[0]["sql"].startswith("SELECT")
    (slip,) = slips.left()
    assert (slip.seal, slip.plan, slip.form) == (plan.seal, plan.pk, "approved")


def test_it_is_genuine_at_once(plan):
    verdict = verify_file(taken(plan), "а.pdf")
    assert (verdict.answer, verdict.curriculum) == (Answer.IN_FORCE, plan)
    assert (verdict.paper.form, verdict.paper.language) == ("approved", "kk")
    assert verdict.paper.issued_at is not None


def test_it_is_genuine_once_it_is_entered_too(plan, enter):
    content = taken(plan)
    assert (enter(), list(slips.left())) == (1, [])
    verdict = verify_file(content, "а.pdf")
    assert (verdict.answer, verdict.paper) == (Answer.IN_FORCE, IssuedPaper.objects.get())


def test_the_row_keeps_the_hour_at_which_the_paper_left(plan, enter, monkeypatch):
    taken(plan)
    hour = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)
    monkeypatch.setattr(slips, "time_of", lambda name: hour)
    enter()
    paper = IssuedPaper.objects.get()
    assert (paper.issued_at, paper.curriculum, paper.by) == (hour, plan, None)


def test_a_paper_that_is_registered_leaves_no_slip(plan):
    issue(plan, content=CONTENT, **PAPER)
    taken(plan)
    assert list(slips.left()) == []


def test_what_is_entered_twice_at_once_is_one_row(plan, enter):
    taken(plan)
    enter_slips()
    assert (enter(), IssuedPaper.objects.count()) == (1, 1)
    assert (enter(), IssuedPaper.objects.count()) == (0, 1)


def test_whoever_issues_a_new_paper_enters_the_slips(plan, django_capture_on_commit_callbacks):
    taken(plan)
    with django_capture_on_commit_callbacks(execute=True):
        issue(plan, content=b"2", by=person("registrar"), **PAPER)
    assert (IssuedPaper.objects.count(), list(slips.left())) == (2, [])


def test_a_command_enters_them(plan, capsys, django_capture_on_commit_callbacks):
    taken(plan)
    taken(plan, language="ru")
    with django_capture_on_commit_callbacks(execute=True):
        call_command("enter_papers")
    assert capsys.readouterr().out == "2 papers entered.\n"
    assert (IssuedPaper.objects.count(), list(slips.left())) == (2, [])


def test_a_slip_of_a_plan_that_is_not_here_stays(plan, enter):
    content = taken(plan)
    raw(plan, status="in_review", seal="")
    assert (enter(), len(list(slips.left()))) == (0, 1)
    assert verify_file(content, "а.pdf").answer == Answer.UNKNOWN


def test_a_plan_that_was_given_another_seal_is_still_known_by_its_slips(plan, enter):
    seal, content = plan.seal, taken(plan)
    raw(plan, seal="f" * 64)
    for _when in ("before", "after"):
        for verdict in (verify_code(seal), verify_file(content, "а.pdf"), verify_code(seal[:12])):
            assert (verdict.curriculum, verdict.is_intact) == (plan, False)
        enter()


def test_papers_of_drafts_and_of_plans_behind_their_seal_are_not_recorded(plan):
    raw(plan.items.first(), credits=9)
    for each in (plan, drafted()):
        taken(again(each))
    assert list(slips.left()) == []


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), PermissionError(13, "")])
def test_a_paper_that_cannot_be_recorded_is_not_handed_out(plan, monkeypatch, error):
    def fails(*_args):
        raise error

    monkeypatch.setattr(slips.os, "open", fails)
    with pytest.raises(NotRecorded):
        taken(plan)
