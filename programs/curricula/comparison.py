"""Programs side by side: what differs, which courses they share, how much of a language.

Everything stands in the order of the programs compared; an empty value is one not known.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from catalog.common.text.languages import LANGUAGES

from .ledger import Ledger, Sum


class FactMark(StrEnum):
    """How the values of one fact stand to each other."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"  # what is known agrees, and something is not known


@dataclass(frozen=True)
class ComparedName:
    """A course or an occupation: its key (may be empty) and its names by language."""

    key: str
    title: dict[str, str] = field(hash=False)


@dataclass(frozen=True)
class Overlap:
    """What all have, what some have (with the columns that have it), what each has alone."""

    shared: tuple[ComparedName, ...]
    partly: tuple[tuple[ComparedName, tuple[int, ...]], ...]
    alone: tuple[tuple[ComparedName, ...], ...]


def mark(values: Sequence[Hashable]) -> FactMark | None:
    """The mark of one fact; None where there is nothing to hold it against."""
    known = [value for value in values if value or value == 0]
    if len(values) < 2 or not known:
        return None
    if len(set(known)) > 1:
        return FactMark.DIFFERENT
    return FactMark.SAME if len(known) == len(values) else FactMark.UNKNOWN


def overlap(lists: Sequence[Iterable[ComparedName]]) -> Overlap:
    """Shared and distinct members; things are one thing by their key or by a name they share."""
    found = met(lists)
    everybody = set(range(len(lists)))
    return Overlap(
        shared=tuple(named for named, columns in found if columns == everybody),
        partly=tuple(
            (named, tuple(sorted(columns)))
            for named, columns in found
            if 1 < len(columns) < len(lists)
        ),
        alone=tuple(
            tuple(named for named, columns in found if columns == {column} != everybody)
            for column in range(len(lists))
        ),
    )


def met(lists) -> list[tuple[ComparedName, set[int]]]:
    """Each thing once, as it is met first, with the columns that hold it."""
    found, numbers = [], {}
    for column, members in enumerate(lists):
        for named in members:
            handles = list(handles_of(named))
            number = next((numbers[one] for one in handles if one in numbers), len(found))
            if number == len(found):
                found.append((named, set()))
            found[number][1].add(column)
            for handle in handles:
                numbers.setdefault(handle, number)
    return found


def handles_of(named):
    if named.key:
        yield named.key
    for language in LANGUAGES:
        name = " ".join((named.title.get(language) or "").casefold().split())
        if name:
            yield language, name


def in_language(book: Ledger, spoken: dict[str, frozenset[str]]) -> dict[str, Sum]:
    """The rows that may be studied in each language; `spoken` names languages by course key.

    An elective slot may be studied in a language as soon as one of its options may.
    """
    rows = {}
    for line in book.lines:
        languages = set().union(*(spoken.get(course, ()) for course in courses_of(line)))
        for language in sorted(languages):
            rows.setdefault(language, []).append(line)
    return {language: Sum(tuple(lines)) for language, lines in rows.items()}


def courses_of(line) -> tuple[str, ...]:
    """The keys of the courses that a row is, or that may fill it."""
    return tuple(filter(None, (line.course, *(option.course for option in line.options))))


@dataclass(frozen=True)
class Share:
    """How much of something there is, from 0 to 1: at least, and at most."""

    least: Fraction
    most: Fraction


def exactly(share) -> Share:
    return Share(Fraction(share), Fraction(share))


def certainty(book: Ledger, spoken, language) -> Share:
    """The part of a plan that is in a language for certain, and the part that may be.

    A row is certain where every course of it is given in this language alone; it is out of the
    question where all its courses name their languages, and this is none of them.
    """
    sure, elsewhere = [], []
    for line in book.lines:
        stated = [spoken.get(course, frozenset()) for course in courses_of(line)]
        if stated and all(languages == {language} for languages in stated):
            sure.append(line)
        elif stated and all(languages and language not in languages for languages in stated):
            elsewhere.append(line)
    total = book.total.credits or 1
    least, none = (Fraction(Sum(tuple(lines)).credits, total) for lines in (sure, elsewhere))
    return Share(least, 1 - none)


SOME = Share(Fraction(1, 1000), Fraction(999, 1000))  # neither none nor all; more is not known


def leader(shares: Sequence[Share]) -> int | None:
    """The one that has more than any other, whatever the unknown shares may be."""
    for number, own in enumerate(shares):
        others = [other for at, other in enumerate(shares) if at != number]
        if others and all(own.least > other.most for other in others):
            return number
    return None
