"""A plan by cycle and component, and what their abbreviations stand for."""

from django.utils.translation import gettext_lazy as _

from catalog.common.exports.table import Column, Row, Table, Total, Weight

from ..curricula import Component
from ..curricula.sums import Sum
from .edition import Edition, Terms, listed


def cycle_table(curriculum, edition: Edition) -> Table:
    """A row for each cycle, a column for each component; credits are ECTS.

    Rows that the plan prints without a cycle are in none of its figures. Its six columns tell it
    from the table of the semesters, which has five: a reader of the paper takes it for no part.
    """
    book, terms = curriculum.ledger(), Terms(curriculum.program.owner, edition)
    pairs = book.by_cycle_and_component

    def row(labels, parts, total, weight=Weight.ROW):
        found = [parts.get(each) for each in Component]
        figures = [Total(part.credits) if part else None for part in found]
        return Row((*labels, *figures, Total(total.credits)), weight)

    rows = [
        row(
            (terms.short(cycle), terms.full(cycle)),
            {component: part for (of, component), part in pairs.items() if of == cycle},
            total,
        )
        for cycle, total in book.by_cycle.items()
    ]
    if rows:
        whole = Sum(tuple(line for part in book.by_cycle.values() for line in part.lines))
        labels = (edition.say(_("Total")), None)
        rows.append(row(labels, book.by_component, whole, Weight.TOTAL))
    columns = (
        Column(edition.say(_("Cycle")), 10),
        Column("", 56),
        *(Column(terms.short(each), 10) for each in Component),
        Column(edition.say(_("ECTS credits")), 12),
    )
    return Table("", edition.first, columns, tuple(rows))


def legend(curriculum, edition):
    """`МК – міндетті компонент; ЖООК – жоғары оқу орны компоненті`"""
    terms = Terms(curriculum.program.owner, edition)
    meanings = [listed([terms.short(each), terms.full(each)], " – ") for each in Component]
    return listed([edition.say(_("Abbreviations")), listed(meanings, "; ")], ": ")
