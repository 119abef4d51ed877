import pytest
from django.db import transaction
from django.utils.translation import override

from catalog.sample.loader import load
from catalog.sample.nouns import NOUNS
from catalog.sample.reader import SampleError
from programs.checks.seals import is_intact
from programs.models import Curriculum, CurriculumMove

from .test_loader_errors import PLAN, PROGRAM, SOUND

pytestmark = pytest.mark.django_db

# The plan states 91 credits and its one row has 5: a warning.
ROW = 'items = [{semester = 1, kind = "discipline", course = "diplomacy", credits = 5}]\n'
ACT = (
    "[[programs.curricula.approvals]]\n"
    'paper = "program_document"\nbody.kk = "Ғылыми кеңес"\ndate = 2024-03-20\nprotocol = "14"\n'
)
ACCEPTED = 'accepted = {"plan.stated" = "Кеңес осылай бекітті."}\n'


@pytest.fixture
def loaded(tmp_path):
    """Loads a sound file and one plan that is to reach a status."""

    def load_plan(status, *more, act=ACT):
        (tmp_path / "a.toml").write_text(SOUND, encoding="utf-8")
        plan = "".join((PROGRAM, PLAN, f'status = "{status}"\n', *more, ROW, act))
        (tmp_path / "plan.toml").write_text(plan, encoding="utf-8")
        load(tmp_path)
        return Curriculum.objects.get()

    return load_plan


def refusal(loaded, *args, **kwargs):
    """The sentence of a plan that is refused; nothing of its folder is loaded."""
    with pytest.raises(SampleError) as refused:
        loaded(*args, **kwargs)
    assert not any(noun.model.objects.exists() for noun in NOUNS.values())
    assert not CurriculumMove.objects.exists()
    return str(refused.value)


def acts(curriculum):
    return [move.act for move in curriculum.moves.all()]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("draft", []),
        ("in_review", ["submit"]),
        ("approved", ["submit", "approve"]),
        ("published", ["submit", "approve", "publish"]),
    ],
)
def test_a_plan_reaches_its_status_by_the_moves_that_lead_there(loaded, status, expected):
    plan = loaded(status, ACCEPTED)
    assert (plan.status, acts(plan)) == (status, expected)
    assert plan.is_sealed == (status in ("approved", "published"))


def test_the_accepted_word_is_kept_with_the_approval(loaded):
    approval = loaded("approved", ACCEPTED).moves.get(act="approve")
    assert approval.accepted == {"plan.stated": "Кеңес осылай бекітті."}


def test_a_second_load_moves_nothing(loaded):
    loaded("published", ACCEPTED)
    plan = loaded("published", ACCEPTED)
    assert len(acts(plan)) == 3


def test_an_unanswered_warning_is_refused_with_file_key_and_reason(loaded):
    with override("en"):
        sentence = refusal(loaded, "published")
    place, reason = sentence.split(": ", 1)
    assert place == "plan.toml, programs 1, curricula 1, status"
    assert reason.startswith("Answer each warning with a word: ")
    assert "91" in reason


def test_a_plan_without_the_act_on_its_document_is_refused(loaded):
    with override("en"):
        sentence = refusal(loaded, "approved", ACCEPTED, act="")
    assert sentence.startswith("plan.toml, programs 1, curricula 1, status: Enter the approval")


@pytest.mark.parametrize("status", ["archived", "мұрағат"])
def test_a_status_that_no_moves_lead_to_is_refused(loaded, status):
    sentence = refusal(loaded, status)
    assert sentence == (
        f"plan.toml, programs 1, curricula 1, status: {status!r} is none of "
        "draft, in_review, approved, published."
    )


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_refusal_is_english_whatever_language_is_active(loaded, language):
    with override(language):
        assert "Answer each warning with a word" in refusal(loaded, "published")


@pytest.mark.parametrize("words", ['"сөз"', '{"plan.stated" = 1}'], ids=["a text", "a number"])
def test_words_of_another_shape_are_refused_with_their_place(loaded, words):
    assert refusal(loaded, "published", f"accepted = {words}\n").startswith(
        "plan.toml, programs 1, curricula 1, "
    )


@pytest.fixture(scope="module")
def sample(django_db_setup, django_db_blocker):
    """The real sample, for the questions of the last tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load()
        transaction.set_rollback(True)


@pytest.fixture
def published(sample):
    return Curriculum.objects.with_rows().get(program__code="7M03111")


def test_the_sample_plan_went_through_three_moves_of_the_server(published):
    moves = published.moves.values_list("act", "source", "target", "author")
    assert list(moves) == [
        ("submit", "draft", "in_review", None),
        ("approve", "in_review", "approved", None),
        ("publish", "approved", "published", None),
    ]


def test_the_sample_plan_is_sealed_and_intact(published):
    assert published.is_sealed
    assert is_intact(published)
    assert all(item.snapshot for item in published.items.all())
    assert published.official_names()["title"]["kk"] == published.program.title_kk


def test_the_word_for_the_load_of_the_second_semester_is_kept(published):
    accepted = published.moves.get(act="approve").accepted
    assert list(accepted) == ["semester.load:2"]
    assert "Кеңес осылай бекітті." in accepted["semester.load:2"]
