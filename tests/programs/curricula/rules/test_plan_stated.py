from dataclasses import replace

from programs.curricula import findings
from tests.plans import golden


def stated(credits):
    found = findings(replace(golden.plan(), stated_credits=credits), None)
    return [(each.actual, each.expected) for each in found if each.rule == "plan.stated"]


def test_the_stated_total_is_held_against_the_rows():
    assert stated(91) == []
    assert stated(90) == [(91, 90)]


def test_an_unstated_total_is_said():
    assert stated(None) == [(91, None)]
