"""The order of the Kazakh alphabet as a key that any database sorts rightly.

Code points put Ә after Я, SQLite knows no collation and PostgreSQL's depends on how it was
created. A sort key is made of digits and small Latin letters only, which every collation
orders alike: two characters for each character of the text.
"""

import unicodedata
from string import ascii_lowercase, digits

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
ORDER = " " + digits + ascii_lowercase + KAZAKH
BASE = digits + ascii_lowercase
KEYS = {
    letter: BASE[index // len(BASE)] + BASE[index % len(BASE)] for index, letter in enumerate(ORDER)
}
LATIN = {"ə": "a", "ı": "i", "ş": "s", "ğ": "g", "ø": "o", "ł": "l", "đ": "d"}


def collation_key(text):
    """The sort key of a text: case, punctuation and Latin accents do not count."""
    return "".join(key for letter in text.casefold() for key in letter_keys(letter)).strip()


def letter_keys(letter):
    if letter in KEYS:
        return [KEYS[letter]]
    letter = LATIN.get(letter, letter)
    plain = unicodedata.normalize("NFKD", letter)
    return [KEYS[part] for part in plain if part in KEYS]
