"""The file around a Word paper: its parts, how they belong together, and a zip without a clock."""

import io
import zipfile
from xml.sax.saxutils import escape

from ..clock import FIXED_CLOCK
from .markup import HEAD, OFFICE, language, part, tag

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = {
    "/word/document.xml": f"{MAIN}.document.main+xml",
    "/word/styles.xml": f"{MAIN}.styles+xml",
    "/word/settings.xml": f"{MAIN}.settings+xml",
    "/word/numbering.xml": f"{MAIN}.numbering+xml",
    "/word/header1.xml": f"{MAIN}.header+xml",
    "/word/footer1.xml": f"{MAIN}.footer+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
WORD = "http://schemas.microsoft.com/office/word"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip with these files, in this order, at the fixed clock."""
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(entry(name), content)
    return output.getvalue()


def entry(name):
    info = zipfile.ZipInfo(name, FIXED_CLOCK.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def content_types() -> str:
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in TYPES.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def relations(*targets) -> str:
    """A part of relationships from (id, kind, target)."""
    each = "".join(
        f'<Relationship Id="{identity}" Type="{kind if "://" in kind else f"{OFFICE}/{kind}"}"'
        f' Target="{target}"/>'
        for identity, kind, target in targets
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def core_properties(title, code, made) -> str:
    """Title and language of the paper; both dates are when it was made."""
    clock = f"{made.isoformat()}Z"
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{clock}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{escape(tag(code))}</dc:language>"
        f"{dates}<cp:revision>1</cp:revision></cp:coreProperties>"
    )


def settings(code) -> str:
    """Word 2013's way of laying out, without its mode of compatibility."""
    return part(
        "w:settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{WORD}" w:val="15"/></w:compat>'
        f"{language(code).replace('w:lang', 'w:themeFontLang', 1)}"
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    )


def numbering(lists: int) -> str:
    """Bullets are numbering 1, figures 2; each counted list after that begins at 1 again."""
    kinds = level(0, "bullet", "•") + level(1, "decimal", "%1.")
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbers = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/>{restart}</w:num>'
        for number in range(2, 3 + lists)
    )
    return part("w:numbering", kinds + numbers)


def level(number, kind, text):
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>'
    )
