#!/usr/bin/env bash
# Guess: an address with Cyrillic letters is percent-encoded in the PDF, where a URI is 7-bit
#   ASCII, or a file that claims PDF/A and PDF/UA is refused.
# What happens: Typst 0.15 (wheel 0.15.2) writes the UTF-8 bytes as they are, also for a-3b and
#   ua-1; pdfplumber 0.11.10 then reads the link as UTF-8 and pypdf 7.1.1 as PDFDocEncoding, so
#   the same address comes out as "бағ" or as noise.
# Why it matters: a check of the links on a paper finds them dead with one library and alive with
#   another: encode them (urllib.parse.quote) before they reach the template.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pikepdf==10.18.0' 'pdfplumber==0.11.10' 'pypdf==7.1.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import pdfplumber
import pypdf

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


ADDRESS = "https://example.org/kk/бағ"
for standard in ("a-3b", "ua-1"):
    data = document(f'#link("{ADDRESS}")[бағ]', pdf_standards=[standard])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        raw = bytes(pdf.pages[0].Annots[0].A.URI)
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        plumber = pdf.pages[0].hyperlinks[0]["uri"]
    other = pypdf.PdfReader(io.BytesIO(data)).pages[0]["/Annots"][0].get_object()["/A"]["/URI"]
    print(standard, raw, plumber, ascii(other))
    assert raw == ADDRESS.encode() and not raw.isascii()
    assert plumber == ADDRESS
    assert str(other) != ADDRESS and str(other).startswith("https://example.org/kk/")
PY
