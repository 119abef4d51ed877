#!/usr/bin/env bash
# Guess: soffice --convert-to csv writes the cells as shown, which is the default of its own
#   dialogue: 00123, "5 h".
# What happens: LibreOffice 7.4 without filter options writes 123 and 5; with any options, if only
#   the first three ("44,34,76"), it writes what is shown, unless the ninth is "false".
# Why it matters: codes with leading zeros made by a number format lose them in a quick
#   conversion, and units go; the encoding, for whose sake one adds options, has nothing to do
#   with it. Always name the options.
set -euo pipefail

command -v soffice >/dev/null || { echo "Needs soffice (Debian: libreoffice-calc)." >&2; exit 2; }
python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'xlsxwriter==3.3.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import os
import subprocess


def convert(name, extension):
    command = ["soffice", "-env:UserInstallation=file:///" + os.getcwd().lstrip("/") + "/profile", "--headless"]
    subprocess.run([*command, "--convert-to", extension, name], check=True, capture_output=True)
    return name.rsplit(".", 1)[0] + "." + extension.split(":")[0]


import xlsxwriter

book = xlsxwriter.Workbook("plan.xlsx")
sheet = book.add_worksheet("Plan")
for row, (value, shown) in enumerate(((123, "00000"), (5, '0" h"'), (2.5, "0.00"))):
    sheet.write_number(row, 0, value, book.add_format({"num_format": shown}))
book.close()
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76"
read = {}
for extension in ("csv", FILTER, FILTER + ",1,,0,false,true,false"):
    with open(convert("plan.xlsx", extension), encoding="utf-8") as file:
        read[extension] = file.read().splitlines()
print(read)
assert list(read.values()) == [["123", "5", "2.5"], ["00123", "5 h", "2.50"], ["123", "5", "2.5"]]
PY
