#!/usr/bin/env bash
# Guess: a footnote on a heading is a note of the page: bookmarks and the table of contents show
#   the heading without it, and it has one number.
# What happens: Typst 0.15 (wheel 0.15.2) glues the note's text into the bookmark and into the
#   tag's title ("ТарауЕскерту мәтіні туралы"), and prints the note twice, as 1 under the table of
#   contents and as 2 under the heading; PDF/UA-1 export passes.
# Why it matters: a note such as "changed by order of ..." on a chapter of a curriculum is read
#   out as part of its name by a screen reader and shifts every later number.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pikepdf==10.18.0' 'pdfplumber==0.11.10'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import pdfplumber

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


data = document("#outline()\n= Тарау#footnote[Ескерту мәтіні] туралы", pdf_standards=["ua-1"])
with pikepdf.open(io.BytesIO(data)) as pdf:
    bookmarks = [str(item.title) for item in pdf.open_outline().root]
with pdfplumber.open(io.BytesIO(data)) as pdf:
    text = pdf.pages[0].extract_text()
print(bookmarks, text.splitlines())
assert "ТарауЕскерту мәтіні туралы" in bookmarks
assert "Тарау1 туралы" in text and "Тарау2 туралы" in text
assert "1Ескерту мәтіні" in text and "2Ескерту мәтіні" in text
PY
