#!/usr/bin/env bash
# Guess: an attachment named "жоспар.json" is found in the PDF under that name, at least in a file
#   that claims PDF/A-3.
# What happens: Typst 0.15 (wheel 0.15.2) writes /UF rightly but puts raw UTF-8 bytes into the
#   name tree and /F, which PDF reads as PDFDocEncoding: pikepdf 10.18.0 keys the file
#   "Ð¶Ð¾...json", pypdf 7.1.1 lists ONE file under two names. pdfium reads /UF and is right.
# Why it matters: the reader that takes our data back out of the paper looks it up by name and
#   finds nothing, or imports it twice: give attachments Latin names.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pikepdf==10.18.0' 'pypdf==7.1.1' 'pypdfium2==5.15.2'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import pypdf
import pypdfium2

import io

import pikepdf
import typst

HEAD = """#set document(title: "Жоспар", date: datetime(year: 2026, month: 9, day: 1))
#set page(width: 12cm, height: 8cm, margin: 1cm)
#set text(lang: "kk")
"""


def document(source, **options):
    with open("page.typ", "w") as file:
        file.write(HEAD + source)
    return typst.compile("page.typ", ignore_system_fonts=True, **options)


data = document(
    '#pdf.attach("жоспар.json", bytes("{}"), relationship: "data", mime-type: "application/json", description: "Оқу жоспары")',
    pdf_standards=["a-3b"],
)
with pikepdf.open(io.BytesIO(data)) as pdf:
    key, file = pdf.Root.Names.EmbeddedFiles.Names
    raw, unicode = bytes(key), str(file.UF)
    names = list(pdf.attachments)
double = list(pypdf.PdfReader(io.BytesIO(data)).attachments)
shown = pypdfium2.PdfDocument(data).get_attachment(0).get_name()
print(raw, unicode, names, double, shown)
assert raw == "жоспар.json".encode() and unicode == shown == "жоспар.json"
assert names != ["жоспар.json"] and names[0].startswith("Ð¶Ð¾")
assert len(double) == 2 and "жоспар.json" in double
PY
