from programs.curricula import Component, Figure, NormValue, findings
from tests.plans import bachelor, golden, norms
from tests.plans.edit import edit, where


def small(plan, least):
    norm = NormValue(norms.STANDARD, norms.FROM, (Figure("discipline.least", least),))
    return [each for each in findings(plan, norm) if each.rule == "discipline.size"]


def test_the_compulsory_component_may_be_smaller():
    assert small(bachelor.plan(), 3) == []


def test_a_discipline_counts_with_all_its_semesters():
    """French of 3 credits in each of three semesters is a discipline of 9."""
    (found,) = small(golden.plan(), 5)
    titles = {line.title["kk"] for line in golden.plan().lines if line.key in found.rows}
    assert "Геосаясат және геостратегия" in titles
    assert "Дипломаттарға арналған француз тілі" not in titles
    assert (found.actual, found.expected, found.details["count"]) == (3, 5, 11)


def test_one_finding_holds_all_small_disciplines():
    plan = bachelor.plan()
    for title in ("Социология", "Политология"):
        plan = edit(plan, where(plan, title=title), component=Component.UC)
    (found,) = small(plan, 3)
    assert len(found.rows) == 2
