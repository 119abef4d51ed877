"""A plan by cycle and component, and what its abbreviations stand for."""

from django.utils.translation import gettext_lazy as _

from catalog.common.writers.table import Column, Table, TableRow, Total, Weight

from ...choices import KIND_LABELS
from ...curricula import Component, Cycle, Sum
from ...curricula.ledger import sums
from .languages import PaperLanguages, PaperTerms, listed

OUTSIDE = _("Outside the cycles")


def cycle_table(curriculum, edition: PaperLanguages) -> Table:
    """A row for each cycle, a column for each component; it ends in the total of the plan.

    What the plan prints without a cycle has a row of its own. Its six columns tell this table
    from that of the semesters, which has five: a reader of the paper takes it for no part.
    """
    book, terms = curriculum.ledger(), PaperTerms(curriculum.program.owner, edition)
    pairs = book.by_cycle_and_component

    def row(labels, parts, total, weight=Weight.ROW):
        found = [parts.get(each) for each in Component]
        figures = [Total(part.credits) if part else None for part in found]
        return TableRow((*labels, *figures, Total(total)), weight)

    rows = [
        row(
            (terms.short(cycle), terms.full(cycle)),
            {component: part for (of, component), part in pairs.items() if of == cycle},
            total.credits,
        )
        for cycle, total in book.by_cycle.items()
    ]
    if rows:
        if rest := Sum(tuple(line for line in book.lines if not line.cycle)):
            rows.append(row(("—", edition.say(OUTSIDE)), {}, rest.credits))
        labels = (edition.say(_("Total")), None)
        rows.append(row(labels, book.by_component, book.total.credits, Weight.TOTAL))
    columns = (
        Column(edition.say(_("Cycle")), 10),
        Column(edition.say(_("Meaning")), 56),
        *(Column(terms.short(each), 10) for each in Component),
        Column(edition.say(_("ECTS credits")), 12),
    )
    return Table("", edition.first, columns, tuple(rows))


def outside(curriculum, edition):
    """`Циклдерден тыс: Қорытынды аттестаттау 8`; an empty text where nothing stands outside."""
    kinds = sums(curriculum.ledger().lines, lambda line: None if line.cycle else line.kind)
    parts = [
        listed([edition.say(KIND_LABELS[kind]), str(part.credits)], " ")
        for kind, part in kinds.items()
    ]
    return listed([edition.say(OUTSIDE), listed(parts, "; ")], ": ") if parts else ""


def legend(curriculum, edition):
    """The abbreviations of a paper that prints a column for every component."""
    return listed(terms_legend(curriculum, edition, printed=Component), ": ")


def terms_legend(curriculum, edition, printed=()):
    """(`Қысқартулар`, `БП – базалық пәндер; …`): those that the plan uses, and the printed ones."""
    terms, lines = PaperTerms(curriculum.program.owner, edition), curriculum.plan().lines
    used = set(printed) | {term for line in lines for term in (line.cycle, line.component)}
    meanings = [
        listed([terms.short(each), terms.full(each)], " – ")
        for each in (*Cycle, *Component)
        if each in used
    ]
    return edition.say(_("Abbreviations")), listed(meanings, "; ")
