#!/usr/bin/env bash
# Guess: autofit() measures the letters that it writes: a column of Щ is wider than one of і, as W
#   is wider than i.
# What happens: XlsxWriter 3.3.1 takes every Cyrillic letter as equally wide: ten "Щ", ten "і" and
#   ten "ж" all give 12.43, while ten "W" give 19.57 and ten "i" 6.71.
# Why it matters: headings in capitals (ПӘННІҢ ШИФРЫ) are cut off in Kazakh and Russian sheets and
#   columns of "і" stand half empty; set the widths oneself.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'xlsxwriter==3.3.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import re
import zipfile

import xlsxwriter

WORDS = ("Щ", "і", "ж", "W", "i")
book = xlsxwriter.Workbook("widths.xlsx")
sheet = book.add_worksheet()
for column, letter in enumerate(WORDS):
    sheet.write(0, column, letter * 10)
sheet.autofit()
book.close()
markup = zipfile.ZipFile("widths.xlsx").read("xl/worksheets/sheet1.xml").decode()
widths = {}
for first, last, width in re.findall(r'<col min="(\d+)" max="(\d+)" width="([\d.]+)"', markup):
    for column in range(int(first), int(last) + 1):
        widths[WORDS[column - 1]] = round(float(width), 2)
print(widths)
assert widths == {"Щ": 12.43, "і": 12.43, "ж": 12.43, "W": 19.57, "i": 6.71}
PY
