"""One row of a table as its columns name the cells."""

from functools import cache

from catalog.common.folding import fold, normalise_code
from catalog.common.imports.markup import plain

from ..curricula import Kind
from . import totals
from .cells import semester_number
from .kinds import kind_of
from .names import abbreviation_of, own_language, titles_of
from .vocabulary import ATTESTATION, in_every_language, kinds_by_label

PLACES = ("cycle", "component", "place")
TOTAL_LABELS = ("Total", "Sub-total")


@cache
def total_labels():
    return {word for label in TOTAL_LABELS for word in in_every_language(label)}


class RowCells:
    """What each cell of a row means to the table under way.

    `own_kind` is what the kind column says, as one of our exports would, folded.
    """

    def __init__(self, reader, row):
        self.reader, self.row, self.columns = reader, row, reader.columns
        self.credits_text = self.cell("credits", merged=False)
        self.code = normalise_code(self.cell("code"))
        self.own_kind = self.kind_named()
        self.terms = [term for role in PLACES for term in reader.terms.of(self.cell(role))]
        self.semester = semester_number(self.cell("semester"))
        self.title = self.main_title()
        self.label = plain(self.title or self.first_text()).replace("\n", " ")

    def cell(self, role, merged=True):
        return self.columns.cell(self.row, role, merged)

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
        taken = {self.columns.places["credits"]}
        cells = (cell for place, cell in enumerate(self.row.cells) if place not in taken)
        return next((cell.strip() for cell in cells if any(map(str.isalpha, cell))), "")

    @property
    def is_total(self):
        if self.own_kind:
            return self.own_kind in total_labels()
        if self.terms or self.code or not self.label:
            return False
        said = totals.says_total(self.label) or totals.joins_two(self.label)
        return said or bool(self.credits_text and self.reader.closed and not self.semester)

    @property
    def kind(self):
        if self.own_kind:
            return Kind(kinds_by_label()[self.own_kind])
        if ATTESTATION in self.terms:
            return Kind.FINAL_ATTESTATION
        return kind_of(self.label, bool(self.terms)) or Kind.DISCIPLINE

    @property
    def titles(self):
        """The names of the row by language; an abbreviation explained above is written out."""
        if self.own_kind:
            return (
                {own_language(self.title, self.reader.language): self.title} if self.title else {}
            )
        names = {}
        for language, text in self.title_cells():
            found = titles_of(self.written_out(plain(text)), self.reader.language)
            names |= {language: " ".join(text.split())} if language else found
        return names or titles_of(self.written_out(self.label), self.reader.language)

    def written_out(self, text):
        known = self.reader.abbreviations
        name, short = abbreviation_of(text)
        if short:
            known[fold(short)] = name
        return known.get(fold(name), name)

    def term(self, kinds):
        return next((term for term in self.terms if term in kinds), None)

    def facts(self):
        """The header facts that a table of ours repeats in its first columns."""
        return {role: self.cell(role) for role in ("program", "intake", "revision", "status")}
