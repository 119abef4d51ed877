import io
import json

import openpyxl
import pytest

from catalog.common.writers import xlsx
from catalog.common.writers.table import Column, Table, TableRow
from catalog.common.writers.text import Pair

from .papers import LIKE_CODE, grouped_table, table


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def named(*titles):
    return tuple(Table(title, "kk", (Column("Пән"),), (TableRow(("Ә",)),)) for title in titles)


def sheet_names(*titles):
    return opened(xlsx.write_book(named(*titles))).sheetnames


def test_a_table_is_a_sheet_with_live_sums():
    sheet = opened(xlsx.write(table()))["Оқу жоспары"]
    assert [cell.value for cell in sheet[2]] == ["Семестр", "Цикл", "Код", "Пән атауы", "Кредит"]
    assert sheet["E3"].value == 5
    assert sheet["E6"].value == "=SUM(E3:E5)"
    assert sheet["E11"].value == "=SUM(E3:E5,E7:E9)"


def test_several_tables_are_several_sheets():
    book = opened(xlsx.write_book((table(), grouped_table())))
    assert book.sheetnames == ["Оқу жоспары", "Жұмыс жоспары"]


def test_names_of_sheets_are_short_their_own_and_allowed():
    long = "Ұзақ атау " * 9
    names = sheet_names(long, long, "1/2 [А]:*?", "ОҚУ", "оқу", "", "History", "_catalog")
    assert names[2:] == ["12 А", "ОҚУ", "оқу (2)", "1", "History (2)", "_catalog (2)"]
    assert all(len(name) <= 31 for name in names)
    assert len({name.lower() for name in names}) == 8


def test_the_hidden_sheet_holds_what_the_file_is_read_back_by():
    data = {"қатарлар": ["Әліпби 😀"] * 5000}
    book = opened(xlsx.write_book((table(),), hidden=data))
    sheet = book["_catalog"]
    assert sheet.sheet_state == "veryHidden"
    cells = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert len(cells) > 2
    assert max(len(cell.encode("utf-16-le")) // 2 for cell in cells) <= 32_000
    assert json.loads("".join(cells)) == data


def test_without_data_there_is_no_hidden_sheet():
    assert opened(xlsx.write(table())).sheetnames == ["Оқу жоспары"]


def test_a_wide_table_prints_in_landscape():
    wide = Table("Кең", "kk", tuple(Column(str(number)) for number in range(11)), ())
    narrow, turned = opened(xlsx.write_book((table(), wide))).worksheets
    assert [narrow.page_setup.orientation, turned.page_setup.orientation] == [
        "portrait",
        "landscape",
    ]


def test_headings_over_headings_are_merged_and_printed_on_each_page():
    sheet = opened(xlsx.write(grouped_table())).active
    assert sorted(map(str, sheet.merged_cells.ranges)) == ["B2:C2", "D2:E2"]
    assert [cell.value for cell in sheet[3]] == ["Пән", "Дәріс", "СӨЖ", "Дәріс", "СӨЖ"]
    assert sheet.print_title_rows == "$2:$3"
    assert sheet["B3"].alignment.textRotation == 90


def test_two_languages_stand_in_one_cell():
    pair = Pair("Пән", "Дисциплина")
    sheet = opened(xlsx.write(Table("А", "kk", (Column(pair),), (TableRow((pair,)),)))).active
    assert [sheet["A2"].value, sheet["A3"].value] == ["Пән\nДисциплина"] * 2


@pytest.mark.parametrize("text", LIKE_CODE)
def test_text_is_never_a_formula(text):
    sheet = opened(xlsx.write(Table(text, "kk", (Column(text),), (TableRow((text,)),)))).active
    assert [(sheet[place].value, sheet[place].data_type) for place in ("A1", "A2", "A3")] == [
        (text, "s")
    ] * 3


def test_equal_tables_give_equal_bytes():
    assert xlsx.write_book((table(),), hidden={"ә": 1}) == xlsx.write_book(
        (table(),), hidden={"ә": 1}
    )


def test_no_table_is_an_error():
    with pytest.raises(ValueError, match="needs a table"):
        xlsx.write_book(())
