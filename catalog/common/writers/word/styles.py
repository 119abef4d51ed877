"""The styles of a Word paper: Times New Roman, as official papers in Kazakhstan are set.

It has every Kazakh letter and stands on every Windows and Mac; elsewhere its metric twin does.
"""

from functools import cache

from .markup import SECOND, language, part

FONT = "Times New Roman"
BODY, WIDE_BODY, TABLE, SMALL = 12, 10, 9.5, 8
DEFAULT = ' w:default="1"'
QUIET = "595959"


def styles(code, is_wide=False):
    """The part `styles.xml` of a paper in the language `code`; wide pages have smaller letters."""
    body = WIDE_BODY if is_wide else BODY
    return part("w:styles", defaults(code, body) + "".join(paragraphs(body)) + OTHERS)


def defaults(code, body):
    fonts = "".join(f' w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>{size(body)}{language(code)}"
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def size(points):
    return f'<w:sz w:val="{round(2 * points)}"/><w:szCs w:val="{round(2 * points)}"/>'


def bold(points):
    return f"<w:b/><w:bCs/>{size(points)}"


def spacing(before=0, after=0):
    """Space around a paragraph, in points."""
    return f'<w:spacing w:before="{20 * before}" w:after="{20 * after}"/>'


def style(name, paragraph="", letters="", base="Normal", following=""):
    """A paragraph style; its id is its name without spaces and with a capital."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    following = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{"" if base else DEFAULT}'
        f' w:styleId="{identity(name)}"><w:name w:val="{name}"/>{based}{following}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def identity(name):
    return "".join(word[0].upper() + word[1:] for word in name.split())


def heading(level, points):
    return style(
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{spacing(12, 4)}<w:outlineLvl w:val="{level - 1}"/>',
        bold(points),
        following="BodyText",
    )


def listed(name, number):
    """A list style: its numbering, and an indent of 0.75 cm."""
    return style(
        name,
        f'<w:numPr><w:numId w:val="{number}"/></w:numPr>{spacing(0, 3)}'
        '<w:ind w:left="425" w:hanging="425"/>',
    )


CENTER = '<w:jc w:val="center"/>'
FRAME = "<w:pBdr>{}</w:pBdr>".format(
    "".join(
        f'<w:{edge} w:val="single" w:sz="6" w:space="4" w:color="000000"/>'
        for edge in ("top", "left", "bottom", "right")
    )
)


@cache
def paragraphs(body):
    """The paragraph styles, with letters of `body` points."""
    return (
        style("Normal", base=""),
        style("Title", f"<w:keepNext/>{spacing(12, 8)}{CENTER}", bold(14), following="BodyText"),
        style(
            "Part Title", f"<w:keepNext/>{spacing(12, 8)}{CENTER}", bold(14), following="BodyText"
        ),
        style(
            "Subtitle",
            f'<w:keepNext/>{FRAME}{spacing(0, 8)}<w:ind w:left="113" w:right="113"/>{CENTER}',
            bold(11),
        ),
        heading(1, 13),
        heading(2, 12),
        heading(3, 12),
        style("Body Text", spacing(0, 6)),
        style("Body Strong", spacing(0, 6), bold(body), "BodyText"),
        listed("List Bullet", 1),
        listed("List Number", 2),
        style("caption", f"<w:keepNext/>{spacing(6, 3)}", bold(11)),
        style("Stamp", spacing(0, 3), size(body)),
        style("Stamp Heading", letters=bold(body), base="Stamp"),
        style("Fact Label", f'{spacing(0, 3)}<w:ind w:right="113"/>', bold(body)),
        style("Fact Value", spacing(0, 3)),
        style("Signature", spacing(14, 0)),
        style("Table Text", "", size(TABLE)),
        style("Table Sum", "", bold(TABLE), "TableText"),
        style("Table Heading", CENTER, bold(TABLE), "TableText"),
        style("Table Text Small", "", size(SMALL), "TableText"),
        style("Table Sum Small", "", bold(SMALL), "TableTextSmall"),
        style("Table Heading Small", CENTER, bold(SMALL), "TableTextSmall"),
        style("header"),
        style("footer", "", size(9)),
        style(
            "Gap", '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', size(2)
        ),
    )


EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
OTHERS = (
    f'<w:style w:type="character" w:styleId="{SECOND}"><w:name w:val="Second Language"/>'
    f'<w:qFormat/><w:rPr><w:color w:val="{QUIET}"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="PaperTable"><w:name w:val="Paper Table"/>'
    f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{EDGES}</w:tblBorders>'
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="62" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="62" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="table" w:styleId="PaperFacts"><w:name w:val="Paper Facts"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>'
)
