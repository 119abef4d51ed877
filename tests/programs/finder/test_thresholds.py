import pytest

from programs.finder.thresholds import Testing as Rule
from programs.finder.thresholds import Threshold, fits, read_score, threshold_of

HISTORY = ("world-history", "foreign-language")
RULE = Rule(2026, 140, True, {"pedagogy_law": 75, "health": 70, "national": 65, "other": 50})


@pytest.mark.parametrize(
    ("chosen", "is_open"),
    [
        (set(), True),
        ({"world-history"}, True),
        ({"foreign-language"}, True),
        ({"physics"}, False),
        ({"foreign-language", "world-history"}, True),
        ({"world-history", "physics"}, False),
    ],
)
def test_one_subject_opens_its_pairs_and_two_the_pair_they_make(chosen, is_open):
    assert fits(HISTORY, chosen) is is_open


def test_two_creative_examinations_are_one_choice():
    assert fits(("creative-exam",), {"creative-exam"})
    assert not fits(("creative-exam",), {"creative-exam", "physics"})


def test_nothing_opens_a_program_whose_pair_is_not_known():
    assert not fits((), {"physics"})


@pytest.mark.parametrize(
    ("category", "is_national", "score"),
    [
        ("other", False, 50),
        ("other", True, 65),
        ("national", False, 65),
        ("pedagogy_law", True, 75),
        ("health", True, 70),
    ],
)
def test_a_threshold_follows_from_the_kind_of_program_and_of_university(
    category, is_national, score
):
    found = threshold_of(None, RULE, category, is_national=is_national)
    assert found == Threshold(score, 2026, True)


def test_what_an_offer_states_goes_before_the_rule():
    stated = Threshold(90, 2027, False)
    assert threshold_of(stated, RULE, "other") == stated


def test_a_threshold_without_a_rule_or_a_group_is_not_known():
    assert threshold_of(None, None, "other") is None
    assert threshold_of(None, RULE, None) is None
    assert threshold_of(None, Rule(2026, 140, True), "other") is None


@pytest.mark.parametrize(("text", "score"), [("0", 0), ("140", 140), ("070", 70)])
def test_a_score_is_a_whole_number_up_to_the_highest(text, score):
    assert read_score(text, 140) == score


@pytest.mark.parametrize("text", ["141", "-1", "7,5", "жүз", "1e2", " "])
def test_anything_else_is_no_score(text):
    with pytest.raises(ValueError, match=text.replace(" ", r"\s")):
        read_score(text, 140)
