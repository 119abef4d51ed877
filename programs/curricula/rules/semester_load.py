"""Every semester carries the load of the norm; one without rows carries none."""

from ..finding import missed
from ..ledger import Sum


def semester_load(plan, ledger, norm):
    for semester in ledger.span:
        part = ledger.by_semester.get(semester, Sum())
        yield from missed("semester.load", norm, "semester.load", part, semester)
