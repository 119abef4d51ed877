"""Marks of emphasis taken off text, and spaces made plain."""

import html
import re
import unicodedata

TAG = re.compile(r"</?(?:b|i|u|s|em|strong|span|font|sup|sub|p|small)(?:\s[^<>]*)?/?>", re.I)
BREAK = re.compile(r"<br\s*/?>", re.I)
EMPHASIS = re.compile(r"(?<!\\)\*+|(?<![\w\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|`")
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>])")
HEADING = re.compile(r"^\s*#{1,6}\s+")
SPACES = re.compile(r"[^\S\n]+")


def plain(text: str) -> str:
    """Composed letters, single spaces, no HTML tags of emphasis; line breaks stay."""
    text = TAG.sub("", BREAK.sub("\n", unicodedata.normalize("NFC", text)))
    text = text.replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "")
    lines = (SPACES.sub(" ", line).strip() for line in text.replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def unmarked(text: str) -> str:
    """`plain`, and without the marks of Markdown."""
    text = EMPHASIS.sub("", HEADING.sub("", text))
    return plain(html.unescape(ESCAPED.sub(r"\1", text)))
