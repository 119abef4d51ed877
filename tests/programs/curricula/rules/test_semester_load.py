from dataclasses import replace

from programs.curricula import Figure, NormValue, findings
from tests.plans import golden, norms
from tests.plans.edit import with_lines

LOAD = NormValue(norms.STANDARD, norms.FROM, (Figure("semester.load", 30, 30),))


def loads(plan, norm=LOAD):
    found = findings(plan, norm)
    return [(each.semester, each.actual) for each in found if each.rule == "semester.load"]


def test_each_semester_that_differs_has_a_finding_of_its_own():
    plan = golden.plan()
    assert loads(with_lines(plan, plan.lines[1:])) == [(1, 27), (2, 31)]


def test_a_semester_in_between_without_rows_carries_nothing():
    plan = golden.plan()
    kept = [line for line in plan.lines if line.semester != 2]
    assert loads(with_lines(plan, kept)) == [(2, 0)]


def test_a_semester_that_the_plan_only_states_carries_nothing():
    assert loads(replace(golden.plan(), semesters=4)) == [(2, 31), (4, 0)]


def test_a_norm_may_leave_room():
    assert loads(golden.plan(), replace(LOAD, figures=(Figure("semester.load", 27, 33),))) == []
