from dataclasses import replace

from programs.curricula import findings
from tests.plans import bachelor, norms
from tests.plans.edit import edit, where


def coverage(plan):
    found = findings(plan, norms.BACHELOR)
    return [each for each in found if each.rule == "outcome.coverage"]


def test_outcomes_without_a_row_are_listed_in_their_order():
    plan = bachelor.plan()
    (found,) = coverage(replace(plan, outcomes=("ОН9", *plan.outcomes, "ОН8")))
    assert found.details == {"case": "unserved", "codes": ("ОН9", "ОН8")}


def test_disciplines_that_serve_no_outcome_are_one_finding():
    plan = bachelor.plan()
    idle = [where(plan, title=title) for title in ("Геосаясат", "Елтану")]
    for line in idle:
        plan = edit(plan, line, outcomes=frozenset())
    (found,) = coverage(plan)
    assert found.rows == tuple(line.key for line in idle)


def test_an_outcome_of_another_program_serves_nothing():
    plan = bachelor.plan()
    (found,) = coverage(edit(plan, where(plan, title="Елтану"), outcomes=frozenset({"ОН7"})))
    assert found.details["case"] == "idle"


def test_a_program_without_outcomes_is_told_once():
    (found,) = coverage(replace(bachelor.plan(), outcomes=()))
    assert (found.details["case"], found.rows) == ("none", ())
