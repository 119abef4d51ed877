from types import SimpleNamespace

import pytest
from django.conf import settings

from catalog.common.text.languages import FALLBACKS, LANGUAGES, NAMES, Reading, read


def titled(kk="", ru="", en=""):
    return SimpleNamespace(title_kk=kk, title_ru=ru, title_en=en)


def test_a_text_in_the_readers_language_is_no_fallback():
    course = titled(kk="Әлемдік дипломатия", ru="Мировая дипломатия")

    assert read(course, "title", "kk") == Reading("Әлемдік дипломатия", "kk", False)


@pytest.mark.parametrize(
    ("language", "filled", "expected"),
    [
        ("kk", {"ru": "Р", "en": "E"}, "ru"),
        ("kk", {"en": "E"}, "en"),
        ("ru", {"kk": "Қ", "en": "E"}, "kk"),
        ("ru", {"en": "E"}, "en"),
        ("en", {"kk": "Қ", "ru": "Р"}, "ru"),
        ("en", {"kk": "Қ"}, "kk"),
    ],
)
def test_a_missing_text_is_read_in_the_next_language(language, filled, expected):
    found = read(titled(**filled), "title", language)

    assert found == Reading(filled[expected], expected, True)


@pytest.mark.parametrize("blank", ["", "  ", "\n\t", None])
def test_a_blank_text_counts_as_missing(blank):
    found = read(titled(kk=blank, ru="Геополитика"), "title", "kk")

    assert found == Reading("Геополитика", "ru", True)


def test_a_text_that_no_language_has_is_empty():
    assert read(titled(), "title", "ru") == Reading("", "ru", False)


def test_the_space_around_a_text_is_dropped():
    assert read(titled(kk=" Геосаясат\n"), "title", "kk").text == "Геосаясат"


def test_a_field_that_does_not_exist_is_an_error():
    with pytest.raises(AttributeError):
        read(titled(), "titel", "kk")


def test_the_settings_have_the_same_languages_and_fallbacks():
    assert tuple(code for code, _name in settings.LANGUAGES) == LANGUAGES
    assert settings.MODELTRANSLATION_LANGUAGES == LANGUAGES
    chains = settings.MODELTRANSLATION_FALLBACK_LANGUAGES
    assert chains == {"default": LANGUAGES, **FALLBACKS}


def test_every_language_has_a_name_and_falls_back_to_the_other_two():
    assert set(NAMES) == set(FALLBACKS) == set(LANGUAGES)
    assert all({own, *others} == set(LANGUAGES) for own, others in FALLBACKS.items())
