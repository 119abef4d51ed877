"""How far a workbook reaches, told from its XML before any cell of it is built."""

from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.xml.constants import SHEET_MAIN_NS

from . import limits
from .archive import XML_NAMES
from .xml import local

ROW = f"{SHEET_MAIN_NS} row"
MERGED_RANGE = f"{SHEET_MAIN_NS} mergeCell"
FORMULA = f"{SHEET_MAIN_NS} f"
BROKEN = (ValueError, OverflowError)


class SheetGuard:
    """Follows the elements of one part as the reader of sheets does, and refuses what is too far.

    Every element right below a row is a cell to that reader, whatever its name; a row or a cell
    that does not say where it stands comes after the one before it. `ranges` are the merged ones;
    `has_formulas` says whether there is any.
    """

    def __init__(self, most: limits.Measure = limits.PAPER):
        self.most = most
        self.ranges, self.has_formulas = [], False
        self.row = self.column = self.depth_of_row = 0

    def __call__(self, name, attributes, depth):
        """`ImportRefused` for a row or a cell beyond the limits, and for a part without a name."""
        if name == ROW:
            self.begin_row(attributes.get("r"), depth)
        elif self.depth_of_row and depth == self.depth_of_row + 1:
            self.cell(attributes.get("r"))
        elif name == FORMULA:
            self.has_formulas = True
        elif name == MERGED_RANGE and len(self.ranges) < self.most.rows:
            self.ranges.append(attributes.get("ref", ""))
        elif local(name) in ("Relationship", "Override"):
            check_names_xml(attributes)

    def begin_row(self, stated, depth):
        if self.depth_of_row and depth != self.depth_of_row:
            raise limits.damaged()  # a row in a row
        self.depth_of_row, self.column = depth, 0
        self.row = self.row + 1 if stated is None else whole(stated)
        if self.row > 2 * self.most.rows:
            raise limits.too_many_rows(self.most)

    def cell(self, stated):
        self.column = column_of(stated) if stated else self.column + 1
        if self.column > self.most.columns:
            raise limits.too_many_columns(self.most)


def whole(text):
    """A number as the reader takes it: spaces, signs and exponents too."""
    try:
        return int(float(text))
    except BROKEN as error:
        raise limits.damaged() from error


def column_of(place):
    try:
        return coordinate_to_tuple(place)[1]
    except BROKEN as error:
        raise limits.damaged() from error


def check_names_xml(attributes):
    """A part that a workbook is read from bears the name of XML, so that it has been checked."""
    kind = attributes.get("ContentType", "") or attributes.get("Type", "")
    part = attributes.get("PartName", "") or attributes.get("Target", "")
    is_read = "spreadsheetml" in kind or kind.endswith(("/worksheet", "/sharedStrings"))
    if is_read and not part.lower().endswith(XML_NAMES):
        raise limits.unusual()
