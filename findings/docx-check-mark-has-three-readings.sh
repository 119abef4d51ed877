#!/usr/bin/env bash
# Guess: a check mark put in by Word's Insert Symbol (w:sym, Wingdings) is a character of the
#   text, and readers give that character or none.
# What happens: three readings of one mark: python-docx 1.2.0 gives nothing, mammoth 1.13.0 gives
#   "✓" (U+2713), docx2python 3.7.1 puts HTML into the plain text: <span
#   style=font-family:Wingdings>&#x00FC;</span>.
# Why it matters: tables of outcomes against courses are filled with such marks: one reader finds
#   an empty matrix, another markup that a page would show as "ü".
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


name = save("mark.docx", run("ОН1 ") + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
with open(name, "rb") as file:
    read = {"mammoth": mammoth.extract_raw_text(file).value.strip()}
read["python-docx"] = docx.Document(name).paragraphs[0].text
read["docx2python"] = docx2python(name).text.strip()
print(read)
assert read["python-docx"] == "ОН1 "
assert read["mammoth"] == "ОН1 \u2713"
assert read["docx2python"] == "ОН1 <span style=font-family:Wingdings>&#x00FC;</span>"
PY
