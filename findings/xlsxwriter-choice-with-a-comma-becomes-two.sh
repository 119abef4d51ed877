#!/usr/bin/env bash
# Guess: a list of choices given as a Python list stays that list in the sheet, or a choice with a
#   comma is refused as an overlong list is.
# What happens: XlsxWriter 3.3.1 joins with commas and returns 0 without a warning: ["5", "2,5"]
#   becomes the three choices 5, 2, 5 and "Экология, қоғам" becomes two; a list over 255
#   characters, by contrast, warns and returns -2.
# Why it matters: credits are written 2,5 in Kazakhstan and titles of courses hold commas: the
#   drop-down offers wrong values and refuses the right ones. Point the validation at a range of
#   cells.
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
import warnings
import zipfile

import xlsxwriter

book = xlsxwriter.Workbook("choices.xlsx")
sheet = book.add_worksheet()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    answers = [
        sheet.data_validation(cell, {"validate": "list", "source": source})
        for cell, source in (("A1", ["5", "2,5"]), ("A2", ["Экология, қоғам", "Философия"]), ("A3", ["Қазақстан тарихы"] * 20))
    ]
book.close()
markup = zipfile.ZipFile("choices.xlsx").read("xl/worksheets/sheet1.xml").decode()
choices = re.findall(r"<formula1>(.*?)</formula1>", markup)
print(answers, choices, len(caught), "warning")
assert answers == [0, 0, -2] and len(caught) == 1
assert choices == ['"5,2,5"', '"Экология, қоғам,Философия"']
PY
