"""Word papers as rows: paragraphs, and the rows of their tables with merged cells filled.

The paper is read as a stream: a document model would be built of everything in it.
"""

from xml.etree import ElementTree

from django.utils.translation import gettext as _

from . import limits
from .archive import open_archive, read_member
from .markup import plain
from .report import ImportFinding, ImportSeverity
from .rows import SourceContent, SourceRow
from .xml import local

BODY = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHUNK = 64 * 1024
BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
SKIPPED = {"del", "moveFrom", "txbxContent", "Fallback", "instrText"}
SHOWN = 60


def read(content: bytes) -> SourceContent:
    """Rows in the order of the paper; a table in a cell is left out, and it is said.

    Raises `ImportRefused` as `open_archive` does, and past the limits.
    """
    with open_archive(content, BODY) as archive:
        body = read_member(archive, archive.getinfo(BODY))
    findings = []
    rows = tuple(limits.limited(rows_of(body, findings)))
    return SourceContent(rows, findings=tuple(findings))


def rows_of(body, findings):
    """Inner tables of words alone, such as lines for signatures, hold nothing of a plan."""
    for number, (table, cells, merged, inner) in enumerate(parts(body), 1):
        if any(map(str.isdecimal, inner)):
            findings.append(left_out(number, inner))
        yield SourceRow(number, cells, merged, table=table)


def left_out(number, text):
    said = _("A table inside a cell of a table was not read: “%(text)s”.")
    told = {"text": " ".join(text.split())[:SHOWN]}
    return ImportFinding("table.inner", ImportSeverity.WARNING, said % told, number)


def parts(body):
    """(number of the table, cells, merged, text of inner tables) of every paragraph and row."""
    tables, count, above = 0, 0, {}
    for event, element in events(body):
        name = local(element.tag)
        if name == "tbl":
            tables += 1 if event == "start" else -1
            if event == "start" and tables == 1:
                count, above = count + 1, {}
        elif event == "start":
            continue
        elif name == "tr" and tables == 1:
            yield count, *table_row(element, above), plain(inner_text(element))
            element.clear()
        elif name == "p" and not tables:
            yield 0, (plain(text_of(element)),), frozenset(), ""
            element.clear()


def events(body):
    parser = ElementTree.XMLPullParser(("start", "end"))
    for start in range(0, len(body), CHUNK):
        parser.feed(body[start : start + CHUNK])
        yield from parser.read_events()


def table_row(element, above):
    """A row as wide as its table; `above` remembers the text of cells merged downwards."""
    cells, merged = [""] * skipped_before(element), set()
    for cell in cells_of(element):
        place = len(cells)
        text = plain("\n".join(text_of(each) for each in paragraphs(cell)))
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        if merge is None:
            above.pop(place, None)
        elif merge.get(f"{W}val") == "restart":
            above[place] = text
        else:
            text = above.get(place, "")
            merged.add(place)
        cells.append(text)
        cells += [""] * (number(cell.find(f"{W}tcPr/{W}gridSpan"), 1) - 1)
    return tuple(cells), frozenset(merged)


def inner_text(row):
    """The text of the tables that stand in the cells of a row."""
    paragraphs = (each for table in row.iter(f"{W}tbl") for each in table.iter(f"{W}p"))
    return " ".join(map(text_of, paragraphs))


def skipped_before(row):
    return number(row.find(f"{W}trPr/{W}gridBefore"), 0)


def cells_of(row):
    """The cells of a row, those inside content controls too."""
    for child in row:
        name = local(child.tag)
        if name == "tc":
            yield child
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from cells_of(child)


def paragraphs(cell):
    for child in cell:
        name = local(child.tag)
        if name == "p":
            yield child
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from paragraphs(child)


def text_of(element):
    """The text that a reader of the paper sees: no deletions, no boxes beside the text."""
    found = []
    for child in element:
        name = local(child.tag)
        if name == "t":
            found.append(child.text or "")
        elif name in BREAKS:
            found.append(BREAKS[name])
        elif name not in SKIPPED:
            found.append(text_of(child))
    return "".join(found)


def number(element, otherwise):
    value = element.get(f"{W}val", "") if element is not None else ""
    return min(int(value), limits.COLUMNS) if value.isdecimal() else otherwise
