import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.common.search.keys import forms, key, words


def key_of(text):
    return " ".join(map(key, words(text)))


@pytest.mark.parametrize(
    "typed",
    [
        "халықаралық",
        "халыкаралык",
        "xалықаралық",
        "halyqaralyq",
        "xalyqaralyq",
        "khalykaralyk",
        "halıqaralıq",
    ],
)
def test_a_kazakh_word_has_one_key_in_every_spelling(typed):
    assert key_of(typed) == key_of("ХАЛЫҚАРАЛЫҚ")


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("ғылым", "g'ylym"),
        ("ғылым", "ǵylym"),
        ("аударма", "aýdarma"),
        ("аударма", "awdarma"),
        ("өнер", "ö'ner"),
        ("шаруашылық", "şaruaşylyq"),
        ("жүйе", "zhuye"),
        ("отношения", "otnosheniya"),
        ("консульский", "konsul'skiy"),
        ("международные", "mezhdunarodnyye"),
    ],
)
def test_latin_spellings_meet_the_cyrillic_word(cyrillic, latin):
    assert key_of(latin) == key_of(cyrillic)


@pytest.mark.parametrize("typed", ["7М03111", "7м03111", "7m03111"])
def test_a_code_is_one_key(typed):
    assert key_of(typed) == "7m03111"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("қатынас", "қатынастарының"),
        ("консул", "консулдық"),
        ("консул", "консульский"),
        ("каспий", "каспийского"),
        ("логистика", "логистикалық"),
        ("международные", "международных"),
        ("университет", "университеті"),
        ("databases", "database"),
        ("экология", "экологиясы"),
    ],
)
def test_forms_of_one_word_meet(one, other):
    assert set(forms(one)) & set(forms(other))


@given(st.text(max_size=60))
def test_any_text_has_keys(text):
    assert all(key(word) and forms(word) for word in words(text))
