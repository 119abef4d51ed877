from dataclasses import replace

import pytest

from programs.curricula import Group, Printed, findings
from tests.plans import bachelor, golden

THEORY, RESEARCH = Group.THEORY_AND_PRACTICE.value, Group.RESEARCH_AND_INTERNSHIP.value
SOURCE = (
    Printed(1, THEORY, None, 24),
    Printed(1, RESEARCH, None, 6),
    Printed(1, None, None, 30),
    Printed(2, THEORY, None, 26),
    Printed(2, None, None, 31),
    Printed(3, "final_attestation", None, 8),
    Printed(None, THEORY, None, 65),
    Printed(None, RESEARCH, None, 18),
    Printed(None, None, "BD", 27),
    Printed(None, None, "BD/UC", 18),
    Printed(None, None, "PD", 36),
    Printed(None, None, "UC", 48),
    Printed(None, None, "FA", 8),
    Printed(None, None, None, 91),
)


def differing(plan, *printed):
    found = findings(replace(plan, printed=printed), None)
    return [each for each in found if each.rule == "printed.total"]


def test_every_total_of_the_source_is_the_sum_of_its_rows():
    assert differing(golden.plan(), *SOURCE) == []


@pytest.mark.parametrize("printed", SOURCE)
def test_a_printed_total_that_differs_is_named_with_its_rows(printed):
    (found,) = differing(golden.plan(), replace(printed, credits=printed.credits + 1))
    assert (found.actual, found.expected) == (printed.credits, printed.credits + 1)
    assert found.semester == printed.semester
    assert found.rows


def test_a_semester_that_is_printed_without_rows_has_no_credits():
    (found,) = differing(golden.plan(), Printed(4, THEORY, None, 30))
    assert (found.actual, found.rows) == (0, ())


def test_a_group_of_another_level_has_no_credits():
    (found,) = differing(bachelor.plan(), Printed(None, RESEARCH, None, 18))
    assert found.actual == 0
