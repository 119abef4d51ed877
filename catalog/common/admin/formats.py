"""The file formats of lists, safe for a spreadsheet and readable back."""

import csv
import io
import re
import zipfile

import tablib
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.formats import base_formats

from .importing import check_headers, check_is_workbook, decoded

FORMULA = re.compile(r"^[=+\-@\t\r]")
NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?$")
HARMLESS = "'"
CELL = re.compile(rb'<c\b[^>]*\br="([A-Z]+)(\d+)"')
MOST_ROWS = 20_000
MOST_COLUMN_LETTERS = 2
MOST_UNPACKED_BYTES = 100 * 1024 * 1024


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


def every_cell(dataset, change):
    """The same table with each cell passed through a function."""
    rows = [[change(cell) for cell in row] for row in dataset]
    return tablib.Dataset(*rows, headers=dataset.headers)


class ListFormat:
    """A format of one list: a file without the columns that know a row is not read."""

    resource = None

    def create_dataset(self, in_stream, **kwargs):
        dataset = self.read(in_stream, **kwargs)
        if self.resource:
            check_headers(self.resource, dataset.headers)
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
    """Every cell is text; a workbook that claims a million rows is not opened."""

    def export_data(self, dataset, **kwargs):
        return super().export_data(every_cell(dataset, harmless), **kwargs)

    def read(self, in_stream):
        check_is_workbook(in_stream)
        check_workbook(in_stream)
        return every_cell(base_formats.XLSX.create_dataset(self, in_stream), original)


class Json(ListFormat, base_formats.JSON):
    def read(self, in_stream):
        return base_formats.JSON.create_dataset(self, decoded(in_stream))


def check_workbook(content):
    """Look into the archive before a reader does: unpacked size and the farthest cell."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [info for info in archive.infolist() if "worksheets/" in info.filename]
        if sum(info.file_size for info in archive.infolist()) > MOST_UNPACKED_BYTES:
            raise ValidationError(_("The workbook is too large."))
        for info in sheets:
            for letters, row in CELL.findall(archive.read(info)):
                if len(letters) > MOST_COLUMN_LETTERS or int(row) > MOST_ROWS:
                    raise ValidationError(_("The workbook is too large."))


FORMATS = [Csv, Xlsx, Json]
