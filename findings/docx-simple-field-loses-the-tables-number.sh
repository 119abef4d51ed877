#!/usr/bin/env bash
# Guess: a reader of DOCX gives what Word shows: "Кесте 7", whether Word stored the number as a
#   simple field (w:fldSimple) or as a complex one.
# What happens: python-docx 1.2.0 (paragraph.text) and mammoth 1.13.0 read the complex field as
#   "Кесте 7" and the simple one as "Кесте " with no number (mammoth notes an ignored element
#   among its messages); python-docx loses a smart tag's word too. docx2python 3.7.1 reads all
#   three.
# Why it matters: captions, cross-references and mail-merged names in university templates are
#   simple fields: an import finds tables without numbers and cells without names.
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


complex_field = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Кесте </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
name = save(
    "field.docx",
    run("Кесте ") + f'<w:fldSimple w:instr=" SEQ Кесте ">{run("7")}</w:fldSimple>',
    run("Кесте ") + complex_field,
    run("Қала ") + f'<w:smartTag w:uri="urn:x" w:element="place">{run("Алматы")}</w:smartTag>',
)
with open(name, "rb") as file:
    raw = mammoth.extract_raw_text(file)
read = {
    "python-docx": [paragraph.text for paragraph in docx.Document(name).paragraphs],
    "mammoth": raw.value.strip().split("\n\n"),
    "docx2python": docx2python(name).text.strip().split("\n\n"),
}
print(read, raw.messages)
assert read["python-docx"] == ["Кесте ", "Кесте 7", "Қала "]
assert read["mammoth"] == ["Кесте ", "Кесте 7", "Қала Алматы"]
assert ["w:fldSimple" in message.message for message in raw.messages] == [True]
assert read["docx2python"] == ["Кесте 7", "Кесте 7", "Қала Алматы"]
PY
