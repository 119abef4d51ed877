"""A plan without rows is no plan."""

from ..finding import Finding, Severity


def plan_empty(plan, ledger, norm):
    if not plan.lines:
        yield Finding("plan.empty", Severity.ERROR)
