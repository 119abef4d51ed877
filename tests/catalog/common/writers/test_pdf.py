import re

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.common.writers import pdf
from catalog.common.writers.document import (
    Bars,
    Bullets,
    FactList,
    Grid,
    Heading,
    Orientation,
    Paragraph,
    Signatures,
    Stamp,
)
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight
from catalog.common.writers.text import Pair

from .pages import kinds, opened, structure, text_of, whole_text
from .papers import KAZAKH, LIKE_CODE, SEAL, TITLE, attachment, bilingual, grouped_table, paper


def test_every_kazakh_letter_can_be_read_back():
    assert KAZAKH in whole_text(opened(paper()))


def test_the_paper_says_its_language_title_and_tags():
    root = opened(paper()).trailer["/Root"]
    assert root["/Lang"] == "kk"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert opened(paper()).metadata.title == TITLE


def test_it_calls_itself_pdf_a_3a_and_pdf_ua_1():
    xmp = opened(paper()).trailer["/Root"]["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part>3<", xmp)
    assert re.search(r"pdfaid:conformance>A<", xmp)
    assert re.search(r"pdfuaid:part>1<", xmp)


def test_headings_are_bookmarks_with_their_levels():
    first, below, second = opened(paper()).outline
    assert [first["/Title"], second["/Title"]] == ["1. Мақсаты", "2. Оқу жоспары"]
    assert [each["/Title"] for each in below] == ["1.1. Құзыреттер"]


def test_a_skipped_level_of_heading_is_drawn_up():
    blocks = (Heading("А", 3), Heading("Ә", 5), Heading("Б", 2))
    assert [kind for kind in kinds(opened(paper(blocks=blocks))) if kind[1] == "H"] == [
        "/H1",
        "/H2",
        "/H2",
    ]


def test_the_second_language_is_marked():
    reader = opened(bilingual())
    marked = reader.pages[0].get_contents().get_data().count(b"/Lang(ru)")
    assert marked == 3
    assert "Мәтін Русский текст" in whole_text(reader)


def test_attachments_come_out_as_they_went_in():
    text, binary = attachment(), attachment(bytes(range(256)), "a/b.bin")
    files = opened(paper(attachments=(text, binary))).attachments
    assert files == {"rows.json": [text.content], "b.bin": [binary.content]}


def test_two_attachments_of_one_name_are_an_error():
    with pytest.raises(typst.TypstError):
        pdf.write(paper(attachments=(attachment(), attachment())))


def test_equal_papers_give_equal_bytes():
    document = paper(seal=SEAL, attachments=(attachment(),))
    assert pdf.write(document) == pdf.write(document)


@pytest.mark.parametrize("orientation", Orientation)
def test_pages_are_a4(orientation):
    box = opened(paper(orientation=orientation)).pages[0].mediabox
    sides = sorted((float(box.width), float(box.height)))
    assert sides == pytest.approx([595.28, 841.89], abs=0.1)
    assert (box.width > box.height) == (orientation == Orientation.LANDSCAPE)


def test_the_heading_row_repeats_on_each_page_and_is_one_of_the_table():
    reader = opened(paper(60))
    plan = [page for page in map(text_of, reader.pages) if "IR 5" in page]
    assert len(plan) > 1
    assert all("Пән атауы" in page for page in plan)
    assert kinds(reader).count("/THead") == 1


@pytest.mark.parametrize("rows", range(24, 34))
def test_a_sub_total_never_begins_a_page(rows):
    for page in map(text_of, opened(paper(rows)).pages):
        body = page.partition("Кредит ")[2]
        assert not re.match(r"\d+ Аралық|Барлығы", body)


def test_a_plan_of_60_rows_takes_few_pages():
    assert len(opened(paper(60, seal=SEAL)).pages) <= 5


def test_pages_are_counted_in_the_given_wording():
    reader = opened(paper(60))
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        assert f"{number}-бет, барлығы {count}" in text_of(page)


def test_the_seal_stands_on_every_page():
    plain, sealed = opened(paper(60)), opened(paper(60, seal=SEAL))
    for page in sealed.pages:
        assert SEAL.code in text_of(page)
        assert SEAL.url in text_of(page)
    assert shapes(sealed) > shapes(plain) + 100


def shapes(reader):
    """How many shapes the first page fills, with what it draws from outside."""
    page = reader.pages[0]
    forms = page["/Resources"].get("/XObject", {}).values()
    drawn = page.get_contents().get_data() + b"".join(
        form.get_object().get_data() for form in forms
    )
    return len(re.findall(rb"[\d.]+ [lh]\s", drawn))


def test_a_draft_bears_its_word_on_every_page_and_no_seal():
    reader = opened(paper(60, draft="ЖОБА", seal=SEAL))
    for page in reader.pages:
        assert "ЖОБА" in text_of(page)
        assert SEAL.code not in text_of(page)
    assert shapes(reader) < shapes(opened(paper(60, seal=SEAL))) - 100


def test_the_draft_word_is_no_part_of_what_a_screen_reader_reads():
    page = opened(paper(draft="ЖОБА")).pages[0].get_contents().get_data()
    assert page.index(b"/Artifact") < page.index(b"/MCID")


@pytest.mark.parametrize("text", LIKE_CODE)
def test_a_text_that_looks_like_code_stays_text(text):
    cells = Table("", "kk", (Column(text),), (TableRow((text,)),))
    blocks = (Heading(text), Paragraph(text), Bullets((text,)), Grid(cells, text))
    assert whole_text(opened(paper(title=text, blocks=blocks))).count(text) >= 6


def test_headings_over_headings_are_headings_of_the_table():
    reader = opened(paper(blocks=(Grid(grouped_table()),)))
    assert kinds(reader).count("/TH") == 7
    assert "1-кезең 2-кезең" in whole_text(reader)


def test_bars_have_an_alternative_text():
    bars = [element for kind, element in structure(opened(paper())) if kind == "/Figure"]
    assert [bar["/Alt"] for bar in bars] == ["1-семестр: Теория 24, Ғылым 6"]


def test_a_word_longer_than_its_column_breaks():
    long = "ұзақ" * 40
    cells = Table("", "kk", (Column("А"), Column("Ә")), (TableRow((long, "б")),))
    page = opened(paper(blocks=(Grid(cells),))).pages[0].extract_text()
    assert long not in page
    assert long in re.sub(r"[\s\u00ad-]", "", page)


def test_a_row_taller_than_a_page_goes_on_over_the_next():
    cells = Table(
        "",
        "kk",
        (Column("А"),),
        (TableRow(("сөз " * 4000 + "соңы",)), TableRow((1,), Weight.TOTAL)),
    )
    reader = opened(paper(blocks=(Grid(cells),)))
    assert len(reader.pages) > 1
    assert "соңы" in whole_text(reader)


def test_an_empty_paper_is_a_page():
    assert len(opened(paper(title="", blocks=())).pages) == 1


ANY = st.text(max_size=80)


@settings(max_examples=25, deadline=None)
@given(ANY, ANY)
def test_any_text_can_be_printed(first, second):
    text = Pair(first, second)
    cells = Table(
        first,
        "kk",
        (Column(text), Column(second)),
        (TableRow((text, 5)), TableRow((second, Total(5, (0,))), Weight.TOTAL)),
    )
    blocks = (
        Stamp((text,)),
        Heading(text, 2),
        Paragraph(text),
        Bullets((text,), is_numbered=True),
        FactList(((text, first),)),
        Grid(cells, text),
        Bars(((first, ((second, 0), (first, 2))),), text),
        Signatures((text,)),
    )
    document = paper(title=text, blocks=blocks, second_language="ru", notice=text, draft=first)
    assert opened(document).pages
