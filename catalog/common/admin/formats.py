"""The file formats of lists, safe for a spreadsheet and readable back."""

import csv
import io
import re

import tablib
from import_export.formats import base_formats

from ..readers import xlsx
from .importing import (
    check_headers,
    check_is_workbook,
    check_letters,
    check_once,
    check_rows,
    check_spoiled,
    decoded,
    refusals_shown,
)

FORMULA = re.compile(r"^[=+\-@\t\r]")
NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?$")
HARMLESS = "'"


def harmless(cell):
    """A cell that no spreadsheet takes for a formula; `original` undoes it."""
    text = "" if cell is None else str(cell)
    dangerous = FORMULA.match(text) and not NUMBER.match(text)
    return HARMLESS + text if dangerous or text.startswith(HARMLESS) else text


def original(cell):
    """What `harmless` was given."""
    if isinstance(cell, str) and cell.startswith(HARMLESS):
        return cell[len(HARMLESS) :]
    return cell


class SheetRows(tablib.Dataset):
    """A list out of a workbook, with what is known of its sheets besides."""

    uncached = {}
    others = ()


def every_cell(dataset, change):
    """The same table with each cell passed through a function."""
    rows = [[change(cell) for cell in row] for row in dataset]
    return SheetRows(*rows, headers=dataset.headers)


class ListFormat:
    """A format of one list: a file without the columns that know a row is not read."""

    resource = None

    def create_dataset(self, in_stream, **kwargs):
        dataset = self.read(in_stream, **kwargs)
        check_rows(dataset)
        check_once(dataset.headers)
        if self.resource:
            check_headers(self.resource, dataset.headers)
        check_spoiled(self.resource, dataset)
        check_letters(dataset)
        return dataset

    def is_binary(self):
        """Bytes come in, and it is decided here what they mean."""
        return True

    def get_read_mode(self):
        return "rb"


class Csv(ListFormat, base_formats.CSV):
    """UTF-8 with a mark and semicolons, as Excel here expects; commas are read as well."""

    def export_data(self, dataset, **kwargs):
        text = super().export_data(every_cell(dataset, harmless), delimiter=";", **kwargs)
        return f"\ufeff{text}"

    def read(self, in_stream, **kwargs):
        text = decoded(in_stream)
        first = next(csv.reader(io.StringIO(text), delimiter=";"), [])
        delimiter = ";" if len(first) > 1 else ","
        dataset = base_formats.CSV.create_dataset(self, text, delimiter=delimiter, **kwargs)
        return every_cell(dataset, original)


class Xlsx(ListFormat, base_formats.XLSX):
    """Every cell is text; read as papers are, within the limits of a list."""

    def export_data(self, dataset, **kwargs):
        return super().export_data(every_cell(dataset, harmless), **kwargs)

    def read(self, in_stream):
        check_is_workbook(in_stream)
        with refusals_shown():
            sheet = xlsx.first_sheet(in_stream)
        headers, *rows = sheet.rows or [()]
        dataset = every_cell(tablib.Dataset(*rows, headers=headers), original)
        dataset.uncached, dataset.others = sheet.uncached, sheet.others
        return dataset


class Json(ListFormat, base_formats.JSON):
    def read(self, in_stream):
        return base_formats.JSON.create_dataset(self, decoded(in_stream))


FORMATS = [Csv, Xlsx, Json]
