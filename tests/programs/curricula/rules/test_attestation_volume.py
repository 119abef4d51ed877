from programs.curricula import Figure, Kind, NormValue, findings
from tests.plans import golden, norms
from tests.plans.edit import where, without

ATTESTATION = NormValue(norms.STANDARD, norms.FROM, (Figure("attestation", 8),))


def volume(plan):
    found = findings(plan, ATTESTATION)
    return [(each.actual, each.rows) for each in found if each.rule == "attestation.volume"]


def test_a_plan_without_attestation_has_none_of_it():
    plan = golden.plan()
    assert volume(without(plan, where(plan, kind=Kind.FINAL_ATTESTATION))) == [(0, ())]
    assert volume(plan) == []
