#!/usr/bin/env bash
# Guess: numbering("Table 1", 3) gives "Table 3": the digit is the counter and the word is a
#   prefix, as in "№1" or "1-кесте".
# What happens: Typst 0.15 (wheel 0.15.2) takes the first of 1 a A i I and others as the counter,
#   so the "a" in Table counts and the rest is dropped: "Tc". "Part 1" becomes "Pc", "Appendix 1"
#   begins with the counter itself: "C". "Semester 1" and every Cyrillic word are safe.
# Why it matters: one template for three languages passes its tests in Kazakh and Russian and
#   prints nonsense in English, without an error; build prefixes with a function.
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


PATTERNS = {"1-кесте": "3-кесте", "№1": "№3", "Кесте 1": "Кесте 3", "Semester 1": "Semester 3", "Table 1": "Tc", "Part 1": "Pc",
            "Appendix 1": "C"}
source = " | ".join(f'#numbering("{pattern}", 3)' for pattern in PATTERNS)
written = " ".join(pages(source)[0].split()).split(" | ")
print(dict(zip(PATTERNS, written)))
assert written == list(PATTERNS.values()), written
PY
