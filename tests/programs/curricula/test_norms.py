from datetime import date

import pytest

from programs.curricula import Figure, NormValue, in_force


def norm(valid_from):
    return NormValue({"kk": "Бұйрық"}, valid_from, ())


OLD, NEW = norm(date(2018, 10, 31)), norm(date(2022, 7, 20))


def test_the_newest_norm_of_1_september_is_in_force():
    assert in_force([NEW, OLD], 2022) is NEW
    assert in_force([OLD, NEW], 2030) is NEW
    assert in_force([NEW, OLD], 2021) is OLD


def test_a_norm_of_1_september_itself_is_in_force():
    assert in_force([norm(date(2024, 9, 1)), NEW], 2024).valid_from == date(2024, 9, 1)
    assert in_force([norm(date(2024, 9, 2)), NEW], 2024) is NEW


def test_before_the_first_norm_and_without_an_intake_none_is_in_force():
    assert in_force([NEW, OLD], 2017) is None
    assert in_force([NEW, OLD], None) is None
    assert in_force([], 2024) is None


@pytest.mark.parametrize(
    ("least", "most", "actual", "miss"),
    [
        (90, None, 90, None),
        (90, None, 89, ("least", 90)),
        (None, 30, 31, ("most", 30)),
        (27, 33, 26, ("least", 27)),
        (27, 33, 34, ("most", 33)),
        (30, 30, 31, ("exactly", 30)),
        (30, 30, 29, ("exactly", 30)),
        (None, None, 7, None),
    ],
)
def test_a_figure_says_which_bound_is_missed(least, most, actual, miss):
    assert Figure("program.total", least, most).miss(actual) == miss


def test_a_figure_that_no_rule_reads_is_refused():
    with pytest.raises(ValueError, match=r"cycle\.XD"):
        Figure("cycle.XD", 5)
