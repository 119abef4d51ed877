"""Counting the rows of a list by what may be chosen, in one pass over a light matrix."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class FacetChoice:
    """One value of a facet: its label, how many rows it leaves, whether it is or may be chosen."""

    facet: str
    value: str
    label: str
    count: int
    is_chosen: bool
    is_offered: bool = True

    @property
    def id(self):
        return f"{self.facet}-{self.value}"


@dataclass(frozen=True)
class Facet:
    """A filter by one parameter of the address, of which several values may be chosen."""

    name: str
    label: str
    choices: tuple[FacetChoice, ...]

    @property
    def chosen(self):
        return [choice for choice in self.choices if choice.is_chosen]


class FacetRow(NamedTuple):
    """What a list knows of one row before it is loaded: its values by facet, and other marks."""

    pk: int
    values: dict[str, tuple[str, ...]]
    marks: tuple = ()


@dataclass(frozen=True)
class FacetCounts:
    """Rows that pass every test, and by name of a test those that it alone keeps out."""

    found: list[FacetRow]
    kept_out: dict[str, list[FacetRow]]

    def counts(self, facet):
        """How many rows each value of a facet leaves, with every other facet applied."""
        rows = self.found + self.kept_out.get(facet, [])
        return Counter(value for row in rows for value in row.values.get(facet, ()))

    def without(self, name):
        """How many rows there would be without one test."""
        return len(self.found) + len(self.kept_out.get(name, []))


def tally(rows, tests):
    """Try rows by named tests; each test is a function of a row."""
    found, kept_out = [], {name: [] for name in tests}
    for row in rows:
        failed = [name for name, test in tests.items() if not test(row)]
        if not failed:
            found.append(row)
        elif len(failed) == 1:
            kept_out[failed[0]].append(row)
    return FacetCounts(found, kept_out)
