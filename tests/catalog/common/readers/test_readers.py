import io

import docx
import openpyxl
import pytest
from openpyxl import Workbook

from catalog.common.readers import csv, text
from catalog.common.readers.files import read_pages


def saved(document):
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def cells(pages):
    return [row.cells for row in pages.rows]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_is_read_with_any_delimiter_and_without_guards(delimiter):
    content = f"\ufeffa{delimiter}b{delimiter}c\n'=1{delimiter}ә{delimiter}\n".encode()
    pages = csv.read(content.removeprefix(b"\xef\xbb\xbf"))
    assert [row.cells[1:] for row in pages.rows] == [("b", "c"), ("ә", "")]
    assert pages.rows[1].cells[0] == "=1"


def test_a_cell_of_several_lines_keeps_the_lines_of_the_file():
    pages = csv.read(b'a;b;c\n"1\n2";x;y\nz;z;z\n')
    assert [row.line for row in pages.rows] == [1, 2, 4]


def test_markdown_tables_lose_their_marks():
    pages = text.read("| **Пән** | *Кредит* |\n|:--|--:|\n| <b>Тарих</b> \\| құқық | 5 |".encode())
    assert cells(pages) == [("Пән", "Кредит"), ("Тарих | құқық", "5")]


def test_merged_cells_of_a_workbook_are_filled_downwards():
    book = Workbook()
    for row in (("Семестр", "Пән"), (1, "Тарих"), (None, "Құқық")):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    rows = read_pages(saved(book), "a.xlsx").rows
    assert [row.cells for row in rows] == [("Семестр", "Пән"), ("1", "Тарих"), ("1", "Құқық")]
    assert rows[2].merged == {0}


def test_hidden_sheets_are_no_rows_and_the_data_sheet_is_data():
    book = Workbook()
    book.active.append(["Пән", 3.0])
    hidden = book.create_sheet("_catalog")
    hidden.sheet_state = "hidden"
    hidden["A1"], hidden["A2"] = '{"items":', " []}"
    pages = read_pages(saved(book), "a.xlsx")
    assert (cells(pages), pages.data) == ([("Пән", "3")], {"items": []})


def test_a_word_paper_gives_its_paragraphs_and_its_merged_cells():
    paper = docx.Document()
    paper.add_paragraph("Оқу жоспары")
    table = paper.add_table(rows=3, cols=3)
    for row in table.rows:
        for place, cell in enumerate(row.cells):
            cell.text = str(place)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Барлығы"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "I"
    pages = read_pages(saved(paper), "a.docx")
    assert cells(pages) == [
        ("Оқу жоспары",),
        ("Барлығы", "", "2"),
        ("I", "1", "2"),
        ("I", "1", "2"),
    ]
    assert [row.table for row in pages.rows] == [0, 1, 1, 1]


def test_a_hidden_sheet_that_holds_something_is_named():
    book = Workbook()
    book.active.append(["Пән", 3])
    book.create_sheet("Былтырғы жоспар").append([None, "Тарих"])
    book.create_sheet("Бос")
    for sheet in book.worksheets[1:]:
        sheet.sheet_state = "hidden"
    (finding,) = read_pages(saved(book), "a.xlsx").findings
    assert "Былтырғы жоспар" in finding.message


def test_a_table_inside_a_cell_is_named_with_its_line():
    paper = docx.Document()
    paper.add_paragraph("Оқу жоспары")
    table = paper.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "Пән"
    table.cell(1, 0).text = "Тарих"
    inner = table.cell(1, 1).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Құқық", "5"
    pages = read_pages(saved(paper), "a.docx")
    assert cells(pages) == [("Оқу жоспары",), ("Пән", ""), ("Тарих", "")]
    (finding,) = pages.findings
    assert (finding.line, "Құқық 5" in finding.message) == (3, True)


def test_workbooks_are_read_without_lxml_as_on_a_server():
    assert openpyxl.LXML is False
