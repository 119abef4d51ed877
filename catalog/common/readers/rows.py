"""What every reader gives: rows of cells that know where in the file they stand."""

from dataclasses import dataclass, field

from .report import ImportFinding


@dataclass(frozen=True)
class SourceRow:
    """One row of a table, or one line of text as a row of one cell.

    `line` counts from 1 as the reader of the file would count: lines of a text, rows of a sheet,
    paragraphs and table rows of a Word paper in their order. `cells` are plain text, "" where
    empty. `merged` are places that only repeat the cell above, with which they are merged.
    `table` numbers the tables of a Word paper, 0 outside of them. `uncached` are places of a sheet
    that hold a formula whose result was never saved; their text is the formula.
    """

    line: int
    cells: tuple[str, ...]
    merged: frozenset[int] = frozenset()
    sheet: str = ""
    table: int = 0
    uncached: frozenset[int] = frozenset()

    @property
    def place(self):
        """The table or sheet that the row belongs to."""
        return self.sheet, self.table

    @property
    def is_empty(self):
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class SourceContent:
    """The content of one file: rows to read, and data where the file holds data.

    `data` is what a JSON file, or the hidden data sheet of a workbook, says of itself; `findings`
    tell of what the file holds besides and nobody read.
    """

    rows: tuple[SourceRow, ...] = ()
    data: object = field(default=None, hash=False)
    findings: tuple[ImportFinding, ...] = ()
