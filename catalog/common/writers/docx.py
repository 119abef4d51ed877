"""Papers as Word files: real styles, repeated headings, the language of every text marked.

The markup is written as a whole, not element by element: a fixed clock, a few kilobytes, equal
bytes for equal papers, and a fraction of the time (see `manage.py bench papers`).
"""

import io
from itertools import count

import segno

from .clock import clock
from .document import Bullets, Document, KeepTogether, Orientation
from .layout import stamps_first
from .text import halves, one_line
from .word import pages
from .word.blocks import blocks
from .word.markup import paragraph, part, runs
from .word.package import content_types, core_properties, numbering, relations, settings, zipped
from .word.styles import styles

FIRST_LIST = 3
CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def write(document: Document) -> bytes:
    """A4 pages; equal documents give equal bytes. Attachments are the PDF's alone."""
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            ("rPaper", "officeDocument", "word/document.xml"), ("rCore", CORE, "docProps/core.xml")
        ),
        "docProps/core.xml": core_properties(
            one_line(document.title), document.language, clock(document.day)
        ),
        "word/document.xml": part("w:document", f"<w:body>{body(document)}</w:body>"),
        "word/_rels/document.xml.rels": relations(
            ("rStyles", "styles", "styles.xml"),
            ("rSettings", "settings", "settings.xml"),
            ("rNumbering", "numbering", "numbering.xml"),
            ("rHeader", "header", "header1.xml"),
            ("rFooter", "footer", "footer1.xml"),
        ),
        "word/styles.xml": styles(document.language, document.orientation == Orientation.LANDSCAPE),
        "word/settings.xml": settings(document.language),
        "word/numbering.xml": numbering(counted_lists(document.blocks)),
        "word/header1.xml": pages.header(document),
        "word/footer1.xml": pages.footer(document),
    }
    if document.seal and not document.draft:
        parts["word/_rels/footer1.xml.rels"] = relations(("rCode", "image", "media/code.png"))
        parts["word/media/code.png"] = code_picture(document.seal.url)
    return zipped(parts)


def counted_lists(blocks):
    """How many lists of the paper count their items."""
    return sum(
        counted_lists(block.blocks)
        if isinstance(block, KeepTogether)
        else isinstance(block, Bullets) and block.is_numbered
        for block in blocks
    )


def body(document):
    """Stamps of approval, title, notice, the blocks, and the section they make."""
    stamps, others = stamps_first(document.blocks)
    numbers = count(FIRST_LIST)
    notice = runs(document.notice, document.second_language)
    return "".join(
        (
            *blocks(stamps, document, numbers),
            paragraph(runs(document.title, document.second_language), "Title"),
            paragraph(notice, "Subtitle") if halves(document.notice) else "",
            *blocks(others, document, numbers),
            pages.section(document),
        )
    )


def code_picture(url):
    output = io.BytesIO()
    segno.make(url, error="m", micro=False).save(output, kind="png", scale=8, border=2)
    return output.getvalue()
