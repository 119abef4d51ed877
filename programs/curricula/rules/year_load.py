"""Every whole year of study carries the load of the norm; half a year is left to its semester."""

from ..finding import missed
from ..sums import Sum


def year_load(plan, ledger, norm):
    for year in range(1, len(ledger.span) // 2 + 1):
        part = ledger.by_year.get(year, Sum())
        yield from missed("year.load", norm, "year.load", part, year=year)
