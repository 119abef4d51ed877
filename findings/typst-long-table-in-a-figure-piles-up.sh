#!/usr/bin/env bash
# Guess: a long table that flows over pages still does so with a caption around it, or the
#   compiler warns that it does not fit.
# What happens: Typst 0.15 (wheel 0.15.2): 60 rows alone take eight pages; inside #figure they
#   take ONE: nine rows are readable and fifty-one are printed on top of each other at the foot of
#   the page. No warning, and PDF/UA-1 export is content too.
# Why it matters: adding a caption to the curriculum's table destroys the paper silently; "show
#   figure: set block(breakable: true)" mends it. Count pages or rows in a test.
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
from collections import Counter

import pdfplumber
import typst

TABLE = "table(columns: 1, table.header[Пән], ..range(60).map(str))"
HEAD = """#set document(title: "Жоспар")
#set page(width: 12cm, height: 8cm, margin: 1cm)
#set text(lang: "kk")
"""


def rows(source):
    with open("page.typ", "w") as file:
        file.write(HEAD + source)
    document, warnings = typst.compile_with_warnings("page.typ", ignore_system_fonts=True, pdf_standards=["ua-1"])
    assert warnings == [], warnings
    with pdfplumber.open(io.BytesIO(document)) as pdf:
        return [Counter(round(letter["top"]) for letter in page.chars if letter["text"].isdigit()) for page in pdf.pages]


plain = rows(f"#{TABLE}")
figure = rows(f"#figure({TABLE}, caption: [Жоспар])")
mended = rows(f"#show figure: set block(breakable: true)\n#figure({TABLE}, caption: [Жоспар])")
print("plain:", len(plain), "pages; in a figure:", len(figure), "page, digits by height:", dict(figure[0]))
print("mended:", len(mended), "pages")
assert len(plain) == 8 and max(max(page.values()) for page in plain) <= 2
assert len(figure) == 1 and max(figure[0].values()) > 80
assert len(mended) == 8
PY
