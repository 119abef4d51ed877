"""The blocks of a paper as the data that `typst/blocks.typ` lays out."""

from . import document as parts
from .glyphs import drawable
from .keeping import tails
from .layout import heading_levels
from .pdf_tables import grid
from .pdf_text import qr_code, text


def blocks(blocks, document):
    """Each block as a dictionary with its `kind`; blocks without any text are left out.

    What stays on the page of a table's last rows is its `tail`.
    """
    numbered = list(heading_levels(blocks))
    ends = tails([block for block, _ in numbered])
    inside = {place for start, end in ends.items() for place in range(start + 1, end + 1)}
    for place, (block, level) in enumerate(numbered):
        data = None if place in inside else dressed(block, level, document)
        if data is not None:
            tail = numbered[place + 1 : ends.get(place, place) + 1]
            found = [dressed(*each, document) for each in tail]
            yield {**data, "tail": [each for each in found if each is not None]}


def dressed(block, level, document):
    kind, write = WRITERS[type(block)]
    data = write(block, document)
    return None if data is None else {"kind": kind, "level": level, **data}


def title(block, document):
    found = text(block.text)
    return {"text": found} if found else None


def heading(block, document):
    found = text(block.text)
    return {"text": found, "anchor": block.anchor} if found else None


def paragraph(block, document):
    found = text(block.text)
    if not found:
        return None
    return {"text": found, "centered": block.is_centered, "strong": block.is_strong}


def bullets(block, document):
    items = texts(block.items)
    return {"items": items, "numbered": block.is_numbered} if items else None


def facts(block, document):
    return {"pairs": [[text(label, 24), text(value)] for label, value in block.pairs]}


def stamp(block, document):
    lines = texts(block.lines)
    return {"lines": lines} if lines else None


def signatures(block, document):
    return {"roles": [text(role, 30) for role in block.roles]}


def texts(values):
    return [found for value in values if (found := text(value, 36))]


def page_break(block, document):
    return {}


def contents(block, document):
    return {"text": text(block.title)}


def index(block, document):
    rows = [[text(entry), anchor] for entry, anchor in block.entries]
    return {"rows": [row for row in rows if row[0]]}


def entry(block, document):
    return {"blocks": list(blocks(block.blocks, document))}


def qr_link(block, document):
    return {"text": text(block.text), "url": drawable(block.url), "picture": qr_code(block.url)}


def bars(block, document):
    names = list(dict.fromkeys(name for _, shares in block.rows for name, _ in shares))
    return {
        "caption": text(block.caption),
        "alternative": "; ".join(spoken(label, shares) for label, shares in block.rows) or "—",
        "names": [text(name) for name in names],
        "whole": max((sum(amount for _, amount in shares) for _, shares in block.rows), default=0),
        "rows": [
            [
                text(label, 16),
                [[names.index(name), amount] for name, amount in shares if amount > 0],
            ]
            for label, shares in block.rows
        ],
    }


def spoken(label, shares):
    return drawable(f"{label}: " + ", ".join(f"{name} {amount}" for name, amount in shares))


# The word by which `typst/blocks.typ` knows a block, and the function that gives its data.
WRITERS = {
    parts.Title: ("title", title),
    parts.Heading: ("heading", heading),
    parts.Paragraph: ("paragraph", paragraph),
    parts.Bullets: ("bullets", bullets),
    parts.FactList: ("facts", facts),
    parts.Grid: ("grid", grid),
    parts.Stamp: ("stamp", stamp),
    parts.Signatures: ("signatures", signatures),
    parts.Bars: ("bars", bars),
    parts.PageBreak: ("pagebreak", page_break),
    parts.Contents: ("contents", contents),
    parts.PageIndex: ("index", index),
    parts.KeepTogether: ("entry", entry),
    parts.QrLink: ("qrlink", qr_link),
}
