"""The total that the approved document states is the sum of its rows."""

from ..finding import Finding, Severity


def plan_stated(plan, ledger, norm):
    stated, actual = plan.stated_credits, ledger.total.credits
    if stated is not None and stated != actual:
        yield Finding("plan.stated", Severity.WARNING, actual=actual, expected=stated)
