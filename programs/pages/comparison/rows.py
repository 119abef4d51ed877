"""The parts of a comparison as a page shows them."""

from dataclasses import dataclass

from django.utils.translation import get_language

from catalog.common.text.languages import LANGUAGES, Reading, read

from ...curricula import Ledger
from ...curricula.comparison import FactMark, mark
from ...models import Curriculum, Program

SHORT = 14


@dataclass(frozen=True)
class Side:
    """One of the programs, the plan it is compared by, and the sums of that plan."""

    program: Program
    plan: Curriculum | None
    book: Ledger | None


@dataclass(frozen=True)
class Item:
    """One thing that a cell names, the address of its page, a remark, and credits to draw."""

    name: Reading
    url: str = ""
    note: str = ""
    credits: int = 0

    @property
    def said(self):
        return self.name.text, self.note


@dataclass(frozen=True)
class ComparisonRow:
    """One fact of every program.

    A row of lists is too long for narrow columns. A row that `spans` has one cell for all of
    them. `widest` is how many credits the longest bar stands for. `most` is the column that has
    most of it.
    """

    label: str
    cells: tuple[tuple[Item, ...], ...]
    mark: FactMark | None = None
    is_list: bool = False
    spans: bool = False
    widest: int = 0
    most: int | None = None

    @property
    def is_short(self):
        """Whether every value fits beside the name of its program on a phone."""
        said = [item for cell in self.cells for item in cell]
        is_single = not self.is_list and all(len(cell) == 1 for cell in self.cells)
        return is_single and all(len(each.name.text) <= SHORT and not each.note for each in said)


@dataclass(frozen=True)
class Section:
    """Facts that belong together."""

    key: str
    heading: str
    rows: tuple[ComparisonRow, ...]

    @property
    def known(self):
        """The facts that somebody published of at least one program."""
        return [row for row in self.rows if any(row.cells)]

    @property
    def unknown(self):
        """The names of the others."""
        return [row.label for row in self.rows if not any(row.cells)]


def row(label, cells, **kinds):
    """A row whose mark follows from what its cells say."""
    cells = tuple(tuple(cell) for cell in cells)
    return ComparisonRow(
        label, cells, mark([frozenset(item.said for item in cell) for cell in cells]), **kinds
    )


def word(text, **more):
    """A word of the interface or a number; nothing where there is none."""
    return [Item(Reading(str(text), language(), False), **more)] if text else []


def named(obj, field="name", **more):
    """A text of the catalog; nothing where no language has it."""
    found = read(obj, field, language()) if obj else None
    return [Item(found, **more)] if found and found.text else []


def language():
    """The reader's language."""
    active = get_language()
    return active if active in LANGUAGES else LANGUAGES[0]
