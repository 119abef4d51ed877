from dataclasses import dataclass

from ..services.finding import newest_testing
from .abroad import abroad
from .facts import entry, in_short
from .languages import languages
from .rows import Item, Section, Side
from .study import careers, courses, credits_section


@dataclass(frozen=True)
class Cell:
    """What one program has of a fact."""

    side: Side
    items: tuple[Item, ...]
    is_most: bool


@dataclass(frozen=True)
class Comparison:
    """Programs in the order they were asked for, and everything that is compared of them."""

    sides: tuple[Side, ...]
    sections: tuple[Section, ...]

    def columns(self):
        """(a program, the addresses of the others) for each."""
        addresses = [side.program.address for side in self.sides]
        return [
            (side, ",".join(addresses[:at] + addresses[at + 1 :]))
            for at, side in enumerate(self.sides)
        ]

    def table(self):
        """(section, (row, cells) for each of its known rows) for each section."""
        return [
            (section, [(row, self.across(row)) for row in section.known])
            for section in self.sections
        ]

    def across(self, row):
        pairs = enumerate(zip(self.sides, row.cells, strict=not row.spans))
        return [Cell(side, items, at == row.most) for at, (side, items) in pairs]

    @property
    def width(self):
        """Columns with the one that names the facts."""
        return len(self.sides) + 1


def compare(programs) -> Comparison:
    """Programs of `to_compare` held against each other."""
    sides = tuple(map(side_of, programs))
    return Comparison(
        sides,
        (
            in_short(sides),
            languages(sides),
            entry(sides, newest_testing()),
            credits_section(sides),
            courses(sides),
            careers(sides),
            abroad(sides),
        ),
    )


def side_of(program):
    plan = next(iter(program.plans), None)
    return Side(program, plan, plan.ledger() if plan else None)
