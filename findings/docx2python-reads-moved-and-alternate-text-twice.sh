#!/usr/bin/env bash
# Guess: a tracked move is read once, in its new place, as tracked insertions and deletions are;
#   of an AlternateContent one branch is read.
# What happens: docx2python 3.7.1 leaves deleted text out but reads a moved text in both places
#   ("5 несие5 несие") and both branches of mc:AlternateContent ("жаңаескі"); mammoth 1.13.0 reads
#   each once, python-docx 1.2.0 reads neither.
# Why it matters: a row dragged to another term under track changes is imported twice, which
#   doubles its credits; shapes with text come doubled from every newer Word.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'python-docx==1.2.0' 'docx2python==3.7.1' 'mammoth==1.13.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from docx2python import docx2python
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


moved = run("5 несие")
name = save(
    "moved.docx",
    f'<w:moveFrom w:id="3" w:author="a">{moved}</w:moveFrom><w:moveTo w:id="4" w:author="a">{moved}</w:moveTo>',
    f'<w:ins w:id="5" w:author="a">{run("жаңа")}</w:ins><w:del w:id="6" w:author="a"><w:r><w:delText>ескі</w:delText></w:r></w:del>',
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>жаңа</w:t></mc:Choice>'
    "<mc:Fallback><w:t>ескі</w:t></mc:Fallback></mc:AlternateContent></w:r>",
)
with open(name, "rb") as file:
    read = {"mammoth": mammoth.extract_raw_text(file).value.strip().split("\n\n")}
read["python-docx"] = [paragraph.text for paragraph in docx.Document(name).paragraphs]
read["docx2python"] = docx2python(name).text.strip().split("\n\n")
print(read)
assert read["docx2python"] == ["5 несие5 несие", "жаңа", "жаңаескі"]
assert read["mammoth"] == ["5 несие", "жаңа", "ескі"]
assert read["python-docx"] == ["", "", ""]
PY
