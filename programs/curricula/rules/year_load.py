"""Every whole year of study carries the load of the norm; half a year is left to its semester.

Where the norm gives no load of a semester, half a year was compared with nothing: that is said.
"""

from ..finding import Finding, Severity, missed
from ..ledger import Sum


def year_load(plan, ledger, norm):
    for year in range(1, len(ledger.span) // 2 + 1):
        part = ledger.by_year.get(year, Sum())
        yield from missed("year.load", norm, "year.load", part, year=year)
    if len(ledger.span) % 2 and norm and norm.figure("year.load"):
        yield from uncompared(norm, ledger.span[-1])


def uncompared(norm, semester):
    if norm.figure("semester.load") is None:
        yield Finding(
            "year.load",
            Severity.INFORMATION,
            semester=semester,
            norm=norm.source,
            details={"case": "half"},
        )
