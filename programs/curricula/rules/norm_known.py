"""A norm in force speaks of the plan; where none does, nothing was compared, and that is said."""

from ..finding import Finding, Severity


def norm_known(plan, ledger, norm):
    if norm is None:
        yield noticed("none")
    elif not norm.figures and not norm.compulsory:
        yield noticed("empty", norm.source)


def noticed(case, source=None):
    return Finding("norm.known", Severity.INFORMATION, norm=source, details={"case": case})
