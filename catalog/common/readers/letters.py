"""Text whose letters were lost on the way, before it reached us: one guard for every import.

A Kazakh «қ» saved in a code page without it becomes a question mark; UTF-8 opened as another code
page and saved again becomes «Ð¢» or «Рў». No program can tell what stood there: it is refused.
"""

import codecs
import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

from .limits import CELL_LETTERS
from .report import ImportRefused

ADDRESS = re.compile(r"\S+://\S+")
CYRILLIC = "\u0400-\u04ff"
SMALL = "\u0430-\u045f\u0491-\u04ff"
LOST = re.compile(
    rf"\ufffd|(?:^|[\s«\"“(;,|])\?+[{CYRILLIC}]|[{CYRILLIC}]\?+[{SMALL}]"
    rf"|[{CYRILLIC}][¤¦¬®±¶†‡‰€][{CYRILLIC}]"
)
DOUBTED = re.compile(rf"[{CYRILLIC}]\?(?:\s|$)")
PAGES = ("cp1252", "cp1251", "latin-1")
SHOWN, PROOF = 60, 3


def check_letters(cells: Iterable[tuple[int, str]]) -> None:
    """Raise `ImportRefused` at the first (line, text) that is lost."""
    for line, text in cells:
        if is_lost(text):
            raise ImportRefused(sentence(line, text))


def sentence(line: int, text: str) -> str:
    return _(
        "Letters were lost before the file came here: “%(text)s” (line %(line)s). Save it again "
        "from the original as UTF-8 (in Excel: “CSV UTF-8”) or as a workbook, and import that."
    ) % {"text": text.strip()[:SHOWN], "line": line}


def is_lost(text: str) -> bool:
    """Whether letters of a text are replaced by signs for certain: «?аза? тілі», «Ð¢Ñ–Ð»»."""
    if text.isascii():
        return False
    return bool(LOST.search(ADDRESS.sub("", text))) or any(is_twice(text, page) for page in PAGES)


def may_be_lost(text: str) -> bool:
    """Whether a word of a name ends in a question mark, which may have been a letter: «Салы?»."""
    return bool(DOUBTED.search(text))


def is_twice(text, page) -> bool:
    """Whether a text is UTF-8 that was read as another code page.

    «Ті» is two letters, and as bytes the UTF-8 of one: fewer than three are no proof. A long text
    may have been cut inside a letter.
    """
    try:
        content = b"".join(byte_of(letter, page) for letter in text)
        decoder = codecs.getincrementaldecoder("utf-8")()
        found = decoder.decode(content, final=len(text) < CELL_LETTERS)
    except UnicodeError:
        return False
    return sum(not letter.isascii() for letter in found) >= PROOF


def byte_of(letter, page):
    """A letter in a code page; the places it leaves empty keep their number."""
    try:
        return letter.encode(page)
    except UnicodeEncodeError:
        return letter.encode("latin-1")
