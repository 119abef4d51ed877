#!/usr/bin/env bash
# Guess: Word's non-breaking hyphen (Ctrl+Shift+_) is read as some hyphen, since readers know the
#   hyphen.
# What happens: docx2python 3.7.1 drops it: "2026‑2027" is read as the number "20262027" and
#   "оқу‑әдістемелік" as one word. python-docx 1.2.0 gives "-", mammoth 1.13.0 gives U+2011.
# Why it matters: academic years and codes such as 7M06‑101 are typed so that they do not break;
#   an importer gets a wrong but plausible number.
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


hyphen = "<w:r><w:noBreakHyphen/></w:r>"
name = save("years.docx", run("2026") + hyphen + run("2027"), run("оқу") + hyphen + run("әдістемелік"))
with open(name, "rb") as file:
    read = {"mammoth": mammoth.extract_raw_text(file).value.strip().split("\n\n")}
read["python-docx"] = [paragraph.text for paragraph in docx.Document(name).paragraphs]
read["docx2python"] = docx2python(name).text.strip().split("\n\n")
print(read)
assert read["docx2python"] == ["20262027", "оқуәдістемелік"]
assert read["python-docx"] == ["2026-2027", "оқу-әдістемелік"]
assert read["mammoth"] == ["2026\u20112027", "оқу\u2011әдістемелік"]
PY
