import pytest
import tablib
from django.core.exceptions import ValidationError

from catalog.common.admin.formats import Csv, Json, Xlsx, harmless, original
from catalog.common.readers import limits
from tests.workbooks import book_of, row

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


def test_a_workbook_keeps_numbers_long_texts_and_line_ends():
    text = "Бірінші жол.\n" + "Әрі қарай. " * 300
    table = tablib.Dataset([5, text, None], headers=["year", "about_kk", "about_ru"])

    read = Xlsx().create_dataset(Xlsx().export_data(table))

    assert read.dict == [{"year": "5", "about_kk": text, "about_ru": None}]


def test_a_list_with_a_letter_that_no_database_takes_is_refused():
    with pytest.raises(ValidationError):
        Json().create_dataset(r'[{"slug": "a", "title_kk": "\u0000Әлем"}]')


def test_a_list_is_longer_than_a_paper():
    rows = "".join(row(number) for number in range(1, limits.ROWS + 3))

    assert len(Xlsx().create_dataset(book_of(rows))) == limits.ROWS + 1


@pytest.mark.parametrize("cells", [row(1), row(1) + row(limits.LIST.rows * 3)])
def test_a_list_beyond_the_limits_is_refused_whatever_its_format(cells, monkeypatch):
    monkeypatch.setattr(limits, "LIST", limits.Measure(rows=1, columns=1))
    with pytest.raises(ValidationError):
        Xlsx().create_dataset(book_of(cells + row(9)))
    with pytest.raises(ValidationError):
        Csv().create_dataset("а\nә\nб\n")
    with pytest.raises(ValidationError):
        Json().create_dataset('[{"a": "ә", "b": "ө"}]')
