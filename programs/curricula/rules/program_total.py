"""The program has as many credits as the norm asks."""

from ..finding import missed


def program_total(plan, ledger, norm):
    yield from missed("program.total", norm, "program.total", ledger.total)
