"""No discipline is smaller than the norm allows, all its semesters together.

The compulsory component is left out: the standard itself sets the size of its disciplines.
"""

from ..finding import Finding, weight
from ..identity import identity
from ..ledger import sums
from ..plan import Component, Kind

SIZED = {Kind.DISCIPLINE, Kind.ELECTIVE_SLOT}


def discipline_size(plan, ledger, norm):
    figure = norm.figure("discipline.least") if norm else None
    if figure is None or figure.least is None:
        return
    small = [part for part in disciplines(ledger) if part.credits < figure.least]
    if small:
        yield Finding(
            "discipline.size",
            weight(norm, figure.confirmed),
            rows=tuple(row for part in small for row in part.rows),
            actual=min(part.credits for part in small),
            expected=figure.least,
            norm=norm.source,
            details={"count": len(small), "confirmed": figure.confirmed and norm.confirmed},
        )


def disciplines(ledger):
    """A discipline with all its rows; an elective slot stands by itself."""
    sized = [line for line in ledger.lines if line.kind in SIZED and line.component != Component.CC]
    return sums(sized, lambda line: identity(line) or line.key).values()
