"""Texts and pictures of codes as `typst/paper.typ` takes them."""

import io
import re
import string

import segno

from .glyphs import BREAKS, drawable
from .layout import breadth
from .text import halves

LINE = 60
INVISIBLE = BREAKS + string.whitespace + "\u00a0"
WORD = re.compile(r"[^\s-]+")
BREAKABLE = re.compile(r"(?<=\S\S\S)(?=\S\S\S)")
SVG = {"border": 2, "light": "#fff", "xmldecl": False, "nl": False}


def text(value, line=LINE):
    """A string, or a list of two; words longer than `line` letters may break."""
    drawn = (drawable(half) for half in halves(value))
    found = [breakable(half, line) for half in drawn if half.strip(INVISIBLE)]
    return found if len(found) > 1 else "".join(found)


def breakable(text, line):
    """Soft hyphens in words of letters, invisible breaks in other long words; a word that has a
    hyphen of its own is two."""
    least = max(line, 6)
    return WORD.sub(lambda found: with_breaks(found[0], least), text)


def with_breaks(word, least):
    if breadth(word) <= least:
        return word
    return BREAKABLE.sub("\u00ad" if word.strip(".,:;()«»").isalpha() else "\u200b", word)


def qr_code(url):
    """The picture of an address, as SVG."""
    picture = io.BytesIO()
    segno.make(url, error="m", micro=False).save(picture, kind="svg", **SVG)
    return picture.getvalue().decode()
