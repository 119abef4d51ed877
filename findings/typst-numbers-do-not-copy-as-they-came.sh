#!/usr/bin/env bash
# Guess: a figure passed to Typst as JSON is printed as it stands: 5.0 as 5.0, 2.50 as 2.50, -3
#   with the minus of the keyboard.
# What happens: Typst 0.15 (wheel 0.15.2) prints 5.0 as "5", 2.50 as "2.5" and -3 with U+2212,
#   also through str(), while repr() keeps the hyphen; 0.1 + 0.2 prints seventeen digits.
# Why it matters: columns of credits lose their even decimals, and a figure copied from the paper
#   or read back from the PDF is refused by int() and spreadsheets: pass figures as text.
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


SOURCE = '#let data = json(bytes(sys.inputs.data))\n#data.whole | #data.half | #data.minus | #str(data.minus) | #repr(data.minus) | #(0.1 + 0.2)'
figures = pages(SOURCE, sys_inputs={"data": '{"whole": 5.0, "half": 2.50, "minus": -3}'})[0].split(" | ")
print(figures)
assert figures == ["5", "2.5", "\u22123", "\u22123", "-3", "0.30000000000000004"]
try:
    int(figures[2])
except ValueError as error:
    print(error)
else:
    raise AssertionError("int() reads U+2212 now")
PY
