"""Every discipline that the norm names is there, with its credits, in however many semesters.

An elective slot answers too when each of its options is such a discipline. A name may return in
another cycle (psychology): where the compulsory component has it, only those rows count.
"""

from catalog.common.text.folding import fold

from ..finding import Finding, weight
from ..ledger import Sum
from ..plan import Component


def discipline_compulsory(plan, ledger, norm):
    if norm is None or not norm.compulsory:
        return
    names = [(line, folded_names(line)) for line in ledger.lines]
    for compulsory in norm.compulsory:
        part = answering(names, compulsory.titles)
        if part.credits < compulsory.credits:
            yield Finding(
                "discipline.compulsory",
                weight(norm, compulsory.confirmed),
                rows=part.rows,
                actual=part.credits,
                expected=compulsory.credits,
                norm=norm.source,
                details={
                    "label": compulsory.label,
                    "bound": "least",
                    "confirmed": compulsory.confirmed and norm.confirmed,
                },
            )


def folded_names(line):
    """The folded names of a row in every language, then those of each of its options."""
    titles = (line.title, *(option.title for option in line.options))
    return [{fold(text) for text in title.values() if text} for title in titles]


def answering(names, titles) -> Sum:
    found = [line for line, (own, *offered) in names if answers(own, offered, titles)]
    compulsory = [line for line in found if line.component == Component.CC]
    return Sum(tuple(compulsory or found))


def answers(own, offered, titles):
    if own & titles:
        return True
    return bool(offered) and all(option & titles for option in offered)
