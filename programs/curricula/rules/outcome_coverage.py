"""Every outcome of the program is served by a row, and every discipline serves an outcome."""

from ..finding import Finding, Severity
from ..plan import Kind


def outcome_coverage(plan, ledger, norm):
    if not plan.outcomes:
        yield noticed("none")
        return
    served = frozenset().union(*(line.outcomes for line in plan.lines))
    if unserved := tuple(code for code in plan.outcomes if code not in served):
        yield noticed("unserved", actual=len(unserved), codes=unserved)
    if idle := tuple(line.key for line in plan.lines if is_idle(line, plan.outcomes)):
        yield noticed("idle", rows=idle, actual=len(idle))


def is_idle(line, outcomes):
    return line.kind == Kind.DISCIPLINE and line.outcomes.isdisjoint(outcomes)


def noticed(case, *, rows=(), actual=0, **details):
    """`actual` counts outcomes or rows that should be none."""
    expected = None if case == "none" else 0
    return Finding(
        "outcome.coverage",
        Severity.INFORMATION,
        rows=rows,
        actual=actual,
        expected=expected,
        details={"case": case, **details},
    )
