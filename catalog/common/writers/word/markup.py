"""WordprocessingML as strings: paragraphs and runs, children in the order of the schema.

Strings are many times faster than elements, and every text passes through `escape`.
"""

from xml.sax.saxutils import escape, quoteattr

from ..text import Text, halves

TWIPS = 1440 / 25.4
LANGUAGE_TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
SECOND = "SecondLanguage"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}" xmlns:a="{DRAWING}/main" xmlns:pic="{DRAWING}/picture"'
    f' xmlns:wp="{DRAWING}/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def twips(millimetres) -> int:
    return round(millimetres * TWIPS)


def tag(language):
    """`kk` as Word writes it; other languages as they are."""
    return LANGUAGE_TAGS.get(language, language)


def attribute(text):
    """A text in quotation marks, for an attribute."""
    return quoteattr(text)


def paragraph(content, style="", keep_next=False, extra=""):
    """One paragraph; `extra` are properties that the schema puts after `w:keepNext`."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += "<w:keepNext/>" if keep_next else ""
    properties += extra
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def run(text, properties=""):
    """A run of plain text; its lines are parted by breaks, its tabs kept."""
    content = "<w:br/>".join(map(line, text.split("\n")))
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{content}</w:r>"


def line(text):
    return "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else ""
        for part in text.split("\t")
    )


def runs(text: Text, second: str, first: str = "") -> str:
    """The runs of a text; the second language stands below, marked as what it is.

    `first` is the language of the text where it is not that of the paper.
    """
    found = halves(text)
    own = language(first) if first else ""
    if len(found) < 2:
        return "".join(run(half, own) for half in found)
    marked = f'<w:rStyle w:val="{SECOND}"/>{language(second)}'
    return f"{run(found[0], own)}<w:r><w:br/></w:r>{run(found[1], marked)}"


def language(code):
    return f"<w:lang w:val={attribute(tag(code))}/>" if code else ""


def part(name, content):
    """A whole part of the file, with `name` as its root element."""
    return f"{HEAD}<{name} {NAMESPACES}>{content}</{name}>"


def field(code):
    """A figure that Word computes: `PAGE`, `NUMPAGES`."""
    return f'<w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
