"""How much of a stranger's file is read: judged before anything is unpacked or built up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from .report import ImportRefused
from .rows import SourceRow

FILE_BYTES = 20 * 1024 * 1024
TEXT_BYTES = 5 * 1024 * 1024
UNPACKED_BYTES = 32 * 1024 * 1024
RATIO = 100
RATIO_FROM = 1024 * 1024
MEMBERS = 2000
ELEMENTS = 800_000
DEPTH = 100
ROWS = 5000
COLUMNS = 200
CELL_LETTERS = 1000
JSON_PARTS = 100_000


@dataclass(frozen=True)
class Measure:
    """How much one kind of file may hold, in rows, columns, elements of XML and bytes."""

    rows: int = ROWS
    columns: int = COLUMNS
    elements: int = ELEMENTS
    unpacked: int = UNPACKED_BYTES


PAPER = Measure()
# A list of the whole catalog: 20,000 rows, three columns a text.
LIST = Measure(rows=20_000, columns=400, elements=4_000_000, unpacked=100 * 1024 * 1024)


def check_size(size: int, most: int = FILE_BYTES) -> None:
    if size > most:
        raise ImportRefused(
            _("The file is too large: %(size)s. At most: %(most)s.")
            % {"size": filesizeformat(size), "most": filesizeformat(most)}
        )


def limited(rows: Iterable[SourceRow]) -> Iterator[SourceRow]:
    """The rows that hold something; `ImportRefused` past the limits."""
    count = 0
    for row in rows:
        if row.is_empty:
            continue
        count += 1
        if count > ROWS:
            raise too_many_rows()
        if len(row.cells) > COLUMNS:
            raise too_many_columns()
        yield cut(row)


def cut(row):
    """Cells longer than any name of a table are prose: only their beginning is looked at."""
    if all(len(cell) <= CELL_LETTERS for cell in row.cells):
        return row
    return replace(row, cells=tuple(cell[:CELL_LETTERS] for cell in row.cells))


def too_many_rows(most=PAPER):
    return ImportRefused(_("The file has too many rows. At most: %(most)s.") % {"most": most.rows})


def too_many_columns(most=PAPER):
    sentence = _("The file has too many columns. At most: %(most)s.")
    return ImportRefused(sentence % {"most": most.columns})


def unusual():
    return ImportRefused(_("The file is built in a way that no paper is."))


def damaged():
    return ImportRefused(_("The file is damaged and cannot be read."))


def other_content():
    return ImportRefused(_("The file's name and its content do not agree."))
