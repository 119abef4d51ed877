"""Files that nobody should be able to hurt the catalog with: each is refused with a sentence."""

import io
import tracemalloc
import zipfile

import docx
import pytest
from openpyxl import Workbook

from catalog.common.readers import limits
from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportRefused
from programs.imports.read import read
from tests.effort import times_the_cost

ORDINARY_ROWS = 200
TIMES = 60  # the cost of reading those rows; an attack that succeeds costs thousands
BYTES = 100 * 1024 * 1024
SHEET = "xl/worksheets/sheet1.xml"
BODY = "word/document.xml"
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def saved(document):
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def workbook(*rows):
    book = Workbook()
    for row in rows or (("Семестр", "Пән", "Кредит"), (1, "Тарих", 5)):
        book.active.append(row)
    return saved(book)


def paper():
    return saved(docx.Document())


def repacked(content, changed=None, added=()):
    """A zip file with members replaced or added."""
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(output, "w", 8) as new:
        for member in old.infolist():
            new.writestr(member.filename, (changed or {}).get(member.filename, old.read(member)))
        for name, text in added:
            new.writestr(name, text)
    return output.getvalue()


def sheet_of(cells):
    return f"<worksheet {NAMESPACE}><sheetData>{cells}</sheetData></worksheet>"


def far_cell():
    book = Workbook()
    book.active["XFD1048576"] = "алыс"
    return saved(book)


def merged(*ranges):
    cells = "".join(f'<mergeCell ref="{each}"/>' for each in ranges)
    with zipfile.ZipFile(io.BytesIO(workbook())) as book:
        sheet = book.read(SHEET).decode()
    ended = sheet.replace("</sheetData>", f"</sheetData><mergeCells>{cells}</mergeCells>")
    return repacked(workbook(), {SHEET: ended})


def bomb_by_ratio():
    return repacked(workbook(), added=[("xl/media/image1.bin", b"\0" * 12_000_000)])


def bomb_by_size():
    noise = bytes(range(256)) * 40
    parts = [(f"xl/media/{n}.bin", (noise + bytes([n])) * 100) for n in range(40)]
    return repacked(workbook(), added=parts)


def quadratic_entities():
    entity = f'<!DOCTYPE w [<!ENTITY a "{"a" * 1000}">]><w>{"&a;" * 1000}</w>'
    return repacked(paper(), {BODY: entity})


def outside_entity():
    return repacked(workbook(), {SHEET: f'<!DOCTYPE a SYSTEM "file:///etc/passwd">{sheet_of("")}'})


def entity_in_utf16():
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    return repacked(workbook(), {SHEET: text.encode("utf-16")})


def deep_xml():
    return repacked(paper(), {BODY: "<a>" * 100_000 + "</a>" * 100_000})


def many_elements():
    return repacked(workbook(), {SHEET: sheet_of("<row/>" * 900_000)})


def many_rows():
    return workbook(("Семестр", "Пән", "Кредит"), *((1, "Тарих", 5) for _ in range(limits.ROWS)))


def many_lines():
    return ("Семестр;Пән;Кредит\n" + "1;Тарих;5\n" * limits.ROWS).encode()


def macros():
    return repacked(workbook(), added=[("xl/vbaProject.bin", b"Sub A()")])


def climbing():
    return repacked(paper(), added=[("../../etc/cron.d/a", "x")])


def climbing_backwards():
    return repacked(paper(), added=[("word\\..\\..\\a", "x")])


def protected_member():
    content = bytearray(paper())
    place = content.find(b"PK\x01\x02")
    content[place + 8] |= 1
    return bytes(content)


def cut_short():
    return paper()[:2000]


def lying_directory():
    """The directory says 10 bytes where a megabyte follows."""
    content = bytearray(repacked(paper(), added=[("zzz.xml", b"<a>" + b" " * 1_000_000 + b"</a>")]))
    place = content.rfind(b"PK\x01\x02")
    content[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(content)


FILES = {
    "far cell.xlsx": far_cell,
    "bomb by ratio.xlsx": bomb_by_ratio,
    "bomb by size.xlsx": bomb_by_size,
    "quadratic entities.docx": quadratic_entities,
    "outside entity.xlsx": outside_entity,
    "entity in utf-16.xlsx": entity_in_utf16,
    "deep.docx": deep_xml,
    "many elements.xlsx": many_elements,
    "many rows.xlsx": many_rows,
    "many merges.xlsx": lambda: merged(*["A1:A9999"] * 4000),
    "many lines.csv": many_lines,
    "macros.xlsx": macros,
    "macros.docx": lambda: repacked(paper(), added=[("word/vbaProject.bin", b"Sub A()")]),
    "climbing.docx": climbing,
    "climbing backwards.docx": climbing_backwards,
    "with a password.docx": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
    "protected.docx": protected_member,
    "cut short.docx": cut_short,
    "lying.docx": lying_directory,
    "text.docx": lambda: "Семестр\tПән\tКредит".encode(),
    "workbook.docx": workbook,
    "paper.xlsx": paper,
    "paper.csv": paper,
    "paper.pdf.txt": lambda: b"%PDF-1.7 a",
    "large.docx": lambda: b"PK\x03\x04" + b"0" * limits.FILE_BYTES,
    "large.txt": lambda: b"a" * (limits.TEXT_BYTES + 1),
    "long lines.csv": lambda: b"a" * 200_000 + b";b\n",
    "wide.csv": lambda: b";".join([b"a"] * 1000),
    "no text.csv": lambda: b"a;\x98\xff\n" * 10,
    "binary.txt": lambda: bytes(range(256)),
    "half a letter.txt": lambda: b"\xef\xbb\xbfa\xd0",
    "deep.json": lambda: b"[" * 90_000,
    "full.json": lambda: b"[" + b"{}," * 1_000_000 + b"{}]",
    "broken.json": lambda: b'{"items": [',
    "large number.json": lambda: b'{"items": [' + b"1" * 10_000 + b"]}",
    "no letter.json": lambda: rb'{"items": [{"credits": 5, "title": {"kk": "\u0000"}}]}',
    "no number.json": lambda: b'{"items": [{"credits": NaN}]}',
    "another.json": lambda: b'{"a": 1}',
    "list.json": lambda: b"[1, 2]",
    "empty.docx": lambda: b"",
    "program.exe": lambda: b"MZ",
    "no ending": lambda: b"a",
}


@pytest.fixture(params=FILES)
def stranger(request):
    return FILES[request.param](), request.param


@pytest.fixture(scope="module")
def ordinary():
    """Reads a workbook that nobody need be afraid of."""
    rows = [("Семестр", "Пән", "Кредит"), *((1, f"Тарих {n}", 5) for n in range(ORDINARY_ROWS))]
    content = workbook(*rows)

    def reading():
        assert len(read(read_pages(content, "а.xlsx")).records) == ORDINARY_ROWS

    reading()  # what is made once for all files is made now
    return reading


def test_the_file_is_refused_with_a_sentence_at_little_cost(stranger, ordinary):
    def refused():
        with pytest.raises(ImportRefused, match=r"\w.*\.$"):
            read(read_pages(*stranger))

    assert times_the_cost(refused, of=ordinary) < TIMES


def test_refusing_the_file_needs_little_memory(stranger):
    tracemalloc.start()
    try:
        with pytest.raises(ImportRefused):
            read(read_pages(*stranger))
        assert tracemalloc.get_traced_memory()[1] < BYTES
    finally:
        tracemalloc.stop()


def test_a_merged_range_to_the_end_of_the_sheet_costs_nothing(ordinary):
    content, rows = merged("A1:XFD1048576"), []
    cost = times_the_cost(lambda: rows.extend(read_pages(content, "a.xlsx").rows), of=ordinary)
    assert cost < TIMES
    assert len(rows) == 2


@pytest.mark.parametrize("cell", [" " * 1_000_000 + "a", "a" * 1_000_000, "дипломдык " * 100_000])
@pytest.mark.parametrize("ending", ["txt", "md"])
def test_endless_cells_cost_no_more_than_others(cell, ending, ordinary):
    content = f"Семестр\tПән\tКредит\n1\t{cell}\t5\n{cell}\n".encode()
    assert times_the_cost(lambda: read(read_pages(content, f"a.{ending}")), of=ordinary) < TIMES


def test_a_data_sheet_of_absurd_depth_is_refused():
    book = Workbook()
    book.active.append(["Семестр", "Пән", "Кредит"])
    book.create_sheet("_catalog")["A1"] = "[" * 30_000
    with pytest.raises(ImportRefused):
        read_pages(saved(book), "a.xlsx")
