"""How a figure adds up: `65 + 18 + 8 = 91`."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from .sums import Sum


@dataclass(frozen=True)
class Proof:
    """The parts of a figure, each with what it is the part of, and their total, in ECTS credits."""

    parts: tuple[tuple[Hashable, int], ...]
    total: int

    @property
    def figures(self) -> str:
        """`65 + 18 + 8 = 91`; the total alone where there is nothing to add."""
        if len(self.parts) < 2:
            return str(self.total)
        return f"{' + '.join(str(credits) for _, credits in self.parts)} = {self.total}"


def explain(part: Sum) -> Proof:
    """The rows of a sum: parts are (key of the row, credits), in the order of the paper."""
    return Proof(tuple((line.key, line.credits) for line in part.lines), part.credits)


def proof(parts: Mapping[Hashable, Sum]) -> Proof:
    """Sums that make a whole, such as `ledger.by_group`: parts are (key, credits), none empty."""
    whole = Sum(tuple(line for part in parts.values() for line in part.lines))
    return Proof(tuple((key, part.credits) for key, part in parts.items() if part), whole.credits)
