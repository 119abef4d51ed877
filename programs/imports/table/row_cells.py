"""One row of a table as its columns name the cells."""

import re
from functools import cache, cached_property

from catalog.common.readers.markup import plain
from catalog.common.text.folding import normalise_code

from ...curricula import Kind
from ..records import Module
from . import totals
from .cells import credits_of, is_nothing, whole_number
from .folded import fold
from .foot import is_foot
from .kinds import is_elective_name, kind_of
from .names import MARKS, abbreviation_of, own_language, titles_of
from .options import split_options
from .periods import period_of
from .row_place import PLACES, RowPlace
from .row_time import RowTime
from .vocabulary import ATTESTATION, in_every_language, kinds_by_label

TOTAL_LABELS = ("Total", "Sub-total")
BARE = ("", "credits", "both")
SIGN = re.compile(r"[\d+xхv✓*]", re.I)


@cache
def total_labels():
    return {word for label in TOTAL_LABELS for word in in_every_language(label)}


class RowCells(RowTime, RowPlace):
    """What each cell of a row means to the table under way.

    `own_kind` is what the kind column says, as one of our exports would, folded. `own_terms` are
    the cycle and component of the row itself, without those of the headings above it.
    """

    def __init__(self, reader, row):
        self.reader, self.row, self.columns = reader, row, reader.columns
        self.credits_text = MARKS.sub("", self.cell("credits", merged=False))
        self.own_kind = self.kind_named()
        self.own_terms = [term for role in PLACES for term in reader.terms.of(self.cell(role))]
        self.title = self.main_title()
        self.code = normalise_code(self.cell("code")) if self.title or self.is_coded() else ""
        self.label = plain(self.title or self.first_text()).replace("\n", " ")

    def cell(self, role, merged=True):
        return self.columns.cell(self.row, role, merged)

    def is_coded(self):
        """Whether the column of codes holds one, and not the heading of rows below."""
        text = self.cell("code")
        said = totals.says_total(text) or self.reader.sections.named(text) or period_of(text)
        return text and not said

    def kind_named(self):
        name = fold(self.cell("kind"))
        return name if name in kinds_by_label() or name in total_labels() else ""

    def main_title(self):
        return next((text for _, text in self.title_cells()), "")

    def title_cells(self):
        """(language or "", text) of the name columns that hold something."""
        for language, place in self.columns.titles:
            own = place < len(self.row.cells) and place not in self.row.merged
            if own and (text := self.row.cells[place].strip()):
                yield language, text

    def first_text(self):
        """The first cell with a word in it: totals often stand across the first columns."""
        taken = {self.columns.places.get("credits")}
        cells = (
            cell
            for place, cell in enumerate(self.row.cells)
            if place not in taken and place not in self.row.merged
        )
        return next((cell.strip() for cell in cells if any(map(str.isalpha, cell))), "")

    @cached_property
    def in_periods(self) -> dict[int, dict[str, str]]:
        """What stands under the semesters that have columns of their own, by semester and role."""
        found = {}
        for semester, roles in self.columns.periods.items():
            cells = {role: self.columns.at(self.row, place, False) for role, place in roles.items()}
            cells = {role: text for role, text in cells.items() if SIGN.search(text)}
            if cells:
                found[self.through(semester)] = cells
        return found

    @cached_property
    def periods_unread(self):
        """The first words under a semester that are no figure and no sign."""
        roles = [
            (role, place) for each in self.columns.periods.values() for role, place in each.items()
        ]
        cells = (self.columns.at(self.row, place, False) for role, place in roles if role in BARE)
        return next((text for text in cells if not (is_nothing(text) or SIGN.search(text))), "")

    @property
    def amounts(self):
        """Whether the row states an amount: its credits, or figures under a semester."""
        return bool(self.credits_text or self.in_periods)

    @property
    def is_alone(self):
        return sum(bool(cell.strip()) for cell in self.row.cells) == 1 and bool(self.title)

    @cached_property
    def section(self) -> tuple[str, ...]:
        """The cycle and component that a row of headings names."""
        if self.own_kind or self.code or self.semesters or "kind" in self.columns.places:
            return ()
        label = self.label or next(filter(None, map(self.cell, PLACES)), "")
        if self.title and self.own_terms and self.amounts:
            return ()
        if not self.title and self.own_terms and not self.amounts:
            return tuple(self.own_terms)
        return self.reader.sections.named(label)

    @cached_property
    def is_foot(self):
        """Whether the row counts, explains or signs, and is no row of a plan."""
        said = self.own_kind or self.own_terms or self.code or not self.label
        return not said and is_foot(self.label)

    @cached_property
    def is_total(self):
        if self.own_kind:
            return self.own_kind in total_labels()
        if self.own_terms or self.code or not self.label:
            return False
        if totals.says_total(self.label) or totals.joins_two(self.label):
            return True
        if not self.amounts:
            return False
        closed = self.reader.tally.closed and not self.semesters and not self.in_periods
        return (closed and not self.is_listed) or totals.names_theory(self.label)

    @property
    def is_listed(self):
        """Whether the row is numbered or placed as the rows of a plan are."""
        if self.is_numbered:
            return True
        cells = (self.cell(role, merged=False) for role in ("control", *PLACES))
        return bool(self.title) and any(cells)

    @property
    def is_numbered(self):
        return whole_number(self.cell("number", merged=False)) is not None

    @cached_property
    def offer(self):
        """(name of the slot, its options) where the cell itself lists alternatives."""
        if self.own_kind:
            return self.title, ()
        return split_options(self.title, "EC" in self.terms, self.reader.pair)

    @cached_property
    def kind(self):
        if self.own_kind:
            return Kind(kinds_by_label()[self.own_kind])
        if ATTESTATION in self.own_terms:
            return Kind.FINAL_ATTESTATION
        if self.offer[1] or ("EC" in self.terms and any(map(is_elective_name, self.names))):
            return Kind.ELECTIVE_SLOT
        below = any(self.above.values())
        found = (kind_of(name, bool(self.own_terms), below) for name in self.names)
        return next(filter(None, found), Kind.DISCIPLINE)

    @property
    def names(self):
        """The row's label, and the names it holds in one language each."""
        return dict.fromkeys((self.label, *self.titles.values()))

    @cached_property
    def titles(self):
        """The names of the row by language; an abbreviation explained above is written out."""
        if self.own_kind:
            return (
                {own_language(self.title, self.reader.language): self.title} if self.title else {}
            )
        names = {}
        for language, text in self.title_cells():
            text = self.offer[0] if text == self.title else text
            found = self.named(plain(text))
            names |= {language: MARKS.sub("", " ".join(text.split()))} if language else found
        return names or self.named(self.label)

    def named(self, text):
        return titles_of(self.written_out(text), self.reader.language, self.reader.pair)

    def written_out(self, text):
        known = self.reader.abbreviations
        name, short = abbreviation_of(text)
        if short:
            known[fold(short)] = name
        return known.get(fold(name), name)

    @cached_property
    def credits(self):
        return credits_of(self.credits_text, "both" in self.columns.places)

    @cached_property
    def module(self):
        """The module that the row stands in, where the paper numbers its modules."""
        number = whole_number(self.cell("module_number"))
        if number is None or not self.title:
            return None
        language = self.reader.language
        kind, title = (self.cell(role).replace("\n", " ") for role in ("module_kind", "module"))
        return Module(number, {language: kind} if kind else {}, {language: title} if title else {})

    def facts(self):
        """The header facts that a table of ours repeats in its first columns."""
        return {role: self.cell(role) for role in ("program", "intake", "revision", "status")}
