import datetime
import io
import zipfile
from dataclasses import replace

import docx as reader
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from catalog.common.writers import docx
from catalog.common.writers.document import Grid, Orientation

from .papers import KAZAKH, SEAL, TITLE, bilingual, grouped_table, paper
from .word.reading import misplaced, opened, parts


def plan(rows=6):
    return next(table for table in opened(paper(rows)).tables if len(table.columns) == 5)


def flag(row, name):
    return row._tr.find(f"{qn('w:trPr')}/{qn(name)}") is not None


def keeps(row):
    return all(
        p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in row._tr.iter(qn("w:p"))
    )


def test_title_headings_and_lists_have_real_styles():
    found = [(p.style.name, p.text) for p in opened(paper()).paragraphs]
    for expected in (
        ("Title", TITLE),
        ("Stamp Heading", "БЕКІТІЛДІ"),
        ("Heading 1", "1. Мақсаты"),
        ("Heading 2", "1.1. Құзыреттер"),
        ("Body Text", KAZAKH),
        ("List Bullet", "Бірінші"),
        ("List Number", "Үшінші"),
        ("Caption", "1-кесте. Пәндер"),
    ):
        assert expected in found


def test_each_counted_list_begins_at_one():
    numbers = [
        p._p.pPr.numPr.numId.val
        for p in opened(paper()).paragraphs
        if p.style.name == "List Number"
    ]
    assert numbers == [3, 3, 4]
    numbering = parts(paper())["word/numbering.xml"]
    starts = numbering.findall(f".//{qn('w:startOverride')}")
    assert len(starts) == 3


def test_the_stamp_stands_above_the_title():
    styles = [p.style.name for p in opened(paper()).paragraphs]
    assert styles.index("Stamp Heading") < styles.index("Title")


def test_the_rows_of_the_table_are_read_back():
    rows = plan().rows
    assert [cell.text for cell in rows[0].cells] == [
        "Семестр",
        "Цикл",
        "Код",
        "Пән атауы",
        "Кредит",
    ]
    assert rows[1].cells[3].text == "Қазақстанның сыртқы саясаты"
    assert [cell.text for cell in rows[4].cells][-1] == "15"
    assert rows[-1].cells[0].text == "Барлығы"
    assert rows[-1].cells[4].text == "30"


def test_the_heading_row_repeats_and_no_row_is_parted():
    rows = plan().rows
    assert [flag(row, "w:tblHeader") for row in rows] == [True] + [False] * (len(rows) - 1)
    assert all(flag(row, "w:cantSplit") for row in rows)


def test_sub_totals_stay_with_the_row_before():
    kept = [keeps(row) for row in plan().rows]
    assert kept == [True, True, True, True, False, True, True, True, True, False]


def test_widths_of_grid_and_cells_agree():
    for table in opened(paper()).tables:
        grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
        assert int(table._tbl.tblPr.find(qn("w:tblW")).get(qn("w:w"))) == sum(grid)
        for row in table._tbl.tr_lst:
            place = 0
            for cell in row.tc_lst:
                assert cell.tcPr.find(qn("w:tcW")).w == sum(grid[place : place + cell.grid_span])
                place += cell.grid_span
            assert place == len(grid)


def test_a_wider_column_is_wider():
    widths = [int(column.get(qn("w:w"))) for column in plan()._tbl.tblGrid]
    assert max(widths) == widths[3] > 3 * widths[0]


def test_headings_over_headings_repeat_too():
    rows = opened(paper(blocks=(Grid(grouped_table()),))).tables[0].rows
    assert [cell.text for cell in rows[0].cells] == ["Пән", *["1-кезең"] * 2, *["2-кезең"] * 2]
    assert [cell.text for cell in rows[1].cells] == ["Пән", "Дәріс", "СӨЖ", "Дәріс", "СӨЖ"]
    assert [flag(row, "w:tblHeader") for row in rows] == [True, True, False]


@pytest.mark.parametrize(("code", "tag"), [("kk", "kk-KZ"), ("ru", "ru-RU"), ("en", "en-GB")])
def test_the_language_of_the_paper_is_its_default(code, tag):
    styles = parts(paper(language=code))["word/styles.xml"]
    language = styles.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == tag
    assert opened(paper(language=code)).core_properties.language == tag


def test_the_second_language_is_marked_on_its_runs():
    for run in opened(bilingual()).element.body.iter(qn("w:r")):
        language = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
        marked = language is not None and language.get(qn("w:val")) == "ru-RU"
        assert marked == (run.text in ("Русское название", "Цель", "Русский текст"))


def test_pages_are_counted_by_fields():
    footer = parts(paper())["word/footer1.xml"]
    fields = [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(footer.itertext()) == "1-бет, барлығы 1"


@pytest.mark.parametrize("orientation", Orientation)
def test_pages_are_a4(orientation):
    section = opened(paper(orientation=orientation)).sections[0]
    sides = sorted((round(section.page_width.mm), round(section.page_height.mm)))
    assert sides == [210, 297]
    is_landscape = orientation == Orientation.LANDSCAPE
    assert (section.orientation == WD_ORIENT.LANDSCAPE) == is_landscape
    assert (section.page_width > section.page_height) == is_landscape


def test_the_seal_is_in_the_footer_of_every_page():
    footer = opened(paper(seal=SEAL)).sections[0].footer
    text = "".join(footer._element.itertext())
    assert SEAL.code in text
    assert SEAL.url in text
    (picture,) = footer.part.package.image_parts
    assert picture.blob.startswith(b"\x89PNG")
    assert footer._element.find(f".//{qn('wp:docPr')}").get("descr") == SEAL.url


def test_a_draft_bears_its_word_on_every_page_and_no_seal():
    section = opened(paper(draft="ЖОБА", seal=SEAL)).sections[0]
    shapes = section.header._element.iter("{urn:schemas-microsoft-com:vml}textpath")
    assert "ЖОБА" in [shape.get("string") for shape in shapes]
    assert SEAL.code not in "".join(section.footer._element.itertext())
    assert not section.footer.part.package.image_parts


def test_equal_papers_give_equal_bytes_without_a_clock():
    document = paper(seal=SEAL)
    content = docx.write(document)
    assert content == docx.write(document)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {info.date_time for info in package.infolist()} == {(2024, 1, 1, 0, 0, 0)}
    properties = reader.Document(io.BytesIO(content)).core_properties
    assert properties.title == TITLE
    assert properties.created == datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    assert properties.modified == properties.created


def test_a_paper_of_a_day_says_so_in_its_properties():
    document = replace(paper(), day=datetime.date(2026, 5, 22))
    assert opened(document).core_properties.created.date() == datetime.date(2026, 5, 22)


@pytest.mark.parametrize(
    "document",
    [
        paper(),
        paper(seal=SEAL),
        paper(draft="ЖОБА"),
        bilingual(),
        paper(blocks=(Grid(grouped_table()),)),
    ],
)
def test_children_stand_in_the_order_of_the_schema(document):
    assert [wrong for root in parts(document).values() for wrong in misplaced(root)] == []


def test_every_style_that_is_used_exists():
    roots = parts(paper(seal=SEAL))
    known = {each.get(qn("w:styleId")) for each in roots["word/styles.xml"].iter(qn("w:style"))}
    used = {
        each.get(qn("w:val"))
        for name in ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")
        for root in roots.values()
        for each in root.iter(qn(name))
    }
    assert used <= known
