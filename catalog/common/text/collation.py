"""The order of names in each language as a key that any database sorts rightly.

Code points put Ә after Я, SQLite knows no collation and PostgreSQL's depends on how it was
created. A key is made of digits and small Latin letters only, which every collation orders alike,
and stands where ICU puts the text in Kazakh, Russian or English: by letters first, then by
accents, then by case. Kazakh and Russian have Cyrillic before Latin, English the other way round.
"""

import unicodedata
from functools import cache
from string import ascii_lowercase, digits

from .alphabets import ACCENTS, DIGITS, OF_LANGUAGE, SIGNS, WRITTEN_AS

BASE = digits + ascii_lowercase
COMMON = "1"  # the accent of a letter without one; "0" ends a level
SMALL, CAPITAL = 2, 8
# How else a character may be written, small and capital, in the order of Unicode's collation.
WRITTEN = {
    "": (SMALL, CAPITAL),
    "wide": (3, 9),
    "narrow": (3, 9),
    "compat": (4, 10),
    "font": (5, 11),
    "circle": (6, 12),
    "super": (20, 20),
    "sub": (21, 21),
    "noBreak": (27, 27),
    "square": (28, 29),
    "fraction": (30, 30),
}


def collation_key(text, language):
    """The sort key of a text for a reader of `language`; equal for equal texts alone."""
    letters, accents, cases = "", "", ""
    for letter, accent, case in elements(text, language):
        letters, accents, cases = letters + letter, accents + accent, cases + BASE[case]
    accents, cases = accents.rstrip(COMMON), cases.rstrip(BASE[SMALL])
    if cases:
        return f"{letters}00{accents}0{cases}"
    return f"{letters}00{accents}" if accents else letters


def elements(text, language):
    """(letter, accent, case) for whatever counts in a text; an accent stands without a letter."""
    for character in unicodedata.normalize("NFC", text):
        yield from elements_of(character, language)


@cache
def elements_of(character, language, written=""):
    small = character.lower()
    case = WRITTEN.get(written, WRITTEN["compat"])[small != character]
    known = letters_of(language)
    if small in known:
        return [(known[small], COMMON, case)]
    if character in accents_of():
        return [("", accents_of()[character], case)]
    parts, written = taken_apart(character, small, written)
    if parts != character:
        return [each for part in parts for each in elements_of(part, language, written)]
    return unknown(character, small, case, known)


def taken_apart(character, small, written):
    """What a character is made of, and how it is written; itself where it is whole."""
    if small in WRITTEN_AS:
        parts = WRITTEN_AS[small]
        return parts if small == character else parts.upper(), written
    how, _, _ = unicodedata.decomposition(character).rpartition("> ")
    if how:
        return unicodedata.normalize("NFKD", character), how.strip("<")
    return unicodedata.normalize("NFD", character), written


def unknown(character, small, case, known):
    """Signs stand before digits, other scripts after ours; what is not seen does not count."""
    kind = unicodedata.category(character)
    if kind in ("Cc", "Cf"):
        return []
    if kind[0] == "M":
        return [("", "zz", case)]
    if kind == "Nd":
        return [(known[str(unicodedata.digit(character))], COMMON, case)]
    lead = known["sign"] if kind[0] in "PSZ" else known["other"]
    return [(lead + in_base(ord(small[0]), 4), COMMON, case)]


@cache
def letters_of(language):
    """The place of each letter, and of the signs and scripts that are not among them."""
    order = [*SIGNS, "sign", *DIGITS, *OF_LANGUAGE[language], "other"]
    return {letter: in_base(place, 2) for place, letter in enumerate(order, start=1)}


@cache
def accents_of():
    places = [*BASE[2:-1], *(f"z{each}" for each in BASE[:-1])]
    return dict(zip(ACCENTS, places, strict=False))


def in_base(number, length):
    """A number in digits and letters, as many as asked for."""
    figures = ""
    for _ in range(length):
        number, rest = divmod(number, len(BASE))
        figures = BASE[rest] + figures
    return figures
