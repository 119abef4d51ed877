import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.common.text.folding import fold, normalise_code


@pytest.mark.parametrize(
    "typed",
    [
        "халықаралық қатынастар",
        "ХАЛЫҚАРАЛЫҚ ҚАТЫНАСТАР",
        "халыкаралык катынастар",
        "xалықаралық қатынаcтар",
        "«Халықаралық» қатынастар!",
    ],
)
def test_a_kazakh_name_is_one_key_however_it_was_typed(typed):
    assert fold(typed) == fold("Халықаралық қатынастар")


@pytest.mark.parametrize("letter", "әғқңөұүһі")
def test_every_kazakh_letter_folds_to_a_russian_one(letter):
    assert fold(f"а{letter}а") != f"а{letter}а"


@pytest.mark.parametrize("typed", ["7М03111", "7м03111", " 7m 03111", "7M 03111"])
def test_a_code_is_latin_capitals_without_spaces(typed):
    assert normalise_code(typed) == "7M03111"


@pytest.mark.parametrize(("typed", "code"), [("8Д03101", "8Д03101"), ("В140", "B140")])
def test_only_look_alikes_become_latin(typed, code):
    assert normalise_code(typed) == code


@pytest.mark.parametrize("typed", ["ҒТФ5201", "ҒTФ 5201", "ғтф5201", "Ғ T Ф5201"])
def test_a_code_with_a_letter_that_latin_lacks_is_all_cyrillic(typed):
    assert normalise_code(typed) == "ҒТФ5201"
    assert fold(typed.replace(" ", "")) == fold("ҒТФ5201")


@given(st.text("AФТҒTYO15-қс ", max_size=30))
def test_a_code_normalised_twice_is_normalised_once(text):
    assert normalise_code(normalise_code(text)) == normalise_code(text)


def test_latin_words_keep_their_letters_without_accents():
    assert fold("Bakı Dövlət Universiteti") == "baki dovlat universiteti"


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
