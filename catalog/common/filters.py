"""Choices that narrow a list, kept in its address."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode


@dataclass(frozen=True)
class Choice:
    """One value of a filter: its label, how many rows it leaves, and whether it is chosen."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    """A filter by one parameter of the address."""

    name: str
    label: str
    choices: tuple[Choice, ...]


class Filters:
    """The filters of one list, read from a query string.

    A subclass lists `facets`: parameter → (label, values by label, `QuerySet` method, column to
    count by). A value that is none of a filter's is ignored, and named in `ignored`.
    """

    def __init__(self, query, rows):
        self.query, self.all_rows = query, rows
        self.text = query.get("q", "").strip()[:100]
        self.ignored = []
        self.chosen = {name: self.read(name) for name in self.parameters()}

    def parameters(self):
        raise NotImplementedError

    def labels(self, name):
        """Labels by value of one filter."""
        raise NotImplementedError

    def narrow(self, rows, name, value):
        """The rows that one value leaves."""
        raise NotImplementedError

    def counts(self, rows, name):
        """How many of some rows each value leaves; values that leave none may be missing."""
        raise NotImplementedError

    def read(self, name):
        value = self.query.get(name, "")
        if value and value not in self.labels(name):
            self.ignored.append(value[:60])
            return ""
        return value

    def rows(self, but=None):
        """The rows that the text and every chosen filter leave, one filter aside."""
        rows = self.all_rows.matching(self.text) if self.text else self.all_rows
        for name, value in self.chosen.items():
            if value and name != but:
                rows = self.narrow(rows, name, value)
        return rows

    @cached_property
    def facets(self):
        return tuple(
            Facet(name, label, tuple(self.choices(name)))
            for name, label in self.parameters().items()
        )

    def choices(self, name):
        counts = self.counts(self.rows(but=name), name)
        for value, label in self.labels(name).items():
            count, is_chosen = counts.get(value, 0), self.chosen[name] == value
            if count or is_chosen:
                yield Choice(value, label, count, is_chosen)

    @property
    def is_active(self):
        return bool(self.text or any(self.chosen.values()))

    @property
    def address(self):
        """The query string of what is chosen, without the page."""
        chosen = {name: value for name, value in self.chosen.items() if value}
        return urlencode({**({"q": self.text} if self.text else {}), **chosen})
