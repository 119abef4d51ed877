"""The words by which papers in Kazakh, Russian and English name cycles, components and kinds.

Words are kept folded, so that case, Kazakh letters typed as Russian ones and Latin look-alikes
do not count; abbreviations are kept as codes are, where Cyrillic ВК and Latin BK are one.
"""

import re
from functools import cache

from django.utils.translation import gettext, override

from catalog.common.text.folding import normalise_code
from catalog.common.text.languages import LANGUAGES

from ...choices import ABBREVIATIONS, GROUP_LABELS, KIND_LABELS, TERM_LABELS
from .folded import fold

ATTESTATION = "FA"
CYCLES = ("GED", "BD", "PD")
COMPONENTS = ("CC", "UC", "EC")
DIGITS = re.compile(r"(?<=[^\W\d_])(?=\d)")
MARK = re.compile(r"[*†¹²³⁴⁵]")
VARIANTS = {
    "GED": "GED ЖБП ЖББП ООД",
    "BD": "BD CD БП БД",
    "PD": "PD MD КП БейП ПД",
    "CC": "CC MC RC МК ОК",
    "UC": "UC ЖООК ЖК ВК",
    "EC": "EC SC ТК КВ",
    "FA": "FA ҚА ИА",
}
FULL = {
    "GED": (
        "general education disciplines",
        "general education",
        "general educational disciplines",
        "жалпы білім беретін пәндер",
        "жалпы білім беру пәндері",
        "общеобразовательные дисциплины",
        "общеобразовательных дисциплин",
    ),
    "BD": (
        "basic disciplines",
        "core disciplines",
        "базалық пәндер",
        "базалық пәндері",
        "базовые дисциплины",
        "базовых дисциплин",
    ),
    "PD": (
        "profile disciplines",
        "major disciplines",
        "бейіндеуші пәндер",
        "профильные дисциплины",
        "кәсіптік пәндер",
        "бейіндік пәндер",
        "бейіндеу пәндері",
        "кәсіптендіру пәндері",
        "профилирующие дисциплины",
        "профилирующих дисциплин",
        "профильных дисциплин",
    ),
    "CC": (
        "compulsory component",
        "mandatory component",
        "required component",
        "міндетті компонент",
        "обязательный компонент",
    ),
    "UC": ("university component", "жоғары оқу орны компоненті", "вузовский компонент"),
    "EC": (
        "elective component",
        "selectable component",
        "таңдау компоненті",
        "компонент по выбору",
    ),
}


def in_every_language(label) -> set[str]:
    """A label of the catalog, folded, in each language."""
    found = set()
    for language in LANGUAGES:
        with override(language):
            found.add(fold(gettext(label) if isinstance(label, str) else str(label)))
    return found


def spoken(labels) -> dict[str, str]:
    """Value by folded label in every language; the first value of a label keeps it."""
    words = {}
    for value, label in labels.items():
        for word in in_every_language(label):
            words.setdefault(word, str(value))
    return words


@cache
def kinds_by_label():
    return spoken(KIND_LABELS)


@cache
def groups_by_label():
    return spoken(GROUP_LABELS)


@cache
def terms_by_label():
    full = {fold(name): term for term, names in FULL.items() for name in names}
    return {**spoken(TERM_LABELS), **full}


@cache
def terms_by_abbreviation():
    own = {word: term for term, label in ABBREVIATIONS.items() for word in shortened(label)}
    return {**own, **{normalise_code(w): t for t, words in VARIANTS.items() for w in words.split()}}


def shortened(label):
    for language in LANGUAGES:
        with override(language):
            yield normalise_code(str(label))


class TableVocabulary:
    """Cycles and components as the papers of one institution name them.

    `roles` remembers what headings were found to mean.
    """

    def __init__(self, owner=None):
        self.short, self.full = dict(terms_by_abbreviation()), dict(terms_by_label())
        self.roles, self.by_length = {}, []
        for own in owner.abbreviations.all() if owner else ():
            for language in LANGUAGES:
                if short := getattr(own, f"short_{language}"):
                    self.short[normalise_code(short)] = own.term
                if label := getattr(own, f"label_{language}"):
                    self.full[fold(label)] = own.term

    def of(self, text: str) -> list[str]:
        """The terms that a cell names, in its order: «БП / ЖООК» gives BD and UC."""
        if term := self.full.get(fold(text)) or self.short.get(normalise_code(text)):
            return [term]
        words = (normalise_code(word) for word in apart(text).upper().split())
        found = [self.short[word] for word in words if word in self.short]
        return found or [term for label, term in self.full.items() if label in fold(text)]

    def leaves(self, text: str, fillers) -> bool:
        """Whether a cell says more than terms: «БД*», «КВ 2», «блок Б»."""
        if self.full.get(fold(text)) or self.short.get(normalise_code(text)):
            return False
        rest = apart(text)
        for label, _term in self.longest():
            rest = rest.replace(label, " ")
        short = (self.short.get(normalise_code(word.upper())) for word in rest.split())
        plain = (bool(fillers.match(word)) for word in rest.split())
        return bool(MARK.search(text)) or not all(map(any, zip(short, plain, strict=True)))

    def number_of(self, text: str) -> str:
        """The number of an elective group: «КВ 2», «БД/ТК3»; "" where a cell names none."""
        *words, last = apart(text).split() or [""]
        named = {self.short.get(normalise_code(word.upper())) for word in words[-1:]}
        return last if last.isdecimal() and "EC" in named else ""

    def in_heading(self, text: str, fillers) -> tuple[str, ...]:
        """The terms of a heading that says nothing but them: «Базовые дисциплины (БД) – ВК»."""
        rest, found = fold(text), []
        for label, term in self.longest():
            if label in rest:
                found.append(term)
                rest = rest.replace(label, " ")
        for word in rest.split():
            if term := self.short.get(normalise_code(word.upper())):
                found.append(term)
            elif not (fillers.match(word) or is_number(word)):
                return ()
        return tuple(dict.fromkeys(found))

    def longest(self):
        if not self.by_length:
            known = [(label, term) for label, term in self.full.items() if len(label) > 3]
            self.by_length = sorted(known, key=lambda each: -len(each[0]))
        return self.by_length

    def only(self, text: str) -> list[str]:
        """The terms of a heading that is made of abbreviations alone: `BD/ PD`."""
        words = [normalise_code(word) for word in fold(text).upper().split()]
        return [self.short[word] for word in words] if all(w in self.short for w in words) else []


def apart(text):
    """Folded words, digits parted from the letters before them."""
    return fold(DIGITS.sub(" ", text))


def is_number(word):
    return word.isdecimal() or set(word) <= set("ivx")
