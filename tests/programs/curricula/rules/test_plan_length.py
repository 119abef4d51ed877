from dataclasses import replace

import pytest

from programs.curricula import Severity, findings
from tests.plans import bachelor


def lengths(semesters):
    plan = replace(bachelor.plan(), semesters=semesters)
    return [each for each in findings(plan, None) if each.rule == "plan.length"]


@pytest.mark.parametrize("semesters", [8, None])
def test_a_plan_as_long_as_its_rows_needs_no_word(semesters):
    assert lengths(semesters) == []


def test_rows_beyond_the_stated_length_are_named():
    (found,) = lengths(7)
    assert (found.severity, found.actual, found.expected) == (Severity.WARNING, 8, 7)
    semesters = {line.key: line.semester for line in bachelor.plan().lines}
    assert {semesters[key] for key in found.rows} == {8}


def test_a_length_beyond_the_rows_is_information():
    (found,) = lengths(9)
    assert found.severity == Severity.INFORMATION
    assert (found.actual, found.expected, found.rows) == (8, 9, ())
