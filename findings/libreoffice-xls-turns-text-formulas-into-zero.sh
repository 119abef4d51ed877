#!/usr/bin/env bash
# Guess: converting .xlsx to .xls keeps what each formula shows, as it does to .ods.
# What happens: LibreOffice 7.4 writes 0 as the stored result of every formula whose result is
#   text: ="6B"&"06101" reads as 0.0 from the .xls with both xlrd 2.0.2 and python-calamine 0.9.1,
#   while from the .ods of the same file it is "6B06101"; numbers keep their results.
# Why it matters: codes and names put together by formulas become zeros on the way to offices that
#   ask for .xls, and the file looks right again only in a program that recalculates.
set -euo pipefail

command -v soffice >/dev/null || { echo "Needs soffice (Debian: libreoffice-calc)." >&2; exit 2; }
python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'xlsxwriter==3.3.1' 'python-calamine==0.9.1' 'xlrd==2.0.2'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import os
import subprocess


def convert(name, extension):
    command = ["soffice", "-env:UserInstallation=file:///" + os.getcwd().lstrip("/") + "/profile", "--headless"]
    subprocess.run([*command, "--convert-to", extension, name], check=True, capture_output=True)
    return name.rsplit(".", 1)[0] + "." + extension.split(":")[0]


import python_calamine
import xlrd
import xlsxwriter

FORMULAS = (('="6B"&"06101"', "6B06101"), ('=UPPER("қазақ")', "ҚАЗАҚ"), ('=IF(1=1,"иә","жоқ")', "иә"), ("=2+3", 5))
book = xlsxwriter.Workbook("codes.xlsx")
sheet = book.add_worksheet("Кодтар")
for row, (formula, value) in enumerate(FORMULAS):
    sheet.write_formula(row, 0, formula, None, value)
book.close()


def column(name):
    return [row[0] for row in python_calamine.CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python()]


read = {name: column(name) for name in ("codes.xlsx", convert("codes.xlsx", "ods"), convert("codes.xlsx", "xls"))}
read["xlrd"] = xlrd.open_workbook("codes.xls").sheet_by_index(0).col_values(0)
print(read)
assert read["codes.xlsx"] == read["codes.ods"] == ["6B06101", "ҚАЗАҚ", "иә", 5.0]
assert read["codes.xls"] == read["xlrd"] == [0.0, 0.0, 0.0, 5.0]
PY
