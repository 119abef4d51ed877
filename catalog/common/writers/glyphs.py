"""Which letters our font has: an archival PDF may hold no letter without a picture of it."""

import re
import struct
import unicodedata
from functools import cache
from pathlib import Path

from .text import clean

FONTS = Path(__file__).parent / "fonts"
REGULAR = FONTS / "golos-text-400.ttf"
BREAKS = "\u00ad\u200b\n"
STRANGER = "?"
PLAINER = str.maketrans({"‐": "-", "‑": "-", "−": "–", "\t": " ", "\u2028": "\n", "\u2029": "\n"})


def drawable(text: str) -> str:
    """The text with what the font lacks replaced: the letter without its marks, or a `?`."""
    text = clean(text).translate(PLAINER)
    return strangers().sub(lambda found: nearest(found[0]), text)


def nearest(letter):
    if unicodedata.category(letter) == "Zs":
        return " "
    if unicodedata.category(letter)[0] in "CM":
        return ""
    base = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in base if part in letters()) or STRANGER


@cache
def strangers():
    return re.compile(f"[^{re.escape(''.join(sorted(letters())))}{BREAKS}]")


@cache
def letters() -> frozenset[str]:
    """The font's letters, read from its character map (OpenType `cmap`, format 4)."""
    data = REGULAR.read_bytes()
    start = table_start(data, b"cmap")
    start += struct.unpack(">I", data[start + 8 : start + 12])[0]
    size = struct.unpack(">H", data[start + 6 : start + 8])[0]
    places = struct.iter_unpack(">H", data[start + 14 : start + 14 + size])
    ends = [place for (place,) in places]
    firsts = struct.unpack(f">{size // 2}H", data[start + 16 + size : start + 16 + 2 * size])
    return frozenset(
        chr(code)
        for first, last in zip(firsts, ends, strict=False)
        for code in range(first, last + 1)
        if 0x20 <= code < 0xE000
    )


def table_start(data, tag):
    count = struct.unpack(">H", data[4:6])[0]
    records = (data[12 + 16 * number : 28 + 16 * number] for number in range(count))
    return next(struct.unpack(">I", record[8:12])[0] for record in records if record[:4] == tag)
