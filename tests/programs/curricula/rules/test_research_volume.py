from programs.curricula import Figure, Kind, NormValue, findings
from tests.plans import golden, norms
from tests.plans.edit import where, without

RESEARCH = NormValue(norms.STANDARD, norms.FROM, (Figure("research", 18, 18),))


def test_internship_counts_with_research():
    plan = golden.plan()
    found = findings(without(plan, where(plan, kind=Kind.INTERNSHIP)), RESEARCH)
    assert [each.actual for each in found if each.rule == "research.volume"] == [16]
