"""What is worth saying about a plan: every rule of the registry, run in its order."""

from .finding import Finding, Severity
from .ledger import ledger
from .norms import NormValue
from .plan import Plan
from .rules import RULES
from .rules.plan_empty import plan_empty

__all__ = ["Finding", "Severity", "findings"]


def findings(plan: Plan, norm: NormValue | None) -> tuple[Finding, ...]:
    """Every finding of every rule, in the order of `RULES`; without a norm, of those without one.

    A plan without rows has that one finding alone: no other rule has anything to look at.
    """
    book = ledger(plan)
    if empty := tuple(plan_empty(plan, book, norm)):
        return empty
    return tuple(found for rule in RULES.values() for found in rule(plan, book, norm))
