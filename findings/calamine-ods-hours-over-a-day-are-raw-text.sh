#!/usr/bin/env bash
# Guess: a duration is a timedelta in every format that python-calamine reads, and a time of day a
#   time.
# What happens: python-calamine 0.9.1 gives timedelta for 30:00 from .xlsx and .xls but the raw
#   ISO text "PT30H00M00S" from .ods (written by LibreOffice 7.4); 18:30 is a time from all three.
# Why it matters: hours of contact work are kept as durations: a course with under 24 hours is
#   read from .ods and one with 30 hours is text, so a check of one row proves nothing.
set -euo pipefail

command -v soffice >/dev/null || { echo "Needs soffice (Debian: libreoffice-calc)." >&2; exit 2; }
python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'xlsxwriter==3.3.1' 'python-calamine==0.9.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import os
import subprocess


def convert(name, extension):
    command = ["soffice", "-env:UserInstallation=file:///" + os.getcwd().lstrip("/") + "/profile", "--headless"]
    subprocess.run([*command, "--convert-to", extension, name], check=True, capture_output=True)
    return name.rsplit(".", 1)[0] + "." + extension.split(":")[0]


import datetime

import python_calamine
import xlsxwriter

book = xlsxwriter.Workbook("hours.xlsx")
sheet = book.add_worksheet("Сағат")
sheet.write_datetime(0, 0, datetime.timedelta(hours=30), book.add_format({"num_format": "[h]:mm"}))
sheet.write_datetime(1, 0, datetime.time(18, 30), book.add_format({"num_format": "hh:mm"}))
book.close()
cells = lambda name: [row[0] for row in python_calamine.CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python()]
read = {name: cells(name) for name in ("hours.xlsx", convert("hours.xlsx", "xls"), convert("hours.xlsx", "ods"))}
print(read)
assert read["hours.xlsx"] == read["hours.xls"] == [datetime.timedelta(hours=30), datetime.time(18, 30)]
assert read["hours.ods"] == ["PT30H00M00S", datetime.time(18, 30)]
PY
