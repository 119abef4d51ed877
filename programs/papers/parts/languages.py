"""The language or two in which a paper is written, and how texts are had in them."""

import re
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from catalog.common.templatetags.content import LABELS
from catalog.common.text.languages import BILINGUAL, LANGUAGES, choose, read
from catalog.common.writers.text import Pair, Text

from ...choices.labels import labels_of
from .dates import day_in

PAPER_LANGUAGES = (*LANGUAGES, BILINGUAL)
SITE = "http://127.0.0.1:8000"
BLANK_LINES = re.compile(r"(?:\r?\n[ \t]*){2,}")
UNPUBLISHED = _("not published")


@dataclass(frozen=True)
class PaperLanguages:
    """`language` is one of `PAPER_LANGUAGES`; `site` is where the seal of the paper is verified.

    A text that another language stands in for says which: `Дипломатия (на русском)`.
    """

    language: str
    site: str = SITE

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.language.split("-"))

    @property
    def first(self) -> str:
        return self.languages[0]

    @property
    def second(self) -> str:
        return "".join(self.languages[1:])

    def each(self, make) -> Text:
        """`make(language)` in every language of the paper, each while it is the active one."""
        texts = []
        for language in self.languages:
            with override(language):
                texts.append(str(make(language)))
        return joined(texts)

    def say(self, message, **values) -> Text:
        """A lazy message; values that are functions are asked for each language."""
        return self.each(lambda language: filled(message, values, language))

    def choose(self, texts) -> Text:
        """A text out of texts by language; an empty text where no language has one."""
        return self.shown([choose(texts, language) for language in self.languages])

    def read(self, obj, field) -> Text:
        return self.shown([read(obj, field, language) for language in self.languages])

    def given(self, obj, field) -> Text:
        """The field, or the words that nobody published it."""
        return self.read(obj, field) or self.say(UNPUBLISHED)

    def date(self, day: date | None) -> Text:
        return self.each(lambda language: day_in(day, language)) if day else ""

    def paragraphs(self, obj, field) -> tuple[Text, ...]:
        """The paragraphs of a text; side by side where both languages have as many."""
        text = self.read(obj, field)
        if isinstance(text, str):
            return tuple(BLANK_LINES.split(text)) if text else ()
        first, second = BLANK_LINES.split(text.first), BLANK_LINES.split(text.second)
        if len(first) == len(second):
            return tuple(map(Pair, first, second))
        return (*first, *second)

    def shown(self, readings) -> Text:
        """Readings in the order of the languages, openly where they are in another one."""
        if len({(found.text, found.language) for found in readings}) == 1:
            readings = readings[:1]
        return joined([openly(found, language) for found, language in self.beside(readings)])

    def beside(self, readings):
        return zip(readings, self.languages, strict=False)


def openly(found, language):
    if not found.is_fallback:
        return found.text
    with override(language):
        return f"{found.text} ({LABELS[found.language]})"


def named(obj, field, language) -> str:
    """A field on one line of a sentence in `language`, which is the active one."""
    return openly(read(obj, field, language), language)


def filled(message, values, language):
    found = {key: value(language) if callable(value) else value for key, value in values.items()}
    return str(message) % found if found else str(message)


def joined(texts) -> Text:
    """One text, or a pair where two languages say it differently."""
    return texts[0] if len(set(texts)) == 1 else Pair(*texts)


def listed(texts, separator) -> Text:
    """Texts one after another, language by language."""
    texts = [text for text in texts if text]
    if not any(isinstance(text, Pair) for text in texts):
        return separator.join(texts)
    pairs = [text if isinstance(text, Pair) else Pair(text, text) for text in texts]
    return Pair(
        separator.join(pair.first for pair in pairs), separator.join(pair.second for pair in pairs)
    )


class PaperTerms:
    """The words an institution uses for cycles and components, in the languages of a paper."""

    def __init__(self, institution, edition: PaperLanguages):
        self.edition, self.labels = edition, {}
        for language in edition.languages:
            with override(language):
                self.labels[language] = labels_of(institution, language)

    def short(self, term) -> Text:
        return joined([labels.short[term] for labels in self.labels.values()]) if term else ""

    def full(self, term) -> Text:
        return joined([labels.full[term] for labels in self.labels.values()]) if term else ""
