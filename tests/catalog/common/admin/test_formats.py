import io
import zipfile

import pytest
import tablib
from django.core.exceptions import ValidationError

from catalog.common.admin.formats import Csv, Xlsx, check_workbook, harmless, original

DANGEROUS = ["=2+5", "+7 701", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "'quoted"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_cell_that_looks_like_a_formula_is_made_harmless_and_read_back(text):
    assert harmless(text).startswith("'")
    assert original(harmless(text)) == text


@pytest.mark.parametrize("text", ["Қазақ тілі", "-12.5", "+7", "43,65", ""])
def test_words_and_numbers_stay_as_they_are(text):
    assert harmless(text) == text


@pytest.mark.parametrize("maker", [Csv, Xlsx])
def test_a_table_comes_back_from_a_file_as_it_went(maker):
    table = tablib.Dataset(["Әдебиет; «өнер»", "=2+5"], headers=["title_kk", "title_ru"])

    written = maker(encoding="utf-8-sig").export_data(table)
    read = maker(encoding="utf-8-sig").create_dataset(written)

    assert read.dict == [{"title_kk": "Әдебиет; «өнер»", "title_ru": "=2+5"}]


def test_csv_carries_a_mark_and_semicolons():
    written = Csv().export_data(tablib.Dataset(["а", "б"], headers=["x", "y"]))

    assert written.splitlines()[0] == "\ufeffx;y"


def test_csv_with_commas_is_read_too():
    assert Csv().create_dataset("x,y\nә,б\n").dict == [{"x": "ә", "y": "б"}]


def test_a_workbook_with_a_cell_at_the_edge_of_the_world_is_refused():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", '<row><c r="XFD1048576"><v>1</v></c></row>')

    with pytest.raises(ValidationError):
        check_workbook(content.getvalue())
