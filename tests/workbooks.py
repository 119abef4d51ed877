"""Workbooks whose XML is spelled as a test likes."""

import io
import zipfile

from openpyxl import Workbook

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(document):
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def repacked(content, changed=None, renamed=None):
    """A zip file with members of other bytes or under other names."""
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(output, "w", 8) as new:
        for member in old.infolist():
            name = member.filename
            new.writestr((renamed or {}).get(name, name), (changed or {}).get(name, old.read(name)))
    return output.getvalue()


def row(number, place="A", text="Қазақ тілі"):
    """The XML of a row with one cell."""
    cell = f'<c r="{place}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
    return f'<row r="{number}">{cell}</row>'


def sheet_of(rows):
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def book_of(rows):
    """A workbook whose only sheet holds rows of this XML."""
    return repacked(saved(Workbook()), {SHEET: sheet_of(rows)})
