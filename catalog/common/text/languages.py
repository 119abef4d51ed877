"""The catalog's languages: their order, their own names, and which one stands in for which.

The settings take theirs from here; this module stays free of Django, as the curriculum core does.
"""

from dataclasses import dataclass

LANGUAGES = ("kk", "ru", "en")

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

BILINGUAL = "kk-ru"  # official papers with Kazakh above and Russian below

FALLBACKS = {"kk": ("ru", "en"), "ru": ("kk", "en"), "en": ("ru", "kk")}


@dataclass(frozen=True)
class Reading:
    """A text as one reader meets it, and the language it turned out to be in."""

    text: str
    language: str
    is_fallback: bool


def choose(texts, language):
    """The text for a reader of `language` out of texts by language; a blank text is no text."""
    for candidate in (language, *FALLBACKS[language]):
        text = (texts.get(candidate) or "").strip()
        if text:
            return Reading(text, candidate, candidate != language)
    return Reading("", language, False)


def texts(obj, field):
    """The texts of a translated field by language; a missing one is an empty text.

    The field's columns are `<field>_kk`, `<field>_ru` and `<field>_en`.
    """
    return {language: getattr(obj, f"{field}_{language}") or "" for language in LANGUAGES}


def read(obj, field, language):
    """A translated field as a reader of `language` meets it; empty where no language has it."""
    return choose(texts(obj, field), language)
