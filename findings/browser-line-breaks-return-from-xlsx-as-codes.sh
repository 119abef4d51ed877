#!/usr/bin/env bash
# Guess: text typed into a web form (its lines end in CR LF) comes back from .xlsx as it went in,
#   whatever library reads it.
# What happens: XlsxWriter 3.3.1 stores CR as _x000D_, as Excel does; python-calamine 0.9.1
#   decodes it, openpyxl 3.1.5 does not: "бір\r\nекі" comes back as "бір_x000D_\nекі". A text that
#   itself looks like such a code is escaped on writing and unescaped by both.
# Why it matters: a round trip of course descriptions through the admin, a sheet and openpyxl puts
#   _x000D_ at each line's end of the public page: make line ends plain before writing.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'xlsxwriter==3.3.1' 'openpyxl==3.1.5' 'python-calamine==0.9.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import openpyxl
import python_calamine
import xlsxwriter

book = xlsxwriter.Workbook("lines.xlsx")
sheet = book.add_worksheet()
sheet.write_string(0, 0, "бір\r\nекі")
sheet.write_string(1, 0, "6B_x0041_")
book.close()
read = {
    "openpyxl": [row[0].value for row in openpyxl.load_workbook("lines.xlsx").active.iter_rows()],
    "calamine": [row[0] for row in python_calamine.CalamineWorkbook.from_path("lines.xlsx").get_sheet_by_index(0).to_python()],
}
print(read)
assert read["openpyxl"] == ["бір_x000D_\nекі", "6B_x0041_"]
assert read["calamine"] == ["бір\r\nекі", "6B_x0041_"]
PY
