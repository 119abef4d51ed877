"""The last row stands in the last semester that the plan states: the length chooses the norm.

Rows beyond it contradict the plan itself: a warning. Semesters at its end that have no rows yet
are information.
"""

from ..finding import Finding, Severity


def plan_length(plan, ledger, norm):
    last = max(line.semester for line in plan.lines)
    if plan.semesters is None or last == plan.semesters:
        return
    beyond = tuple(line.key for line in plan.lines if line.semester > plan.semesters)
    yield Finding(
        "plan.length",
        Severity.WARNING if beyond else Severity.INFORMATION,
        rows=beyond,
        actual=last,
        expected=plan.semesters,
    )
