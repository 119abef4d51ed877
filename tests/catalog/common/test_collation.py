from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from catalog.common.collation import BASE, KAZAKH, collation_key


def test_the_alphabet_has_42_letters_in_their_order():
    assert len(KAZAKH) == 42
    assert all(collation_key(one) < collation_key(other) for one, other in pairwise(KAZAKH))


def test_kazakh_letters_follow_the_russian_ones_they_come_from():
    names = ["Әлеуметтану", "Үнді философиясы", "Білім", "Іскерлік этикет", "Ғылым", "Алгебра"]
    assert sorted(names, key=collation_key) == [
        "Алгебра",
        "Әлеуметтану",
        "Білім",
        "Ғылым",
        "Үнді философиясы",
        "Іскерлік этикет",
    ]


def test_case_quotes_and_accents_do_not_count():
    assert collation_key("«Қазақ тілі»") == collation_key("қазақ тілі")
    assert collation_key("Üniversite") == collation_key("universite")


def test_the_short_name_comes_before_the_longer_one():
    assert collation_key("Тарих") < collation_key("Тарих және мұра")


def test_numbers_come_before_latin_and_latin_before_cyrillic():
    assert collation_key("2024") < collation_key("zoology") < collation_key("Әдебиет")


@given(st.text(max_size=80))
def test_a_key_is_made_of_letters_that_every_database_sorts_alike(text):
    assert set(collation_key(text)) <= set(BASE)
