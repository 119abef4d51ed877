"""Papers take their colours from the settings: one change recolours Word, Excel and PDF."""

import io
import zipfile

import openpyxl
import pytest

from catalog.common.writers import docx, palette, pdf, xlsx
from catalog.common.writers.document import Document, Grid
from catalog.common.writers.table import Weight

from .papers import table

OTHER = {
    "accent": "#112233",
    "series": ("#445566",),
    "sums": "#778899",
    "rows": {"heading": "#AABBC0", "subtotal": "#AABBC1", "total": "#AABBC2"},
}


@pytest.fixture
def recolored(settings):
    settings.PAPER_COLORS = OTHER


def document():
    return Document(title="Оқу жоспары", language="kk", blocks=(Grid(table()),))


def test_a_row_that_is_no_sum_has_no_fill():
    assert palette.row_color(Weight.ROW) == ""
    assert all(palette.row_color(weight) for weight in Weight if weight != Weight.ROW)


def test_a_workbook_is_filled_as_the_settings_say(recolored):
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.write(table()))).worksheets[0]
    fills = {cell.fill.fgColor.rgb[2:] for row in sheet.iter_rows() for cell in row}
    assert {"AABBC1", "AABBC2"} <= fills


def test_a_word_paper_is_filled_as_the_settings_say(recolored):
    markup = zipfile.ZipFile(io.BytesIO(docx.write(document()))).read("word/document.xml").decode()
    assert 'w:fill="AABBC1"' in markup
    assert 'w:fill="AABBC2"' in markup


def test_a_pdf_paper_is_drawn_in_other_colours(settings):
    before = pdf.write(document())
    settings.PAPER_COLORS = OTHER
    assert pdf.paper(document())["colors"] == {
        "accent": "#112233",
        "series": ["#445566"],
        "sums": [0x77, 0x88, 0x99],
    }
    assert pdf.write(document()) != before
