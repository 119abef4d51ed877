from dataclasses import replace

from programs.curricula import Figure, Kind, Line, NormValue, findings
from tests.plans import golden, norms
from tests.plans.edit import with_lines

TOTAL = NormValue(norms.STANDARD, norms.FROM, (Figure("program.total", 95),))
EXTRA = Line(99, 3, 99, Kind.ADDITIONAL_TRAINING, 4)


def totals(plan):
    return [each.actual for each in findings(plan, TOTAL) if each.rule == "program.total"]


def test_additional_training_counts_where_its_row_says_so():
    plan = golden.plan()
    assert totals(with_lines(plan, [*plan.lines, EXTRA])) == [91]
    assert totals(with_lines(plan, [*plan.lines, replace(EXTRA, counted=True)])) == []
