import pytest

from catalog.common.text.languages import texts
from programs.checks.seals import is_intact
from programs.checks.texts import are_kept, printed_texts
from programs.models import LearningOutcome, Program
from programs.services.publication import move_curriculum
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


def shape(said):
    return sorted(vars(said)), sorted(vars(said.about)), sorted(said.statements)


def test_a_draft_offers_a_paper_no_more_than_an_approval_keeps():
    assert shape(printed_texts(again(drafted()))) == shape(
        printed_texts(again(brought("approved")))
    )


def test_a_text_that_the_card_had_not_on_the_day_of_the_approval_is_empty():
    plan = again(brought("approved"))
    plan.program.summary_kk = "Бүгінгі қысқаша мәтін."
    plan.program.save()
    del plan.snapshot["texts"]["summary"]
    assert not any(texts(printed_texts(plan).about, "summary").values())


@pytest.mark.parametrize("field", Program.long_texts)
def test_each_text_of_the_card_is_kept_as_it_was(field):
    plan = drafted()
    Program.objects.filter(pk=plan.program_id).update(**{f"{field}_kk": "Бекітілген мәтін."})
    for act in ("submit", "approve"):
        move_curriculum(plan, act, reason="Жоспардың кезекті қадамы")
    Program.objects.filter(pk=plan.program_id).update(**{f"{field}_kk": "Кейінгі мәтін."})
    assert texts(printed_texts(again(plan)).about, field)["kk"] == "Бекітілген мәтін."
