"""A cell far out is refused however its XML is spelled, on both roads that read workbooks."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from catalog.common.readers import limits, xlsx
from catalog.common.readers.report import ImportRefused
from tests.workbooks import MAIN, SHEET, book_of, repacked, row, saved, sheet_of

ROADS = {"paper": xlsx.read, "list": xlsx.first_sheet}
FAR, LAST = "XFD1048576", "1048576"
VALUE = "<v>5</v>"
LINKS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"


def spelled(sheet):
    return repacked(saved(Workbook()), {SHEET: sheet})


def elsewhere(part, sheet, target=None):
    """A workbook whose sheet lies in another part, as its relationships say."""
    book = saved(Workbook())
    target = target or f"/{part}"
    links = read_member(book, LINKS).replace("/xl/worksheets/sheet1.xml", target)
    types = read_member(book, TYPES).replace("/xl/worksheets/sheet1.xml", f"/{part}")
    return repacked(book, {SHEET: sheet, LINKS: links, TYPES: types}, {SHEET: part})


def read_member(book, name):

    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return archive.read(name).decode()


PREFIXED = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{{}}</x:sheetData></x:worksheet>'
SPELLINGS = {
    "double quotes": book_of(f'<row r="1"><c r="{FAR}">{VALUE}</c></row>'),
    "single quotes": book_of(f"<row r='1'><c r='{FAR}'>{VALUE}</c></row>"),
    "spaces and lines": book_of(f'<row r = "1"><c\n  r\t=\n"{FAR}" >{VALUE}</c></row>'),
    "other order": book_of(f'<row r="1"><c t="n" s="0" r="{FAR}">{VALUE}</c></row>'),
    "character references": book_of(f'<row r="1"><c r="&#88;F&#x44;1">{VALUE}</c></row>'),
    "small letters": book_of(f'<row r="1"><c r="xfd1">{VALUE}</c></row>'),
    "a namespace prefix": spelled(
        PREFIXED.format(f'<x:row r="1"><x:c r="{FAR}"><x:v>5</x:v></x:c></x:row>')
    ),
    "utf-16": spelled(sheet_of(f'<row r="1"><c r="{FAR}">{VALUE}</c></row>').encode("utf-16")),
    "cells by another name": book_of(f'<row r="1"><cell r="{FAR}">{VALUE}</cell></row>'),
    "cells without places": book_of(f"<row>{'<c/>' * 500}</row>"),
    "a far row": book_of(f'<row r="{LAST}"><c>{VALUE}</c></row>'),
    "a far row with spaces": book_of(f'<row r=" {LAST} "><c>{VALUE}</c></row>'),
    "a far row with a sign": book_of(f'<row r="+{LAST}"><c>{VALUE}</c></row>'),
    "a far row with an exponent": book_of(f'<row r="1e6"><c>{VALUE}</c></row>'),
    "a far row below near ones": book_of(row(1) + row(2) + f'<row r="{LAST}"/>'),
    "rows in a row": book_of(f'<row r="1"><row r="2"/><c r="{FAR}">{VALUE}</c></row>'),
    "a place that is none": book_of(f'<row r="ә"><c>{VALUE}</c></row>'),
    "a cell that is nowhere": book_of(f'<row r="1"><c r="ә">{VALUE}</c></row>'),
    "another folder": elsewhere("xl/other/парақ.xml", sheet_of(row(1, "XFD"))),
    "the top folder": elsewhere("лист.xml", sheet_of(row(1, "XFD")), "../лист.xml"),
    "a part by another name": elsewhere("xl/worksheets/sheet1.dat", sheet_of(row(1, "XFD"))),
}


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_cell_far_out_is_refused_however_it_is_spelled(road, spelling):
    with pytest.raises(ImportRefused):
        ROADS[road](SPELLINGS[spelling])


NEAR = f"<row r='1'><c t='inlineStr' r='B1'><is><t>Әлем</t></is></c></row>{row(2, 'B')}"


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize(
    "book",
    [
        book_of(NEAR),
        elsewhere("xl/other/парақ.xml", sheet_of(NEAR)),
        elsewhere("лист.xml", sheet_of(NEAR), "../лист.xml"),
    ],
    ids=["in its place", "in another folder", "at the top"],
)
def test_a_sheet_is_read_wherever_its_workbook_says_it_lies(road, book):
    read = ROADS[road](book)
    rows = [each if road == "list" else each.cells for each in read.rows]
    assert [each[1] for each in rows] == ["Әлем", "Қазақ тілі"]


def test_merged_cells_of_a_sheet_elsewhere_are_filled_downwards():
    rows = row(1, text="Семестр") + row(2, text="5") + '<row r="3"><c r="B3"><v>4</v></c></row>'
    merged = '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
    sheet = sheet_of(rows).replace("</sheetData>", merged)
    found = xlsx.read(elsewhere("xl/other/парақ.xml", sheet)).rows
    assert [each.cells[0] for each in found] == ["Семестр", "5", "5"]


def test_a_dimension_that_promises_too_much_is_not_believed():
    sheet = sheet_of(row(1)).replace("<sheetData>", f'<dimension ref="A1:{FAR}"/><sheetData>')
    assert xlsx.first_sheet(spelled(sheet)).rows == [("Қазақ тілі",)]


def test_a_list_is_the_sheet_as_it_stands_with_rows_of_one_length():
    book = Workbook()
    for cells in (["код", "жыл"], [None, None], ["  ә  ", 2026, 4.5]):
        book.active.append(cells)
    book.create_sheet("Екінші").append(["б"])
    assert xlsx.first_sheet(saved(book)).rows == [
        ("код", "жыл", None),
        (None, None, None),
        ("  ә  ", 2026, 4.5),
    ]


def test_a_sheet_may_be_as_wide_as_the_limit_and_no_wider():
    most = limits.Measure(rows=2, columns=2)
    assert xlsx.first_sheet(book_of(row(1, "B")), most).rows == [(None, "Қазақ тілі")]
    with pytest.raises(ImportRefused, match="2"):
        xlsx.first_sheet(book_of(row(1, "C")), most)
    with pytest.raises(ImportRefused, match="2"):
        xlsx.first_sheet(book_of(row(1) + row(2) + row(3)), most)


def test_a_list_is_never_read_from_a_hidden_sheet_where_one_is_shown():
    book = Workbook()
    book.active.append(["жасырын"])
    book.active.sheet_state = "hidden"
    book.create_sheet("Тізім").append(["код"])
    book.create_sheet("Бос")
    sheet = xlsx.first_sheet(saved(book))
    assert (sheet.rows, sheet.others) == ([("код",)], ("Sheet",))


def test_the_formulas_without_a_result_are_known_wherever_the_sheet_ends():
    formula = "<row r='4'><c r='B4'><f>A1</f></c></row>"
    sheet = xlsx.first_sheet(book_of(row(1) + formula))
    assert (len(sheet.rows), sheet.uncached) == (4, {4: {1: "=A1"}})
    assert not xlsx.first_sheet(book_of(row(1))).uncached
