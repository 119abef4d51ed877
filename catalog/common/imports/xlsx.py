"""Workbooks as rows, and the data sheet that a workbook of ours carries."""

import re
import warnings
import zipfile
from functools import partial
from xml.etree import ElementTree

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from . import limits
from .archive import open_archive, read_member
from .json import parse
from .markup import plain
from .rows import Pages, Row
from .xml import check_xml, local

BOOK = "xl/workbook.xml"
DATA_SHEET = "_catalog"
MERGED = 20 * limits.ROWS
SHEET_PART = re.compile(r"^xl/worksheets/[^/]+\.xml$")
PLACE = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, OSError)
UNREADABLE = (*BROKEN, zipfile.BadZipFile, ElementTree.ParseError, AssertionError)


def read(content: bytes) -> Pages:
    """Rows of every visible sheet, one after another, and the data sheet where there is one.

    Raises `ImportRefused` as `open_archive` does, and for cells beyond the limits.
    """
    with open_archive(content, BOOK) as archive:
        merges = {
            member.filename: check_sheet(read_member(archive, member))
            for member in archive.infolist()
            if SHEET_PART.match(member.filename)
        }
        try:
            return pages(archive.fp, merges)
        except UNREADABLE as error:
            raise limits.damaged() from error


def check_sheet(content):
    """The merged ranges of a sheet; `ImportRefused` for a cell far out, before any is built."""
    ranges = []
    check_xml(content, partial(check_place, ranges))
    return ranges


def check_place(ranges, name, attributes):
    kind = local(name)
    if kind == "row" and attributes.get("r", "1").isdecimal():
        check_row(int(attributes.get("r", "1")))
    elif kind == "c" and (place := PLACE.match(attributes.get("r", ""))):
        check_row(int(place[2]))
        if column_number(place[1]) > limits.COLUMNS:
            raise limits.too_many_columns()
    elif kind == "mergeCell" and len(ranges) < limits.ROWS:
        ranges.append(attributes.get("ref", ""))


def check_row(number):
    if number > 2 * limits.ROWS:
        raise limits.too_many_rows()


def column_number(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def pages(file, merges):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            rows = (row for sheet in shown for row in sheet_rows(sheet, merges, len(shown) > 1))
            return Pages(tuple(limits.limited(rows)), data_of(book))
        finally:
            book.close()


def sheet_rows(sheet, merges, named):
    sheet.reset_dimensions()
    above, below = {}, downwards(merges.get(sheet._worksheet_path.lstrip("/"), ()))
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        cells, merged = list(map(text_of, values)), set()
        for place, first in below.get(number, ()):
            if number == first:
                above[place] = cells[place] if place < len(cells) else ""
                continue
            cells += [""] * (place + 1 - len(cells))
            cells[place] = above.get(place, "")
            merged.add(place)
        yield Row(number, tuple(cells), frozenset(merged), sheet.title if named else "")


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
