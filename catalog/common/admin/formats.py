"""The file formats of lists, safe for a spreadsheet and readable back."""

import csv
import io
import re
import zipfile

import tablib
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.formats import base_formats

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


class Csv(base_formats.CSV):
    """UTF-8 with a mark and semicolons, as Excel here expects; commas are read as well."""

    def export_data(self, dataset, **kwargs):
        text = super().export_data(every_cell(dataset, harmless), delimiter=";", **kwargs)
        return f"\ufeff{text}"

    def create_dataset(self, in_stream, **kwargs):
        text = in_stream.decode("utf-8-sig") if isinstance(in_stream, bytes) else in_stream
        text = text.removeprefix("\ufeff")
        first = next(csv.reader(io.StringIO(text), delimiter=";"), [])
        delimiter = ";" if len(first) > 1 else ","
        return every_cell(super().create_dataset(text, delimiter=delimiter, **kwargs), original)


class Xlsx(base_formats.XLSX):
    """Every cell is text; a workbook that claims a million rows is not opened."""

    def export_data(self, dataset, **kwargs):
        return super().export_data(every_cell(dataset, harmless), **kwargs)

    def create_dataset(self, in_stream):
        check_workbook(in_stream)
        return every_cell(super().create_dataset(in_stream), original)


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


FORMATS = [Csv, Xlsx, base_formats.JSON]
