"""What every page of a Word paper bears: its size, the draft word, the seal and the page number."""

import re

from ..document import Document, Orientation
from ..layout import TEXT_WIDTH
from ..text import clean
from .markup import attribute, field, paragraph, part, run, twips
from .tables import cell, shell

LONG_SIDE, SHORT_SIDE = 297, 210
EMU = 36000
PICTURE = 18
NUMBER_WIDTH = 45
DRAFT_LENGTH = 150
TALLEST_DRAFT = 45
LETTER_SHAPE = 0.75
NO_GAPS = 'distT="0" distB="0" distL="0" distR="0"'
RULE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="808080"/></w:pBdr>'


def section(document: Document) -> str:
    """A4 with its margins; the text is as wide as in the PDF."""
    is_landscape = document.orientation == Orientation.LANDSCAPE
    width, height = (LONG_SIDE, SHORT_SIDE) if is_landscape else (SHORT_SIDE, LONG_SIDE)
    turned = ' w:orient="landscape"' if is_landscape else ""
    left, top = (15, 15) if is_landscape else (25, 15)
    right = width - left - TEXT_WIDTH[document.orientation]
    bottom = 34 if document.seal and not document.draft else 18
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/>'
        '<w:footerReference w:type="default" r:id="rFooter"/>'
        f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{turned}/>'
        f'<w:pgMar w:top="{twips(top)}" w:right="{twips(right)}" w:bottom="{twips(bottom)}"'
        f' w:left="{twips(left)}" w:header="{twips(8)}" w:footer="{twips(8)}" w:gutter="0"/>'
        "</w:sectPr>"
    )


def header(document: Document) -> str:
    """The part `header1.xml`: empty, or the draft word across the page."""
    word = " ".join(clean(document.draft).split())
    return part("w:hdr", paragraph(watermark(word) if word else "", "Header"))


def watermark(word):
    """A word across the page behind the text, as Word's own watermarks are made (VML)."""
    height = min(TALLEST_DRAFT, DRAFT_LENGTH / (LETTER_SHAPE * len(word)))
    width = height * LETTER_SHAPE * len(word)
    return (
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136"'
        ' adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
        '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom"'
        ' o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
        '<v:textpath on="t" fitshape="t"/></v:shapetype>'
        f'<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136"'
        f" alt={attribute(word)}"
        f' style="position:absolute;margin-left:0;margin-top:0;width:{width:.0f}mm;'
        f"height:{height:.0f}mm;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin"'
        ' o:allowincell="f" fillcolor="#c8c8c8" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt"'
        f" string={attribute(word)}/></v:shape></w:pict></w:r>"
    )


def footer(document: Document) -> str:
    """The part `footer1.xml`: seal and page number, or the page number alone."""
    number = marked(document) + "".join(numbers(clean(document.page_label)))
    if document.draft or document.seal is None:
        return part("w:ftr", paragraph(number, "Footer", extra=f'{RULE}<w:jc w:val="right"/>'))
    whole = twips(TEXT_WIDTH[document.orientation])
    columns = [twips(PICTURE + 3), 0, twips(NUMBER_WIDTH)]
    columns[1] = whole - sum(columns)
    middle = '<w:vAlign w:val="center"/>'
    code = paragraph(run(clean(document.seal.code), "<w:b/><w:bCs/>"), "Footer")
    url = run(clean(document.seal.url), '<w:sz w:val="15"/><w:szCs w:val="15"/>')
    texts = code + paragraph(url, "Footer", extra='<w:ind w:right="113"/>')
    cells = (
        cell(paragraph(picture(document.seal.url), "Footer"), columns[0], properties=middle),
        cell(texts, columns[1], properties=middle),
        cell(
            paragraph(number, "Footer", extra='<w:jc w:val="right"/>'),
            columns[2],
            properties=middle,
        ),
    )
    rule = paragraph("", "Gap", extra=RULE)
    return part(
        "w:ftr",
        rule
        + shell(columns, f"<w:tr>{''.join(cells)}</w:tr>", "PaperFacts")
        + paragraph("", "Gap"),
    )


def marked(document):
    """The mark of a sample, before the page number."""
    return run(f"{clean(document.mark)}  ", "<w:b/><w:bCs/>") if document.mark else ""


def numbers(label):
    """The wording of the page number with its figures as fields."""
    for piece in re.split(r"(\{pages?\})", label):
        if piece == "{page}":
            yield field("PAGE")
        elif piece == "{pages}":
            yield field("NUMPAGES")
        elif piece:
            yield run(piece)


def picture(alternative):
    """The QR code, 18 mm wide; its file is the relationship `rCode` of the footer."""
    size = f'cx="{PICTURE * EMU}" cy="{PICTURE * EMU}"'
    text = attribute(clean(alternative))
    uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return (
        f"<w:r><w:drawing><wp:inline {NO_GAPS}><wp:extent {size}/>"
        f'<wp:docPr id="1" name="QR" descr={text}/><a:graphic><a:graphicData uri="{uri}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="1" name="QR" descr={text}/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rCode"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
