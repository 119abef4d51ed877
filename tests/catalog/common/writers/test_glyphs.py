import pytest

from catalog.common.writers.glyphs import drawable, letters

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def test_the_font_has_every_kazakh_letter_and_the_tenge():
    assert {*ALPHABET, *ALPHABET.upper(), *"₸№«»–—"} <= letters()


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Қазақстан", "Қазақстан"),
        ("и\u0306", "й"),
        ("😀", "?"),
        ("ﬁ", "fi"),
        ("а\u3000б", "а б"),
        ("а\x00\x07б\u200e", "аб"),
        ("а\tб\r\nв", "а б\nв"),
        ("x\u2011y", "x-y"),
    ],
)
def test_what_the_font_lacks_is_replaced(text, drawn):
    assert drawable(text) == drawn
