import pytest
from django.db import transaction
from django.utils import timezone
from django.utils.translation import override

from programs.choices import Status
from programs.choices import TransitionAct as Act
from programs.models import Curriculum, CurriculumMove
from programs.services.publication import TransitionRefused, move_curriculum
from programs.services.transitions import transitions_for
from tests.factories import CurriculumFactory

from .papers import WARNINGS, WORD, brought, drafted, person, warned

pytestmark = pytest.mark.django_db

REASON = "Кредиттер саны түзетілсін"
EDITOR = {"draft": {"submit": "in_review"}}
REGISTRAR = {
    "draft": {"submit": "in_review"},
    "in_review": {"return": "draft", "approve": "approved"},
    "approved": {"publish": "published", "archive": "archived"},
    "published": {"archive": "archived"},
}
TABLE = {"editor": EDITOR, "registrar": REGISTRAR, "translator": {}, "administrator": {}}


def tried(curriculum, act, **given):
    """The status an act leads to, or None where it is refused; then all is as it was."""
    with transaction.atomic():
        try:
            return move_curriculum(curriculum, act, **given).target
        except TransitionRefused:
            return None
        finally:
            transaction.set_rollback(True)


def refused(curriculum, act, **given):
    """The sentence of a refusal, which leaves no trace."""
    before = traces()
    with override("en"), pytest.raises(TransitionRefused) as refusal:
        move_curriculum(curriculum, act, **given)
    assert traces() == before
    return str(refusal.value)


def traces():
    """Everything that a move could write."""
    return (
        list(Curriculum.objects.order_by("pk").values()),
        list(Curriculum.objects.order_by("items__pk").values("items__pk", "items__snapshot")),
        list(CurriculumMove.objects.values()),
        Curriculum.history.count(),
    )


@pytest.mark.parametrize("status", Status.values)
@pytest.mark.parametrize("role", TABLE)
def test_a_role_makes_the_moves_of_the_table_and_no_others(role, status):
    curriculum, user = brought(status), person(role)
    targets = {act: tried(curriculum, act, by=user, reason=REASON) for act in Act.values}
    allowed = {act: target for act, target in targets.items() if target}
    assert allowed == TABLE[role].get(status, {})
    curriculum.refresh_from_db()
    assert [move.act for move in transitions_for(curriculum, user)] == list(allowed)


@pytest.mark.parametrize("status", Status.values)
def test_a_command_of_the_server_keeps_to_the_statuses(status):
    curriculum = brought(status)
    targets = {act: tried(curriculum, act, reason=REASON) for act in Act.values}
    allowed = {act: target for act, target in targets.items() if target}
    assert allowed == REGISTRAR.get(status, {})


def test_a_role_that_may_not_is_told_so():
    curriculum = brought("in_review")
    assert refused(curriculum, Act.APPROVE, by=person("editor")) == "Your role may not do this."


def test_a_move_at_the_wrong_time_names_the_status():
    assert refused(brought("draft"), Act.PUBLISH).endswith("The curriculum is: Draft.")


def test_an_unknown_act_is_no_act():
    with pytest.raises(KeyError):
        move_curriculum(brought("draft"), "жою")


@pytest.mark.parametrize("reason", ["", "  \n"])
@pytest.mark.parametrize(
    ("status", "act"), [("in_review", "return"), ("approved", "archive"), ("published", "archive")]
)
def test_a_return_and_an_archiving_say_why(status, act, reason):
    assert refused(brought(status), act, reason=reason).startswith("Say why")


def test_a_move_is_recorded_with_author_time_and_reason():
    curriculum, author, before = brought("in_review"), person("registrar"), timezone.now()
    move = move_curriculum(curriculum, Act.RETURN, by=author, reason=f"  {REASON}\n")
    move.refresh_from_db()
    assert (move.act, move.source, move.target) == ("return", "in_review", "draft")
    assert (move.curriculum, move.author, move.reason) == (curriculum, author, REASON)
    assert before <= move.at <= timezone.now()


def test_every_step_of_a_life_is_kept_in_its_order():
    moves = brought("archived").moves.values_list("act", "source", "target")
    assert list(moves) == [
        ("submit", "draft", "in_review"),
        ("approve", "in_review", "approved"),
        ("publish", "approved", "published"),
        ("archive", "published", "archived"),
    ]


def test_the_object_in_hand_knows_what_the_move_wrote():
    curriculum = brought("in_review")
    version = curriculum.version
    move_curriculum(curriculum, Act.APPROVE)
    assert (curriculum.status, curriculum.version) == ("approved", version + 1)
    assert curriculum.is_sealed


def test_a_stale_object_in_hand_writes_nothing_back():
    curriculum = brought("draft")
    Curriculum.objects.filter(pk=curriculum.pk).update(credits=16, note_kk="Жаңа ескерту")
    move_curriculum(curriculum, Act.SUBMIT)
    assert (curriculum.credits, curriculum.note_kk) == (16, "Жаңа ескерту")


def test_a_move_made_twice_is_made_once():
    curriculum = brought("draft")
    again = Curriculum.objects.get(pk=curriculum.pk)
    move_curriculum(curriculum, Act.SUBMIT)
    assert "In review" in refused(again, Act.SUBMIT)


def test_an_approval_needs_the_act_on_the_program_document():
    curriculum = brought("in_review")
    curriculum.approvals.update(paper="working_curriculum", academic_year=2024)
    assert refused(curriculum, Act.APPROVE).startswith("Enter the approval")


def test_an_empty_plan_is_not_approved():
    curriculum = brought("in_review")
    curriculum.items.all().delete()
    sentence = refused(curriculum, Act.APPROVE, accepted={"plan.empty": WORD, "plan.stated": WORD})
    assert sentence == "The plan has no rows."


def test_information_asks_for_no_answer():
    curriculum = brought("in_review")
    assert move_curriculum(curriculum, Act.APPROVE).accepted == {}


def test_an_approval_lists_every_warning_that_nobody_answered():
    curriculum = warned()
    sentence = refused(curriculum, Act.APPROVE, accepted={WARNINGS[1]: WORD, WARNINGS[2]: " "})
    assert sentence.startswith("Answer each warning with a word")
    assert [number in sentence for number in ("Semester 1", "Semester 2", "Semester 3")] == [
        True,
        False,
        True,
    ]


def test_the_word_for_each_warning_is_kept_with_the_move():
    words = dict.fromkeys(WARNINGS, f" {WORD} ")
    move = move_curriculum(warned(), Act.APPROVE, accepted=words)
    move.refresh_from_db()
    assert move.accepted == dict.fromkeys(WARNINGS, WORD)


def test_words_for_what_was_not_warned_of_are_not_kept():
    words = dict.fromkeys((*WARNINGS, "semester.load:9", "outcome.coverage"), WORD)
    assert set(move_curriculum(warned(), Act.APPROVE, accepted=words).accepted) == set(WARNINGS)


def test_a_wrong_total_is_a_warning_and_no_obstacle():
    curriculum = brought("in_review", credits=91)
    assert "91" in refused(curriculum, Act.APPROVE)
    move = move_curriculum(curriculum, Act.APPROVE, accepted={"plan.stated": WORD})
    assert move.accepted == {"plan.stated": WORD}


def test_only_an_approval_takes_words():
    move = move_curriculum(brought("draft"), Act.SUBMIT, accepted={"plan.stated": WORD})
    assert move.accepted == {}


def test_a_returned_plan_may_be_submitted_again():
    curriculum = brought("in_review")
    move_curriculum(curriculum, Act.RETURN, reason=REASON)
    move_curriculum(curriculum, Act.SUBMIT)
    assert (curriculum.status, curriculum.moves.count()) == ("in_review", 3)


def test_a_new_revision_archives_the_one_it_replaces():
    old, author = brought("published"), person("registrar")
    new = brought("approved", program=old.program, revision=2)
    with override("ru"):
        move_curriculum(new, Act.PUBLISH, by=author)
    old.refresh_from_db()
    archiving = old.moves.last()
    assert (old.status, new.status) == ("archived", "published")
    assert (archiving.act, archiving.source, archiving.target) == (
        "archive",
        "published",
        "archived",
    )
    assert archiving.author == author
    assert archiving.reason.endswith("2")
    assert [move.act for move in new.moves.all()] == ["submit", "approve", "publish"]


@pytest.mark.parametrize(
    "other", [{"intake": 2025}, {"track": "scientific"}, {"base": "postgraduate"}, {}]
)
def test_plans_for_other_students_stay_published(other):
    standing = brought("published")
    program = {"program": standing.program} if other else {}
    move_curriculum(brought("approved", **program, **other), Act.PUBLISH)
    standing.refresh_from_db()
    assert standing.status == "published"


def test_the_revision_that_is_replaced_keeps_its_seal():
    old = brought("published")
    seal = old.seal
    move_curriculum(brought("approved", program=old.program, revision=2), Act.PUBLISH)
    old.refresh_from_db()
    assert old.seal == seal


def test_only_one_revision_is_ever_published():
    first = brought("published")
    for revision in (2, 3):
        move_curriculum(brought("approved", program=first.program, revision=revision), Act.PUBLISH)
    plans = Curriculum.objects.filter(program=first.program).order_by("revision")
    assert [plan.status for plan in plans] == ["archived", "archived", "published"]


def test_a_draft_is_never_sealed():
    for status in ("draft", "in_review"):
        assert not brought(status).seal
    assert not drafted(program=CurriculumFactory().program, intake=2025).is_sealed
