"""Credits that carry the rows they came from, and the sums of rows by any key."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from .line import Line


@dataclass(frozen=True)
class Sum:
    """Credits and the rows whose credits they are."""

    lines: tuple[Line, ...] = ()

    @property
    def credits(self):
        """THE sub-total: every printed figure is computed by this one line."""
        return sum(line.credits for line in self.lines)

    @property
    def rows(self) -> tuple[int, ...]:
        """The keys of the rows."""
        return tuple(line.key for line in self.lines)

    def __bool__(self):
        return bool(self.lines)


def sums(lines: Iterable[Line], key: Callable[[Line], Hashable], always=()) -> dict:
    """Sums by key, in the order the keys are met; `always` come first, even when empty.

    Rows whose key is None belong to no sum.
    """
    parts = {part: [] for part in always}
    for line in lines:
        if (part := key(line)) is not None:
            parts.setdefault(part, []).append(line)
    return {part: Sum(tuple(members)) for part, members in parts.items()}


def in_order(parts: dict, order: Iterable) -> dict:
    """The same sums in the order asked for."""
    return {part: parts[part] for part in order if part in parts}
