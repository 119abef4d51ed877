"""Texts of a paper: in one language, or in the two of a bilingual paper."""

import re
import unicodedata
from dataclasses import dataclass

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Pair:
    """One text in the two languages of a bilingual paper, one under the other."""

    first: str
    second: str


Text = str | Pair


def clean(text: str) -> str:
    """Text that an XML 1.0 file may hold, composed (NFC), with one kind of line end."""
    text = FORBIDDEN.sub("", str(text)).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def halves(text: Text) -> tuple[str, ...]:
    """The text's languages, cleaned: one or two, never an empty one."""
    parts = (text.first, text.second) if isinstance(text, Pair) else (text,)
    return tuple(part for part in map(clean, parts) if part.strip())


def one_line(text: Text, between=" / ") -> str:
    """A text where only one line fits: a sheet's name, a property of a file."""
    return between.join(" ".join(half.split()) for half in halves(text))
