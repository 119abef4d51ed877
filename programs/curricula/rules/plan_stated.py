"""The total that the approved document states is the sum of its rows; one unstated is said."""

from ..finding import Finding, Severity


def plan_stated(plan, ledger, norm):
    stated, actual = plan.stated_credits, ledger.total.credits
    if stated is None:
        yield Finding("plan.stated", Severity.INFORMATION, actual=actual, details={"case": "none"})
    elif stated != actual:
        yield Finding("plan.stated", Severity.WARNING, actual=actual, expected=stated)
