import pytest

from programs.checks.seals import is_intact
from programs.checks.texts import are_kept, printed_texts
from programs.models import LearningOutcome
from tests.factories import ProgramStatementFactory

from ..services.papers import again, brought, drafted

pytestmark = pytest.mark.django_db


def test_an_approval_keeps_the_texts_in_every_language_without_sealing_them():
    plan = again(brought("approved"))
    kept = plan.snapshot["texts"]
    assert set(kept["purpose"]) == {"kk", "ru", "en"}
    assert [each["code"] for each in kept["direction"]] == [plan.program.direction.code]
    plan.snapshot["texts"]["purpose"]["kk"] = "Басқа мақсат."
    assert is_intact(plan)


def test_a_draft_prints_the_texts_of_today():
    plan = drafted()
    LearningOutcome.objects.create(program=plan.program, code="LO1", text_kk="Талдайды.")
    ProgramStatementFactory(program=plan.program, kind="method", text_kk="Пікірталас.")
    said = printed_texts(again(plan))
    assert not are_kept(plan)
    assert [each.text_kk for each in said.outcomes] == ["Талдайды."]
    assert [each.text_kk for each in said.statements["method"]] == ["Пікірталас."]
