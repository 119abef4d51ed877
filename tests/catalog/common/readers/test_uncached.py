"""Formulas whose result no program has saved yet."""

import io

from openpyxl import Workbook

from catalog.common.readers.files import read_pages
from catalog.common.readers.uncached import uncached_formulas

SHEET = """<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<x:sheetData><x:row r="3"><x:c r="B3"><x:f>SUM(A1:A2)</x:f><x:v>5</x:v></x:c>
<x:c r="C3"><x:f>A1+1</x:f><x:v/></x:c><x:c><x:f>A2</x:f></x:c></x:row>
<x:row><x:c><x:v>7</x:v></x:c><x:c><x:f>қате</x:f></x:c></x:row></x:sheetData></x:worksheet>"""


def test_a_formula_with_its_result_is_no_matter_however_the_markup_is_spelled():
    assert uncached_formulas(SHEET.encode()) == {3: {2: "=A1+1", 3: "=A2"}, 4: {1: "=қате"}}


def test_the_cell_holds_the_formula_and_its_row_knows_that():
    book, output = Workbook(), io.BytesIO()
    book.active.append(["Пән", "=1+2"])
    book.save(output)
    (row,) = read_pages(output.getvalue(), "a.xlsx").rows
    assert (row.cells, row.uncached) == (("Пән", "=1+2"), frozenset({1}))
