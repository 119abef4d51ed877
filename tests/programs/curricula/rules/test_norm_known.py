from dataclasses import replace

import pytest

from programs.curricula import Severity, findings, in_force
from tests.plans import bachelor, norms


def said(plan, norm):
    return [
        (each.severity, each.details["case"])
        for each in findings(plan, norm)
        if each.rule == "norm.known"
    ]


def test_a_norm_in_force_needs_no_word():
    assert said(bachelor.plan(), norms.BACHELOR) == []


def test_no_norm_is_one_information():
    assert said(bachelor.plan(), None) == [(Severity.INFORMATION, "none")]


def test_a_norm_that_asks_for_nothing_is_said_too():
    empty = replace(norms.BACHELOR, figures=(), compulsory=())
    assert said(bachelor.plan(), empty) == [(Severity.INFORMATION, "empty")]


@pytest.mark.parametrize("intake", [None, 2021])
def test_a_norm_of_later_years_is_none(intake):
    norm = in_force([norms.BACHELOR], intake)
    assert said(bachelor.plan(), norm) == [(Severity.INFORMATION, "none")]
