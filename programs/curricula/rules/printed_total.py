"""Every total that an imported document prints is the sum of the rows it stands for."""

from ..finding import Finding, Severity
from ..ledger import Sum
from ..plan import ATTESTATION, Kind


def printed_total(plan, ledger, norm):
    for printed in plan.printed:
        part = meant(printed, ledger)
        if part.credits != printed.credits:
            yield Finding(
                "printed.total",
                Severity.WARNING,
                semester=printed.semester,
                rows=part.rows,
                actual=part.credits,
                expected=printed.credits,
                details={"group": printed.group, "term": printed.term, "label": printed.label},
            )


def meant(printed, ledger) -> Sum:
    """The rows that a printed figure speaks of."""
    part = ledger.total
    if printed.semester is not None:
        part = ledger.by_semester.get(printed.semester, Sum())
    if printed.group is not None:
        part = ledger.grouped(part.lines).get(printed.group, Sum())
    return Sum(tuple(line for line in part.lines if bears(line, printed.terms)))


def bears(line, terms):
    own = {line.cycle, line.component}
    if line.kind == Kind.FINAL_ATTESTATION:
        own.add(ATTESTATION)
    return own.issuperset(terms)
