"""Workbooks as rows, and the data sheet that a workbook of ours carries."""

import warnings
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from xml.etree import ElementTree

from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from . import limits
from .archive import open_archive
from .json import parse
from .markup import plain
from .report import ImportFinding, ImportSeverity
from .rows import SourceContent, SourceRow
from .sheets import SheetGuard
from .uncached import uncached_formulas

BOOK = "xl/workbook.xml"
DATA_SHEET = "_catalog"
MERGED = 20 * limits.ROWS
BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, OSError)
UNREADABLE = (*BROKEN, zipfile.BadZipFile, ElementTree.ParseError, AssertionError)


@dataclass(frozen=True)
class Sheet:
    """One sheet as it stands: numbers, dates, texts and None, rows of one length.

    `uncached` are the formulas whose result was never saved, {row: {place of the column}}; `others`
    the names of the sheets beside it that hold something.
    """

    rows: list[tuple]
    uncached: dict[int, dict[int, str]]
    others: tuple[str, ...]


def read(content: bytes) -> SourceContent:
    """Rows of every visible sheet, one after another, and the data sheet where there is one.

    Raises `ImportRefused` as `open_archive` does, and for cells beyond the limits.
    """
    with opened(content) as (book, archive, guards):
        shown = [sheet for sheet in book.worksheets if is_visible(sheet)]
        several = len(shown) > 1
        rows = (row for each in shown for row in sheet_rows(each, archive, guards, several))
        findings = tuple(left_out(book.worksheets))
        return SourceContent(tuple(limits.limited(rows)), data_of(book), findings)


def is_visible(sheet):
    return sheet.sheet_state == "visible"


def left_out(sheets):
    """A word on each hidden sheet that holds something, but for the one that is ours."""
    for sheet in sheets:
        if not is_visible(sheet) and sheet.title != DATA_SHEET and holds_something(sheet):
            text = _("A hidden sheet was not read: “%(name)s”.") % {"name": sheet.title}
            yield ImportFinding("sheet.hidden", ImportSeverity.WARNING, text)


def holds_something(sheet):
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True)
    return any(value not in (None, "") for row in rows for value in row)


def first_sheet(content: bytes, most: limits.Measure = limits.LIST) -> Sheet:
    """The sheet that a spreadsheet would open with, or the first one that it shows.

    Raises `ImportRefused` as `read` does. Empty rows at the end of the sheet are left out.
    """
    with opened(content, most) as (book, archive, guards):
        sheet = opened_with(book)
        sheet.reset_dimensions()
        rows = list(within(sheet.iter_rows(values_only=True), most))
        uncached = formulas_of(sheet, archive, guards)
        beside = [each for each in book.worksheets if each is not sheet]
        others = tuple(each.title for each in beside if holds_something(each))
    while rows and not (any(value is not None for value in rows[-1]) or len(rows) in uncached):
        rows.pop()
    return Sheet(list(zip(*zip_longest(*rows), strict=True)), uncached, others)


def opened_with(book):
    shown = [sheet for sheet in book.worksheets if is_visible(sheet)]
    return book.active if book.active in shown else (shown or book.worksheets)[0]


@contextmanager
def opened(content: bytes, most: limits.Measure = limits.PAPER):
    """(the workbook, its zip file, {part: its guard}), no cell of it beyond the limits."""
    guards = defaultdict(partial(SheetGuard, most))
    with open_archive(content, BOOK, guards.__getitem__, most) as archive:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(archive.fp, read_only=True, data_only=True, keep_links=False)
                try:
                    yield book, archive, guards
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


def part_of(sheet):
    return sheet._worksheet_path.lstrip("/")


def formulas_of(sheet, archive, guards):
    """The formulas of a sheet without a result; most sheets hold none and are not read again."""
    part = part_of(sheet)
    return uncached_formulas(archive.read(part)) if guards[part].has_formulas else {}


def sheet_rows(sheet, archive, guards, named):
    sheet.reset_dimensions()
    above, below = {}, downwards(guards[part_of(sheet)].ranges)
    uncached = formulas_of(sheet, archive, guards)
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
