"""CSV as rows: `;`, `,` or tab between cells, guards of formulas taken off."""

import csv
import io

from ..writers.formula_guard import unguard
from . import limits
from .encoding import decode
from .rows import SourceContent, SourceRow

DELIMITERS = ";\t,"
PROBE = 20_000
TABULAR = 3


def read(content: bytes) -> SourceContent:
    """The rows of a CSV file. Raises `ImportRefused` where it is none, and past the limits."""
    limits.check_size(len(content), limits.TEXT_BYTES)
    text = decode(content)
    return SourceContent(tuple(limits.limited(rows(text, delimiter_of(text)))))


def delimiter_of(text):
    """The delimiter that makes most rows of the beginning a table."""
    sample = text[:PROBE]

    def tabular(delimiter):
        return sum(len(row.cells) >= TABULAR for row in rows(sample, delimiter))

    return max(DELIMITERS, key=tabular)


def rows(text, delimiter):
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield SourceRow(line, tuple(unguard(cell).strip() for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise limits.damaged() from error
