#!/usr/bin/env bash
# Guess: a cell with the constant TRUE stays a boolean on its way from .xlsx to .ods and .xls.
# What happens: LibreOffice 7.4 writes it to .ods as the formula "of:=TRUE()" of type float with
#   the value 1, so python-calamine 0.9.1 reads 1.0; from the .xls it reads True.
# Why it matters: a column "elective: yes/no" cannot be told from a column of credits after a
#   colleague saved the sheet as .ods: accept 1 and 0 where a truth is wanted.
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


import re
import zipfile

import python_calamine
import xlsxwriter

book = xlsxwriter.Workbook("flags.xlsx")
sheet = book.add_worksheet("Пәндер")
sheet.write_row(0, 0, ["Таңдау пәні", True])
sheet.write_row(1, 0, ["Несие", 1])
book.close()
rows = lambda name: python_calamine.CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python()
read = {name: [row[1] for row in rows(name)] for name in ("flags.xlsx", convert("flags.xlsx", "ods"), convert("flags.xlsx", "xls"))}
content = zipfile.ZipFile("flags.ods").read("content.xml").decode()
cell = re.search(r'<table:table-cell table:formula="of:=TRUE\(\)"[^>]*>', content)
print(read, cell and cell.group())
assert read["flags.xlsx"][0] is True and read["flags.xls"][0] is True
assert read["flags.ods"] == [1.0, 1.0] and not isinstance(read["flags.ods"][0], bool)
assert 'office:value-type="float" office:value="1"' in cell.group()
PY
