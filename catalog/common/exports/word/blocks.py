"""The blocks of a paper as WordprocessingML."""

from .. import document as parts
from ..layout import TEXT_WIDTH, heading_levels
from ..table import Column, Row, Table, Total
from ..text import halves, one_line
from .markup import paragraph, runs, twips
from .tables import cell, ruled, shell

PLAIN = "PaperFacts"
DEEPEST_HEADING = 3
LABEL_WIDTH = 62
STAMP_WIDTH = 78
SIGNATURE_WIDTHS = (42, 6, 48)
GAP = paragraph("", "Gap")
NEW_PAGE = paragraph("", "Gap", extra="<w:pageBreakBefore/>")


def blocks(blocks, document, numbers):
    """The markup of each block; `numbers` gives the numbering of each counted list in turn."""
    for block, level in heading_levels(blocks):
        match block:
            case parts.Heading() if halves(block.text):
                style = f"Heading{min(level, DEEPEST_HEADING)}"
                yield paragraph(runs(block.text, document.second_language), style)
            case parts.Bullets():
                yield bullets(block, document, next(numbers) if block.is_numbered else None)
            case parts.PageBreak():
                yield NEW_PAGE
            case parts.Heading():
                pass
            case _:
                yield WRITERS[type(block)](block, document)


def text(block, document):
    style = "BodyStrong" if block.is_strong else "BodyText"
    extra = '<w:jc w:val="center"/>' if block.is_centered else ""
    return paragraph(runs(block.text, document.second_language), style, extra=extra)


def bullets(block, document, number):
    style = "ListBullet" if number is None else "ListNumber"
    extra = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return "".join(
        paragraph(runs(item, document.second_language), style, extra=extra)
        for item in block.items
        if halves(item)
    )


def facts(block, document):
    whole = twips(TEXT_WIDTH[document.orientation])
    columns = [twips(LABEL_WIDTH), whole - twips(LABEL_WIDTH)]
    rows = "".join(
        unruled_row(
            cell(paragraph(runs(label, document.second_language), "FactLabel"), columns[0]),
            cell(paragraph(runs(value, document.second_language), "FactValue"), columns[1]),
        )
        for label, value in block.pairs
    )
    return shell(columns, rows, PLAIN) + GAP if rows else ""


def unruled_row(*cells):
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def stamp(block, document):
    indent = twips(TEXT_WIDTH[document.orientation] - STAMP_WIDTH)
    lines = [line for line in block.lines if halves(line)]
    return "".join(
        paragraph(
            runs(line, document.second_language),
            "StampHeading" if number == 0 else "Stamp",
            keep_next=number < len(lines) - 1,
            extra=f'<w:ind w:left="{indent}"/>',
        )
        for number, line in enumerate(lines)
    )


def signatures(block, document):
    signed, gap, named = map(twips, SIGNATURE_WIDTHS)
    role = twips(TEXT_WIDTH[document.orientation]) - signed - 2 * gap - named
    columns = [role, gap, signed, gap, named]
    last = len(block.roles) - 1
    rows = "".join(
        unruled_row(*signature(runs(text, document.second_language), columns, number < last))
        for number, text in enumerate(block.roles)
    )
    return GAP + shell(columns, rows, PLAIN) + GAP if rows else ""


def signature(role, columns, keep):
    """Who signs, the line to sign on and the line for the name; rows stay on one page."""
    under = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for place, width in enumerate(columns):
        properties = f"{under}</w:tcBorders>" if place in (2, 4) else ""
        content = paragraph(role if place == 0 else "", "Signature", keep)
        yield cell(content, width, properties=f'{properties}<w:vAlign w:val="bottom"/>')


def grid(block, document):
    if not block.table.columns:
        return ""
    caption = ""
    if halves(block.caption):
        caption = paragraph(runs(block.caption, document.second_language), "Caption")
    return caption + ruled(block.table, document) + GAP


def bars(block, document):
    """The figures that the bars show, as a table: a reader of Word may edit them."""
    names = list(dict.fromkeys(name for _, shares in block.rows for name, _ in shares))
    rows = (bar(label, dict(shares), names) for label, shares in block.rows)
    columns = (Column("", 20), *(Column(name, 12) for name in names), Column("Σ", 8))
    title = one_line(block.caption)
    table = Table(title, document.language, columns, tuple(rows))
    return grid(parts.Grid(table, block.caption), document) if names else ""


def bar(label, amounts, names):
    return Row((label, *(amounts.get(name) for name in names), Total(sum(amounts.values()))))


WRITERS = {
    parts.Paragraph: text,
    parts.Facts: facts,
    parts.Grid: grid,
    parts.Stamp: stamp,
    parts.Signatures: signatures,
    parts.Bars: bars,
}
