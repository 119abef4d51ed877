"""The part of a text that answers a query, with the words that do marked."""

import re

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

from ..text.languages import FALLBACKS, Reading
from .keys import WORD, forms, key, words

AROUND = 90  # letters before the first word that answers
LENGTH = 220
READ = 6_000  # letters of a body that are looked through
GOOD_ENOUGH = 0.4
OPEN_LINE = re.compile(r"(?<![.!?:;,…\s])\s*\n\s*")
SPACES = re.compile(r"\s+")


class Excerpts:
    """Marks words in texts for one reading of a query."""

    def __init__(self, reading):
        self.wanted = {}
        for term in reading.terms:
            if term.share < 0.02:
                continue
            for token, worth in term.tokens.items():
                if worth >= GOOD_ENOUGH:
                    self.wanted[token.removeprefix("~")] = True

    def answers(self, word):
        plain = words(word)
        return bool(plain) and any(
            each in self.wanted for each in (key(plain[0]), *forms(plain[0]))
        )

    def found(self, text):
        return [match for match in WORD.finditer(text) if self.answers(match.group())]

    def words(self, text):
        return [match.group() for match in self.found(text)]

    def marked(self, text):
        """The text as HTML, everything escaped, the words that answer in `<mark>`."""
        parts, end = [], 0
        for match in self.found(text):
            parts += [conditional_escape(text[end : match.start()])]
            parts += [format_html("<mark>{}</mark>", match.group())]
            end = match.end()
        return mark_safe("".join([*parts, conditional_escape(text[end:])]))

    def best(self, body, language):
        """The text to cut from: the reader's own; for want of it another, best one that answers."""
        if body.get(language):
            return Reading(body[language], language, False)
        readings = [
            Reading(body[each], each, True) for each in FALLBACKS[language] if body.get(each)
        ]
        answering = [each for each in readings if self.found(each.text[:READ])]
        return next(iter(answering or readings), Reading("", language, False))

    def cut(self, text):
        """A few lines around the place where most of the words stand."""
        text = SPACES.sub(" ", OPEN_LINE.sub(". ", text[:READ])).strip()
        places = [match.start() for match in self.found(text)]
        if not places:
            return self.marked(shortened(text, 0))
        densest = max(places, key=lambda place: sum(0 <= at - place < LENGTH for at in places))
        return self.marked(shortened(text, max(0, densest - AROUND)))


def shortened(text, start):
    """From a word's beginning, to a word's end, with dots where something is left out."""
    if start:
        start = text.find(" ", start) + 1
    end = start + LENGTH
    if end >= len(text):
        return f"{'… ' if start else ''}{text[start:]}"
    return f"{'… ' if start else ''}{text[start:end].rsplit(' ', 1)[0]} …"
