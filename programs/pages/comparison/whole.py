from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from catalog.common.text.languages import read

from ...finder.matrix import newest_testing
from .abroad import abroad
from .facts import entry, in_short
from .languages import languages
from .rows import Item, Section, Side, language
from .study import careers, courses, credits_section

OPEN, LONG = 3, 5


@dataclass(frozen=True)
class ComparedValue:
    """What one program has of a fact."""

    side: Side
    items: tuple[Item, ...]
    is_most: bool
    label: str

    @property
    def shown(self):
        """What stands open; a list is folded where that hides more than a few."""
        return self.items[:OPEN] if len(self.items) > LONG else self.items

    @property
    def folded(self):
        return self.items[len(self.shown) :]


@dataclass(frozen=True)
class ProgramComparison:
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
        pairs = enumerate(zip(self.sides, row.cells, self.labels, strict=not row.spans))
        return [
            ComparedValue(side, items, at == row.most, label) for at, (side, items, label) in pairs
        ]

    @cached_property
    def labels(self):
        """Titles without the words that another one begins with too."""
        titles = [read(side.program, "title", language()).text for side in self.sides]
        return [
            told_apart(title, titles[:at] + titles[at + 1 :]) for at, title in enumerate(titles)
        ]

    @property
    def width(self):
        """Columns with the one that names the facts."""
        return len(self.sides) + 1


def told_apart(title, others):
    """A title without the words it shares the beginning with; whole where none is left."""
    words = title.split()
    shared = max((common(words, other.split()) for other in others), default=0)
    rest = " ".join(words[shared:])
    return f"… {rest}" if shared and rest else title


def common(words, others):
    """How many words two titles begin with alike."""
    pairs = zip(words, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def compare(programs) -> ProgramComparison:
    """Programs of `to_compare` held against each other."""
    sides = tuple(map(side_of, programs))
    return ProgramComparison(
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
