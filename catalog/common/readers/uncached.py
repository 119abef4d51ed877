"""Formulas of a sheet whose result was never saved: the cell shows a value in no program but
one that calculates.
"""

from xml.parsers import expat

from openpyxl.utils.cell import column_index_from_string

from .xml import local

DIGITS = "0123456789"
SHOWN = 100


def uncached_formulas(content: bytes) -> dict[int, dict[int, str]]:
    """{row: {place of the column from 0: formula}} of a sheet that was checked already."""
    cells = Cells()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = cells.start, cells.end
    parser.CharacterDataHandler = cells.text
    parser.Parse(content, True)
    return cells.found


class Cells:
    """Goes through the cells of a sheet; those without an address stand next to the last."""

    def __init__(self):
        self.found, self.row, self.place = {}, 0, -1
        self.inside, self.parts = "", {}

    def start(self, name, attributes):
        kind = local(name)
        if kind == "row":
            number = attributes.get("r", "")
            self.row, self.place = int(number) if number.isdecimal() else self.row + 1, -1
        elif kind == "c":
            self.place, self.parts = self.place_of(attributes.get("r", "")), {}
        elif kind in ("f", "v", "is"):
            self.inside = kind
            self.parts.setdefault(kind, "")

    def place_of(self, address):
        try:
            return column_index_from_string(address.rstrip(DIGITS)) - 1
        except ValueError:
            return self.place + 1

    def text(self, data):
        if self.inside and len(self.parts[self.inside]) < SHOWN:
            self.parts[self.inside] += data

    def end(self, name):
        kind = local(name)
        if kind == self.inside:
            self.inside = ""
        elif kind == "c" and "f" in self.parts and not any(map(self.parts.get, ("v", "is"))):
            formula = "=" + self.parts["f"].strip()[:SHOWN]
            self.found.setdefault(self.row, {})[self.place] = formula
