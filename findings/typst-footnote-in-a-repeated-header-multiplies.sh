#!/usr/bin/env bash
# Guess: a footnote in a table's header is one note: it keeps its number where the header is
#   repeated, and the text stands on the first page only.
# What happens: Typst 0.15 (wheel 0.15.2) lays the header anew on each page and makes a NEW
#   footnote each time: "Несие1", "Несие2", "Несие3", with the same text under three numbers, and
#   later notes count on from there.
# Why it matters: a long curriculum ends with a dozen copies of "one credit is 30 hours" and the
#   numbers in the text no longer match those in the order; put such notes under the table.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pdfplumber==0.11.10'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import io

import pdfplumber
import typst


def pages(source, **options):
    with open("page.typ", "w") as file:
        file.write('#set page(width: 12cm, height: 8cm, margin: 1cm)\n' + source)
    document = typst.compile("page.typ", ignore_system_fonts=True, **options)
    with pdfplumber.open(io.BytesIO(document)) as pdf:
        return [page.extract_text() for page in pdf.pages]


written = pages("""
#set text(lang: "kk")
#table(columns: 1, table.header[Несие#footnote[Бір несие - 30 сағат]], ..range(20).map(str))
Соңы#footnote[Басқа ескерту]
""")
for text in written:
    print(text.splitlines())
heads = [text.splitlines()[0] for text in written[:3]]
assert heads == ["Несие1", "Несие2", "Несие3"], heads
assert sum(text.count("30 сағат") for text in written) == 3
assert "Соңы4" in written[-1]
PY
