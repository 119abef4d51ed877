"""Workbooks as rows, and the data sheet that a workbook of ours carries."""

import warnings
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import zip_longest
from xml.etree import ElementTree

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from . import limits
from .archive import open_archive
from .json import parse
from .markup import plain
from .rows import SourceContent, SourceRow
from .sheets import SheetGuard
from .uncached import uncached_formulas

BOOK = "xl/workbook.xml"
DATA_SHEET = "_catalog"
MERGED = 20 * limits.ROWS
BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, OSError)
UNREADABLE = (*BROKEN, zipfile.BadZipFile, ElementTree.ParseError, AssertionError)


def read(content: bytes) -> SourceContent:
    """Rows of every visible sheet, one after another, and the data sheet where there is one.

    Raises `ImportRefused` as `open_archive` does, and for cells beyond the limits.
    """
    with opened(content) as (book, archive, merges):
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        several = len(shown) > 1
        rows = (row for each in shown for row in sheet_rows(each, archive, merges, several))
        return SourceContent(tuple(limits.limited(rows)), data_of(book))


def values(content: bytes, most: limits.Measure = limits.LIST) -> list[tuple]:
    """The first sheet as it stands: numbers, dates, texts and None, rows of one length.

    Raises `ImportRefused` as `read` does. Empty rows at the end of the sheet are left out.
    """
    with opened(content, most) as (book, _archive, _merges):
        sheet = book.active or book.worksheets[0]
        sheet.reset_dimensions()
        rows = list(within(sheet.iter_rows(values_only=True), most))
    while rows and not any(value is not None for value in rows[-1]):
        rows.pop()
    return list(zip(*zip_longest(*rows), strict=True))


@contextmanager
def opened(content: bytes, most: limits.Measure = limits.PAPER):
    """(the workbook, its zip file, {part: merged ranges}), no cell of it beyond the limits."""
    guards = defaultdict(partial(SheetGuard, most))
    with open_archive(content, BOOK, guards.__getitem__, most) as archive:
        merges = {name: guard.ranges for name, guard in guards.items()}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(archive.fp, read_only=True, data_only=True, keep_links=False)
                try:
                    yield book, archive, merges
                finally:
                    book.close()
        except UNREADABLE as error:
            raise limits.damaged() from error


def within(rows, most: limits.Measure) -> Iterator[tuple]:
    """The rows of a sheet, empty ones too, while they stay within the limits."""
    for number, row in enumerate(rows, 1):
        if number > most.rows:
            raise limits.too_many_rows(most)
        if len(row) > most.columns:
            raise limits.too_many_columns(most)
        yield row


def sheet_rows(sheet, archive, merges, named):
    sheet.reset_dimensions()
    part = sheet._worksheet_path.lstrip("/")
    above, below = {}, downwards(merges.get(part, ()))
    uncached = uncached_formulas(archive.read(part))
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        cells, merged = list(map(text_of, values)), set()
        for place, formula in uncached.get(number, {}).items():
            cells += [""] * (place + 1 - len(cells))
            cells[place] = formula
        for place, first in below.get(number, ()):
            if number == first:
                above[place] = cells[place] if place < len(cells) else ""
                continue
            cells += [""] * (place + 1 - len(cells))
            cells[place] = above.get(place, "")
            merged.add(place)
        spoiled = frozenset(uncached.get(number, ()))
        title = sheet.title if named else ""
        yield SourceRow(number, tuple(cells), frozenset(merged), title, uncached=spoiled)


def downwards(ranges):
    """{row: [(place of the column, first row of the merged range)]} of ranges of several rows."""
    found, count = {}, 0
    for ref in ranges:
        left, top, _right, bottom = range_boundaries(ref)
        if top and bottom and bottom > top and left <= limits.COLUMNS:
            bottom = min(bottom, 2 * limits.ROWS)
            count += bottom - top
            if count > MERGED:
                raise limits.too_many_rows()
            for number in range(top, bottom + 1):
                found.setdefault(number, []).append((left - 1, top))
    return found


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if hasattr(value, "date"):
        return value.date().isoformat()
    return plain(str(value)[: limits.CELL_LETTERS])


def data_of(book):
    if DATA_SHEET not in book.sheetnames:
        return None
    sheet = book[DATA_SHEET]
    sheet.reset_dimensions()
    first = (values[0] if values else None for values in sheet.iter_rows(values_only=True))
    return parse("".join(str(value) for value in first if value is not None))
