"""Word files read back, and held against the schema of WordprocessingML."""

import io
import zipfile

import docx as reader
from docx.oxml.ns import qn
from lxml import etree

from catalog.common.writers import docx

# The order in which the schema wants the children of its property lists.
ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs"
    " spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr",
    "w:rPr": "rStyle rFonts b bCs i iCs caps color spacing sz szCs highlight u vertAlign lang",
    "w:tblPr": "tblStyle tblpPr bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout"
    " tblCellMar tblLook tblCaption tblDescription",
    "w:tcPr": "tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText"
    " vAlign hideMark",
    "w:trPr": "cnfStyle gridBefore gridAfter cantSplit trHeight tblHeader jc",
    "w:sectPr": "headerReference footerReference type pgSz pgMar pgBorders pgNumType cols titlePg",
    "w:tcBorders": "top left bottom right insideH insideV",
    "w:style": "name basedOn next link uiPriority qFormat pPr rPr tblPr",
    "w:settings": "zoom defaultTabStop compat themeFontLang decimalSymbol listSeparator",
    "w:lvl": "start numFmt lvlText lvlJc pPr",
    "w:tbl": "tblPr tblGrid tr",
    "w:tc": "tcPr p",
}


def misplaced(root):
    """Every property list of the tree whose children are unknown or out of order."""
    for name, order in ORDER.items():
        places = {qn(f"w:{child}"): place for place, child in enumerate(order.split())}
        for element in root.iter(qn(name)):
            found = [places.get(child.tag, -1) for child in element]
            if -1 in found or found != sorted(found):
                yield name, [child.tag.partition("}")[2] for child in element]


def opened(document):
    return reader.Document(io.BytesIO(docx.write(document)))


def parts(document):
    """The XML parts of the file by their names."""
    with zipfile.ZipFile(io.BytesIO(docx.write(document))) as package:
        names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
        return {name: etree.fromstring(package.read(name)) for name in names}
