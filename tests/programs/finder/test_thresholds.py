import pytest
from django.http import QueryDict

from programs.finder.filters import ProgramFilters
from programs.finder.thresholds import Testing as Rule
from programs.finder.thresholds import (
    Threshold,
    fits,
    read_score,
    threshold_of,
    threshold_of_program,
)
from programs.models import Program
from programs.pages.comparison import to_compare
from tests.factories import AdmissionOfferFactory, ProgramFactory

HISTORY = ("world-history", "foreign-language")
NOTHING = (None, None, None)
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
    found = threshold_of("6B", NOTHING, RULE, category, is_national=is_national)
    assert found == Threshold(score, 2026, True)


def test_what_an_offer_states_goes_before_the_rule():
    found = threshold_of("6B", (90, 2027, False), RULE, "other", is_national=False)
    assert found == Threshold(90, 2027, False)


def test_a_stated_score_of_zero_is_a_score():
    found = threshold_of("6B", (0, 2027, False), RULE, "other", is_national=False)
    assert found == Threshold(0, 2027, False)


@pytest.mark.parametrize("level", ["7M", "7R", "8D"])
def test_nobody_is_tested_above_the_first_level(level):
    assert threshold_of(level, (90, 2027, False), RULE, "other", is_national=False) is None


def test_a_threshold_without_a_rule_or_a_group_is_not_known():
    for rule, category in ((None, "other"), (RULE, None), (Rule(2026, 140, True), "other")):
        assert threshold_of("6B", NOTHING, rule, category, is_national=False) is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("offers", "stated"),
    [
        ([], NOTHING),
        ([(2026, "full_time", None)], NOTHING),
        ([(2025, "full_time", 65), (2026, "full_time", None)], (65, 2025, True)),
        ([(2025, "full_time", 60), (2026, "full_time", 90)], (90, 2026, True)),
        ([(2026, "full_time", 80), (2026, "part_time", 70)], (70, 2026, True)),
    ],
)
def test_the_finder_a_page_and_a_comparison_take_the_same_stated_score(client, offers, stated):
    program = ProgramFactory(title_kk="Құқық", code="6B04201", level="6B")
    for year, form, score in offers:
        AdmissionOfferFactory(program=program, year=year, study_form=form, threshold=score)
    expected = None if stated == NOTHING else Threshold(*stated)
    (row,) = ProgramFilters(QueryDict(""), Program.objects.published()).found
    page = client.get(program.get_absolute_url())
    (compared,) = to_compare([program.address])
    assert row.marks.threshold == expected
    assert page.context["threshold"] == expected
    assert threshold_of_program(compared, None) == expected


@pytest.mark.parametrize(("text", "score"), [("0", 0), ("140", 140), ("070", 70)])
def test_a_score_is_a_whole_number_up_to_the_highest(text, score):
    assert read_score(text, 140) == score


@pytest.mark.parametrize("text", ["141", "-1", "7,5", "жүз", "1e2", " "])
def test_anything_else_is_no_score(text):
    with pytest.raises(ValueError, match=text.replace(" ", r"\s")):
        read_score(text, 140)
