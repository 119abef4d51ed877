"""The blocks of a paper as WordprocessingML."""

from .. import document as parts
from ..keeping import tails
from ..layout import TEXT_WIDTH, heading_levels
from ..table import Column, Table, TableRow, Total
from ..text import clean, halves, one_line
from .markup import paragraph, run, runs, twips
from .tables import cell, ruled, shell

PLAIN = "PaperFacts"
DEEPEST_HEADING = 3
LABEL_WIDTH = 62
STAMP_WIDTH = 88
SIGNATURE_WIDTHS = (42, 6, 48)
GAP = paragraph("", "Gap")
KEPT_GAP = paragraph("", "Gap", keep_next=True)
NEW_PAGE = paragraph("", "Gap", extra="<w:pageBreakBefore/>")


def blocks(laid, document, numbers):
    """The markup of each block; `numbers` gives the numbering of each counted list in turn.

    What stays on the page of a table's last rows is one more row of it, without lines.
    """
    numbered = list(heading_levels(laid))
    ends = tails([block for block, _ in numbered])
    inside = {place for start, end in ends.items() for place in range(start + 1, end + 1)}
    for place, (block, level) in enumerate(numbered):
        if place in ends:
            yield signed_grid(block, laid[place + 1 : ends[place] + 1], document)
        elif place not in inside:
            following = laid[place + 1] if place + 1 < len(laid) else None
            keep = isinstance(following, parts.Signatures)
            yield from one_block(block, level, document, numbers, numbered, keep)


def one_block(block, level, document, numbers, numbered, keep):
    match block:
        case parts.Heading() if halves(block.text):
            style = f"Heading{min(level, DEEPEST_HEADING)}"
            yield paragraph(runs(block.text, document.second_language), style)
        case parts.Heading():
            pass
        case parts.Bullets():
            yield bullets(block, document, next(numbers) if block.is_numbered else None)
        case parts.Contents():
            yield from contents(block, numbered, document)
        case parts.KeepTogether(inside):
            yield from blocks(inside, document, numbers)
        case parts.PageBreak():
            yield NEW_PAGE
        case _:
            yield WRITERS[type(block)](block, document, keep)


def signed_grid(block, tail, document):
    """A table with the legend and the signatures under its last rows."""
    below = "".join(WRITERS[type(each)](each, document, True) for each in tail)
    return captioned(block, document) + ruled(block.table, document, below) + GAP


def contents(block, numbered, document):
    """The headings of the paper as a list: Word counts pages itself, once it is asked to."""
    yield paragraph(runs(block.title, document.second_language), "BodyStrong")
    for heading, level in numbered:
        if level and halves(heading.text):
            indent = f'<w:ind w:left="{twips(6 * (level - 1))}"/>'
            yield paragraph(runs(heading.text, document.second_language), "BodyText", extra=indent)


def index(block, document, keep):
    return "".join(
        paragraph(runs(entry, document.second_language), "BodyText") for entry, _ in block.entries
    )


def qr_link(block, document, keep):
    """The address in words: the code in the footer is the one picture of the file."""
    text = paragraph(runs(block.text, document.second_language), "BodyStrong", keep_next=True)
    return text + paragraph(run(clean(block.url)), "BodyText")


def title(block, document, keep):
    return paragraph(runs(block.text, document.second_language), "PartTitle")


def text(block, document, keep):
    style = "BodyStrong" if block.is_strong else "BodyText"
    extra = '<w:jc w:val="center"/>' if block.is_centered else ""
    return paragraph(runs(block.text, document.second_language), style, keep, extra)


def bullets(block, document, number):
    style = "ListBullet" if number is None else "ListNumber"
    extra = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return "".join(
        paragraph(runs(item, document.second_language), style, extra=extra)
        for item in block.items
        if halves(item)
    )


def facts(block, document, keep):
    whole = twips(TEXT_WIDTH[document.orientation])
    columns = [twips(LABEL_WIDTH), whole - twips(LABEL_WIDTH)]
    rows = "".join(
        unruled_row(
            cell(paragraph(runs(label, document.second_language), "FactLabel", keep), columns[0]),
            cell(paragraph(runs(value, document.second_language), "FactValue", keep), columns[1]),
        )
        for label, value in block.pairs
    )
    return shell(columns, rows, PLAIN) + gap(keep) if rows else ""


def gap(keep):
    return KEPT_GAP if keep else GAP


def unruled_row(*cells):
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def stamp(block, document, keep):
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


def signatures(block, document, keep):
    signed, gap, named = map(twips, SIGNATURE_WIDTHS)
    role = twips(TEXT_WIDTH[document.orientation]) - signed - 2 * gap - named
    columns = [role, gap, signed, gap, named]
    last = len(block.roles) - 1
    rows = "".join(
        unruled_row(*signature(runs(text, document.second_language), columns, number < last))
        for number, text in enumerate(block.roles)
    )
    return KEPT_GAP + shell(columns, rows, PLAIN) + GAP if rows else ""


def signature(role, columns, keep):
    """Who signs, the line to sign on and the line for the name; rows stay on one page."""
    under = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for place, width in enumerate(columns):
        properties = f"{under}</w:tcBorders>" if place in (2, 4) else ""
        content = paragraph(role if place == 0 else "", "Signature", keep)
        yield cell(content, width, properties=f'{properties}<w:vAlign w:val="bottom"/>')


def grid(block, document, keep):
    if not block.table.columns:
        return ""
    return captioned(block, document) + ruled(block.table, document) + gap(keep)


def captioned(block, document):
    if not halves(block.caption):
        return ""
    return paragraph(runs(block.caption, document.second_language), "Caption")


def bars(block, document, keep):
    """The figures that the bars show, as a table: a reader of Word may edit them."""
    names = list(dict.fromkeys(name for _, shares in block.rows for name, _ in shares))
    rows = (bar(label, dict(shares), names) for label, shares in block.rows)
    columns = (Column("", 20), *(Column(name, 12) for name in names), Column("Σ", 8))
    title = one_line(block.caption)
    table = Table(title, document.language, columns, tuple(rows))
    return grid(parts.Grid(table, block.caption), document, keep) if names else ""


def bar(label, amounts, names):
    return TableRow((label, *(amounts.get(name) for name in names), Total(sum(amounts.values()))))


WRITERS = {
    parts.Title: title,
    parts.Paragraph: text,
    parts.FactList: facts,
    parts.Grid: grid,
    parts.Stamp: stamp,
    parts.Signatures: signatures,
    parts.Bars: bars,
    parts.PageIndex: index,
    parts.QrLink: qr_link,
}
