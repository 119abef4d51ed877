import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.common.exports.document import (
    Bars,
    Bullets,
    Facts,
    Grid,
    Heading,
    Paragraph,
    Signatures,
    Stamp,
)
from catalog.common.exports.table import Column, Row, Table, Total, Weight
from catalog.common.exports.text import Pair

from .papers import LIKE_CODE, paper
from .word.reading import misplaced, opened, parts


@pytest.mark.parametrize("text", LIKE_CODE)
def test_a_text_that_looks_like_code_stays_text(text):
    cells = Table(text, "kk", (Column(text),), (Row((text,)),))
    document = opened(
        paper(title=text, blocks=(Heading(text), Bullets((text,)), Grid(cells, text)))
    )
    assert [p.text for p in document.paragraphs if p.text] == [text] * 4
    assert [row.cells[0].text for row in document.tables[0].rows] == [text] * 2
    assert document.core_properties.title == text


def test_an_empty_paper_opens():
    assert opened(paper(title="", blocks=())).paragraphs[0].text == ""


ANY = st.text(max_size=80)


@settings(max_examples=40, deadline=None)
@given(ANY, ANY)
def test_any_text_can_be_written(first, second):
    text = Pair(first, second)
    cells = Table(
        first,
        "ru",
        (Column(text), Column(second, group=first)),
        (Row((text, 5)), Row((second, Total(5, (0,))), Weight.TOTAL)),
    )
    blocks = (
        Stamp((text,)),
        Heading(text, 2),
        Paragraph(text),
        Bullets((text,), is_numbered=True),
        Facts(((text, first),)),
        Grid(cells, text),
        Bars(((first, ((second, 0), (first, 2))),), text),
        Signatures((text,)),
    )
    document = paper(title=text, blocks=blocks, second_language="ru", notice=text, draft=first)
    assert [wrong for root in parts(document).values() for wrong in misplaced(root)] == []
    assert opened(document).element.body is not None
