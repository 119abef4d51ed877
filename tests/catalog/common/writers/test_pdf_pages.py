"""How the blocks of a paper fall on its pages."""

import re

import pytest

from catalog.common.writers.document import (
    Contents,
    FactList,
    Grid,
    Heading,
    KeepTogether,
    PageBreak,
    PageIndex,
    Paragraph,
    QrLink,
    Signatures,
    Title,
)

from .pages import kinds, opened, text_of
from .papers import paper, table


def test_contents_and_index_give_the_pages_of_the_headings():
    blocks = (
        Contents("Мазмұны"),
        Heading("Бірінші", anchor="first"),
        PageBreak(),
        Heading("Екінші", anchor="second"),
        Heading("Көрсеткіш"),
        PageIndex((("Ә атауы", "second"), ("Б атауы", "first"))),
    )
    reader = opened(paper(blocks=blocks))
    first, second = map(text_of, reader.pages)
    assert re.search(r"Мазмұны Бірінші [. ]+1 Екінші [. ]+2", first)
    assert re.search(r"Ә атауы [. ]+2 Б атауы [. ]+1", second)
    assert {"/TOC", "/TOCI"} <= set(kinds(reader))
    assert [each["/Title"] for each in reader.outline] == ["Бірінші", "Екінші", "Көрсеткіш"]


@pytest.mark.parametrize("rows", range(24, 40, 3))
def test_signatures_never_stand_without_rows_of_their_table(rows):
    blocks = (Grid(table(rows)), Paragraph("Қысқартулар"), Signatures(("Ректор", "Тіркеуші")))
    last = text_of(opened(paper(blocks=blocks)).pages[-1])
    assert "Барлығы" in last
    assert last.index("Барлығы") < last.index("Қысқартулар") < last.index("Ректор")


def test_an_entry_stays_on_one_page():
    lines = tuple(Paragraph(f"{number}-жол") for number in range(30))
    blocks = (*lines, KeepTogether(lines[:20]))
    pages = [text_of(page) for page in opened(paper(blocks=blocks)).pages]
    assert pages[1].startswith("0-жол")


@pytest.mark.parametrize("letters", [10, 400, 1500])
def test_each_part_of_a_leaflet_fills_one_page(letters):
    part = (Heading("Мақсаты"), Paragraph("сөз " * letters), FactList((("Код", "7M03111"),)))
    link = QrLink("https://catalog.example.kz/kk/", "Бағдарлама беті")
    reader = opened(paper(blocks=(*part, PageBreak(), *part, link), is_leaflet=True))
    assert len(reader.pages) == 2
    assert "Бағдарлама беті https://catalog.example.kz/kk/" in text_of(reader.pages[1])


def test_the_mark_and_the_notice_of_a_sample_are_printed():
    reader = opened(paper(60, mark="ҮЛГІ", notice="Бұл – үлгі бағдарлама."))
    assert "Бұл – үлгі бағдарлама." in text_of(reader.pages[0])
    assert all("ҮЛГІ" in text_of(page) for page in reader.pages)


def test_the_title_of_a_further_part_is_no_heading():
    reader = opened(paper(blocks=(Heading("1-курс"), PageBreak(), Title("Жоспар"))))
    assert "Жоспар" in text_of(reader.pages[1])
    assert [each["/Title"] for each in reader.outline] == ["1-курс"]
