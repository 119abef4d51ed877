#!/usr/bin/env bash
# Guess: text hidden in Word (w:vanish), which neither screen nor paper shows, is left out by at
#   least those readers that imitate what is seen.
# What happens: python-docx 1.2.0, docx2python 3.7.1 and mammoth 1.13.0 (also its HTML) all read
#   it as ordinary text.
# Why it matters: templates of syllabi carry hidden instructions and old values; after an import
#   they stand in the public catalog. Look at w:vanish oneself.
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


name = save("hidden.docx", run("Несие: 5") + run(" (мұғалімге: 6 еді)", "<w:vanish/>"))
with open(name, "rb") as file:
    read = {"mammoth": mammoth.extract_raw_text(file).value.strip()}
with open(name, "rb") as file:
    read["mammoth, HTML"] = mammoth.convert_to_html(file).value
read["python-docx"] = docx.Document(name).paragraphs[0].text
read["docx2python"] = docx2python(name).text.strip()
print(read)
assert all("Несие: 5 (мұғалімге: 6 еді)" in text for text in read.values())
assert docx.Document(name).paragraphs[0].runs[1].font.hidden is True
PY
