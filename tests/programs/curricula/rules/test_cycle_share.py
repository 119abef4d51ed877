from programs.curricula import Cycle, Figure, Group, Kind, NormValue, findings, ledger
from tests.plans import bachelor, golden, norms
from tests.plans.edit import edit, where


def shares(plan, *figures):
    found = findings(plan, NormValue(norms.STANDARD, norms.FROM, figures))
    return [(each.details["figure"], each.actual) for each in found if each.rule == "cycle.share"]


def test_a_practice_without_a_cycle_counts_as_profile_for_the_norm_alone():
    plan = golden.plan()
    assert shares(plan, Figure("cycle.PD", 39)) == [("cycle.PD", 38)]
    assert ledger(plan).by_cycle[Cycle.PD].credits == 36


def test_a_practice_that_its_paper_puts_among_the_basic_disciplines_counts_there():
    plan = golden.plan()
    moved = edit(plan, where(plan, kind=Kind.PRACTICE), group=Group.BD)
    assert shares(moved, Figure("cycle.BD", 99), Figure("cycle.PD", 99)) == [
        ("cycle.BD", 29),
        ("cycle.PD", 36),
    ]


def test_cycles_together_and_one_component_of_a_cycle():
    figures = Figure("cycle.BD+PD", 999), Figure("cycle.GED.CC", 999)
    assert shares(bachelor.plan(), *figures) == [("cycle.BD+PD", 176), ("cycle.GED.CC", 51)]


def test_shares_that_a_norm_does_not_give_are_not_checked():
    assert shares(golden.plan(), Figure("program.total", 90)) == []
