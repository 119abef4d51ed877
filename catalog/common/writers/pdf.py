"""Papers as PDF: tagged for screen readers (PDF/UA-1), fit for the archive (PDF/A-3a).

The paper goes into the template `typst/paper.typ` as JSON, never as source text.
"""

import json
from datetime import UTC
from functools import cache
from pathlib import Path

import typst

from .clock import clock
from .document import Document, Orientation
from .glyphs import FONTS, drawable
from .layout import stamps_first
from .palette import drawn
from .pdf_blocks import blocks
from .pdf_text import qr_code, text
from .text import one_line

TEMPLATE = Path(__file__).parent / "typst" / "paper.typ"
STANDARDS = ["a-3a", "ua-1"]
NAMELESS = "—"


def write(document: Document) -> bytes:
    """A4 pages; equal documents give equal bytes. A letter the font lacks is printed as `?`.

    Raises `typst.TypstError` if two attachments bear one name.
    """
    compiler = typst.Compiler(
        TEMPLATE,
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"paper": json.dumps(paper(document), ensure_ascii=False)},
    )
    made = clock(document.day).replace(tzinfo=UTC)
    return compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=made)


@cache
def fonts():
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def paper(document: Document) -> dict:
    """The document as the template reads it."""
    stamps, others = stamps_first(document.blocks)
    made = clock(document.day)
    return {
        "colors": drawn(),
        "title": text(document.title) or NAMELESS,
        "name": drawable(one_line(document.title)).strip() or NAMELESS,
        "language": document.language,
        "second": document.second_language or document.language,
        "landscape": document.orientation == Orientation.LANDSCAPE,
        "page_label": drawable(document.page_label),
        "draft": drawable(document.draft).strip(),
        "notice": text(document.notice),
        "mark": drawable(document.mark).strip(),
        "leaflet": document.is_leaflet,
        "book": document.is_book,
        "day": [made.year, made.month, made.day],
        "seal": None if document.draft else seal(document.seal),
        "attachments": [attachment(each) for each in document.attachments],
        "stamps": list(blocks(stamps, document)),
        "blocks": list(blocks(others, document)),
    }


def seal(seal):
    if seal is None:
        return None
    return {
        "code": drawable(seal.code),
        "url": drawable(seal.url),
        "picture": qr_code(seal.url),
    }


def attachment(attachment):
    return {
        "name": Path(attachment.name).name,
        "content": content(attachment.content),
        "type": attachment.media_type,
        "description": attachment.description or None,
    }


def content(data):
    """Text where the bytes are text (short), else each byte as a number."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return list(data)
