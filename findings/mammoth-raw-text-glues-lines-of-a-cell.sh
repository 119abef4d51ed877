#!/usr/bin/env bash
# Guess: extract_raw_text keeps a line break inside a paragraph as some white space, as
#   convert_to_html keeps it as <br />.
# What happens: mammoth 1.13.0 drops it: "Қазақ тілі", Shift+Enter, "Казахский язык" becomes
#   "Қазақ тіліКазахский язык"; a page break and an alignment tab (w:ptab) vanish too, an ordinary
#   tab stays.
# Why it matters: trilingual templates put the three titles of a course into one cell with
#   Shift+Enter: the raw text glues the last and first words of two languages together.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'python-docx==1.2.0' 'mammoth==1.13.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import mammoth
import docx
from docx.oxml import parse_xml

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def save(name, *paragraphs):
    document = docx.Document()
    body = document.element.body
    for paragraph in paragraphs:
        body.insert(len(body) - 1, parse_xml(f"<w:p {NAMES}>{paragraph}</w:p>"))
    document.save(name)
    return name


name = save(
    "lines.docx",
    run("Қазақ тілі") + "<w:r><w:br/></w:r>" + run("Казахский язык"),
    run("а") + '<w:r><w:br w:type="page"/></w:r>' + run("б"),
    run("а") + '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>' + run("б"),
    run("а") + "<w:r><w:tab/></w:r>" + run("б"),
)
with open(name, "rb") as file:
    raw = mammoth.extract_raw_text(file).value.strip().split("\n\n")
with open(name, "rb") as file:
    html = mammoth.convert_to_html(file).value
print(raw, html)
assert raw == ["Қазақ тіліКазахский язык", "аб", "аб", "а\tб"]
assert "Қазақ тілі<br />Казахский язык" in html
assert [paragraph.text for paragraph in docx.Document(name).paragraphs][0] == "Қазақ тілі\nКазахский язык"
PY
