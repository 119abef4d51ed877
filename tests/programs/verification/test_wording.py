from types import SimpleNamespace

import pytest
from django.utils.translation import override

from programs.verification.verdict import Answer, Verdict
from programs.verification.wording import MEANINGS, NOTICES, STEPS, Tone, changed, wording

LANGUAGES = ["kk", "ru", "en"]
WITHOUT_PLAN = {Answer.AMBIGUOUS, Answer.UNREADABLE, Answer.UNKNOWN}
DIFFERENT, SAME = ["Қазақ тілі"], []


def of(answer, *, is_sample=False, **known):
    plan = SimpleNamespace(program=SimpleNamespace(is_sample=is_sample))
    return Verdict(answer, curriculum=None if answer in WITHOUT_PLAN else plan, **known)


def titles(verdict, **asked):
    with override("en"):
        return [str(notice.title) for notice in wording(verdict, **asked).notices]


def sentence(verdict, **asked):
    with override("en"):
        (notice,) = wording(verdict, **asked).notices
        return str(notice.sentence)


def test_every_answer_has_its_word():
    assert set(NOTICES) == set(Answer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_answers_say_the_same_in_any_language(language):
    with override(language):
        for part in ("title", "sentence"):
            assert len({str(getattr(notice, part)) for notice in NOTICES.values()}) == len(Answer)


@pytest.mark.parametrize(
    ("answer", "tone"),
    [
        (Answer.IN_FORCE, Tone.CALM),
        (Answer.REPLACED, Tone.DOUBT),
        (Answer.ENDED, Tone.DOUBT),
        (Answer.NOT_YET, Tone.DOUBT),
        (Answer.NOT_AS_ISSUED, Tone.ALARM),
        (Answer.AMBIGUOUS, Tone.DOUBT),
        (Answer.UNREADABLE, Tone.DOUBT),
        (Answer.UNKNOWN, Tone.ALARM),
    ],
)
def test_only_what_is_in_force_is_calm_and_only_what_may_be_false_alarms(answer, tone):
    (notice,) = wording(of(answer)).notices
    assert notice.tone == tone


@pytest.mark.parametrize(
    ("differences", "words"),
    [
        (None, "altered, or saved anew, scanned or converted"),
        (DIFFERENT, "something else than the plan"),
        (SAME, "rows of the file are those of the approved plan"),
    ],
)
def test_a_file_that_is_not_as_issued_is_told_how_far_it_was_compared(differences, words):
    assert words in sentence(of(Answer.NOT_AS_ISSUED, differences=differences))


def test_unknown_is_said_of_bytes_where_a_file_was_given_and_of_a_code_else():
    assert "These bytes" in sentence(of(Answer.UNKNOWN), is_of_file=True)
    assert "has this code" in sentence(of(Answer.UNKNOWN))


def test_a_changed_plan_is_told_in_place_of_its_answer():
    changed_plan = of(Answer.IN_FORCE, is_intact=False)
    assert titles(changed_plan) == ["The stored plan has been changed"]
    assert wording(changed_plan).notices[0].tone == Tone.ALARM


def test_a_sample_says_so_first_with_the_word_of_a_real_plan():
    assert titles(of(Answer.REPLACED, is_sample=True)) == ["A sample: nobody approved this plan"]
    assert sentence(of(Answer.REPLACED, is_sample=True)).endswith("“Approved, but replaced”.")
    both = titles(of(Answer.REPLACED, is_sample=True, is_intact=False))
    assert both == ["A sample: nobody approved this plan", "The stored plan has been changed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_that_changed_has_no_paper_to_ask_for(language):
    with override(language):
        assert str(changed(is_sample=True).sentence) != str(changed(is_sample=False).sentence)


@pytest.mark.parametrize("answer", Answer)
def test_where_no_plan_was_found_the_next_steps_are_named(answer):
    said = wording(of(answer))
    found = answer not in WITHOUT_PLAN
    assert (said.meanings, said.steps) == (((), ()) if found else (MEANINGS, STEPS))


def test_the_plan_of_a_sample_is_never_called_official_or_in_force():
    with override("en"):
        real, sample = (wording(of(Answer.IN_FORCE, is_sample=each)).plan for each in (False, True))
        assert (str(real.table), str(real.status)) == ("Official table", "")
        assert (str(sample.table), str(sample.status)) == (
            "Study plan",
            "sample, approved by nobody",
        )
        assert str(sample.in_force) != str(real.in_force)
