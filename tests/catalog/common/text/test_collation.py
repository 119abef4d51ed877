from itertools import pairwise

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from catalog.common.text.collation import BASE, collation_key

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя"

# What names are made of: letters of three languages and their neighbours', signs and figures.
OFTEN = [*KAZAKH, *KAZAKH.upper(), *"abcdefghijklmnopqrstuvwxyzABNQXZ", *"0123456789"]
NOW_AND_THEN = [*" -–—«»“”„\"'’.,:;!?()[]/&%+№", *"ÜüÉéáàñçğşıəøłßæœđћџїґ²½™…\u00a0\u2011₸§©°"]
names = st.text(st.sampled_from(OFTEN + NOW_AND_THEN), max_size=12)

ORDERS = {
    "kk": [
        "",
        "«Дипломат» клубы",
        "1-курс",
        "10 ғасыр",
        "2 тіл",
        "Алгебра",
        "Әлеуметтану",
        "Білім",
        "География",
        "Ғылым",
        "Ел",
        "Етістік",
        "Ёлка",
        "Жер",
        "Тарих",
        "тарих және мұра",
        "Ұлт",
        "Үнді философиясы",
        "Һүкім",
        "Ыстық",
        "Іскерлік этикет",
        "Экология",
        "Big data",
        "Python",
    ],
    "ru": [
        "«Алгебра»",
        "3D-моделирование",
        "Алгебра",
        "Ежегодник",
        "Ёлка",
        "Ель",
        "Учет",
        "Учёт",
        "учёт затрат",
        "Учетная политика",
        "Эстетика",
        "Big data",
        "№ 1",
        "Python",
    ],
    "en": ["1 credit", "Algebra", "Big data", "Élan", "Energy", "Python", "Алгебра", "Ёлка"],
}


def in_order(names, language):
    return sorted({*names}, key=lambda name: collation_key(name, language))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_names_stand_in_the_order_of_their_language(language):
    assert in_order(ORDERS[language], language) == ORDERS[language]


@pytest.mark.parametrize(("language", "alphabet"), [("kk", KAZAKH), ("ru", RUSSIAN)])
def test_each_letter_of_the_alphabet_follows_the_one_before(language, alphabet):
    keys = [collation_key(letter, language) for letter in alphabet]
    assert all(one < other for one, other in pairwise(keys))
    assert len(KAZAKH) == 42


def test_yo_is_a_letter_in_kazakh_and_an_accent_in_russian():
    words = ["Ёлка", "Ель", "Енот"]
    assert in_order(words, "kk") == ["Ель", "Енот", "Ёлка"]
    assert in_order(words, "ru") == ["Ёлка", "Ель", "Енот"]


def test_small_goes_before_capital_and_plain_before_accented():
    order = ["тест", "Тест", "ТЕСТ", "тёст"]
    assert in_order(order, "ru") == order


def test_a_letter_made_of_two_characters_is_one_letter():
    assert collation_key("и\u0306", "kk") == collation_key("й", "kk")
    assert collation_key("е\u0308", "ru") == collation_key("ё", "ru")


def test_what_is_not_seen_does_not_count():
    assert collation_key("Қаз\u00adақ\u200b", "kk") == collation_key("Қазақ", "kk")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_signs_and_scripts_of_others_have_a_place_too(language):
    order = ["«", "♞", "٣", "4", "a" if language == "en" else "я", "β", "ა", "漢"]
    assert in_order(order, language) == order


@given(st.text(max_size=80), st.sampled_from(["kk", "ru", "en"]))
def test_a_key_is_made_of_letters_that_every_database_sorts_alike(text, language):
    assert set(collation_key(text, language)) <= set(BASE)


def in_icu_order(texts, language):
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT name FROM unnest(%s::text[]) AS name ORDER BY name COLLATE "{language}-x-icu"',
            [list(texts)],
        )
        return [name for (name,) in cursor.fetchall()]


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no ICU to compare with")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_order_is_that_of_icu(language):
    @given(st.lists(names, min_size=30, max_size=60))
    def compare(texts):
        words = {form for text in texts for form in (text, text.upper(), text.title())}
        words |= {word.replace("е", "ё").replace("о", "ө") for word in words}
        keys = [collation_key(word, language) for word in in_icu_order(words, language)]
        assert all(one <= other for one, other in pairwise(keys))

    compare()


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no ICU to compare with")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_common_character_stands_where_icu_has_it(language):
    ranges = (range(0x20, 0x7F), range(0xA0, 0x149), range(0x14A, 0x180), range(0x400, 0x482))
    more = (
        range(0x48A, 0x530),
        range(0x2010, 0x2028),
        range(0x2030, 0x205F),
        range(0x20A0, 0x20C0),
    )
    characters = [chr(number) for part in (*ranges, *more) for number in part]
    keys = [(collation_key(each, language), each) for each in in_icu_order(characters, language)]
    wrong = [(one, other) for one, other in pairwise(keys) if one[0] > other[0]]
    assert wrong == []
