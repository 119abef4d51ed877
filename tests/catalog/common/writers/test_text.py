import pytest

from catalog.common.writers.text import Pair, clean, halves, one_line


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("а\x00\x0bә", "аә"), ("а\r\nә\rб", "а\nә\nб"), ("и\u0306", "й"), ("\ud800ә\uffff", "ә")],
)
def test_only_what_xml_may_hold_is_left(text, cleaned):
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Пән", ("Пән",)),
        (Pair("Пән", "Предмет"), ("Пән", "Предмет")),
        (Pair("Пән", " "), ("Пән",)),
        ("", ()),
    ],
)
def test_a_half_without_words_is_left_out(text, found):
    assert halves(text) == found


def test_both_languages_fit_one_line():
    assert one_line(Pair("Оқу\nжоспары", "План")) == "Оқу жоспары / План"
