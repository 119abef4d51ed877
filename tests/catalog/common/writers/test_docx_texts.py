import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.common.writers.document import (
    Bars,
    Bullets,
    Contents,
    FactList,
    Grid,
    Heading,
    KeepTogether,
    PageIndex,
    Paragraph,
    QrLink,
    Signatures,
    Stamp,
    Title,
)
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight
from catalog.common.writers.text import Pair

from .papers import LIKE_CODE, paper, table
from .word.reading import misplaced, opened, parts


@pytest.mark.parametrize("text", LIKE_CODE)
def test_a_text_that_looks_like_code_stays_text(text):
    cells = Table(text, "kk", (Column(text),), (TableRow((text,)),))
    document = opened(
        paper(title=text, blocks=(Heading(text), Bullets((text,)), Grid(cells, text)))
    )
    assert [p.text for p in document.paragraphs if p.text] == [text] * 4
    assert [row.cells[0].text for row in document.tables[0].rows] == [text] * 2
    assert document.core_properties.title == text


def test_an_empty_paper_opens():
    assert opened(paper(title="", blocks=())).paragraphs[0].text == ""


def test_blocks_that_are_made_for_print_stay_readable():
    blocks = (
        Contents("Мазмұны"),
        Heading("Бірінші", anchor="first"),
        KeepTogether((Paragraph("Мәтін"),)),
        Title("Жоспар"),
        PageIndex((("Көрсеткіш сөзі", "first"),)),
        QrLink("https://catalog.example.kz/kk/", "Бағдарлама беті"),
    )
    found = [(p.style.name, p.text) for p in opened(paper(blocks=blocks)).paragraphs if p.text]
    assert found[1:] == [
        ("Body Strong", "Мазмұны"),
        ("Body Text", "Бірінші"),
        ("Heading 1", "Бірінші"),
        ("Body Text", "Мәтін"),
        ("Part Title", "Жоспар"),
        ("Body Text", "Көрсеткіш сөзі"),
        ("Body Strong", "Бағдарлама беті"),
        ("Body Text", "https://catalog.example.kz/kk/"),
    ]


def test_the_mark_of_a_sample_stands_before_the_page_number():
    footer = opened(paper(mark="ҮЛГІ")).sections[0].footer
    assert footer.paragraphs[0].text.startswith("ҮЛГІ")


def test_the_last_rows_stay_with_the_signatures():
    blocks = (Grid(table()), Paragraph("Қысқартулар"), Signatures(("Ректор",)))
    laid, *_ = opened(paper(blocks=blocks)).tables
    last = laid.rows[-2]._tr.iter(qn("w:p"))
    assert "Қысқартулар" in laid.rows[-1].cells[0].text
    assert all(p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in last)


ANY = st.text(max_size=80)


@settings(max_examples=40, deadline=None)
@given(ANY, ANY)
def test_any_text_can_be_written(first, second):
    text = Pair(first, second)
    cells = Table(
        first,
        "ru",
        (Column(text), Column(second, group=first)),
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
    assert [wrong for root in parts(document).values() for wrong in misplaced(root)] == []
    assert opened(document).element.body is not None
