"""Bytes as text: UTF-8, UTF-16, and the Cyrillic code page of older programs."""

import codecs
import re

from django.utils.translation import gettext as _

from .report import ImportRefused

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Kazakhstan's code page: windows-1251 with Kazakh letters in place of Serbian and Ukrainian ones.
CYRILLIC_PAGE = "kz1048"
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")


def decode(content: bytes) -> str:
    """The text of a file. Raises `ImportRefused` where it is no text in a known encoding."""
    for encoding in encodings(content):
        try:
            text = content.decode(encoding)
        except (UnicodeDecodeError, UnicodeError):
            continue
        if not CONTROLS.search(text):
            return text
    raise ImportRefused(_("The file is not readable text. Save it as UTF-8."))


def encodings(content):
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return (encoding,)
    if b"\0" in content[:200]:
        return ("utf-16-le", "utf-16-be")
    return ("utf-8", CYRILLIC_PAGE)
