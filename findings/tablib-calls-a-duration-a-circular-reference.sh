#!/usr/bin/env bash
# Guess: tablib's JSON takes a duration as it takes a date and a time of day, or says that it
#   cannot write it.
# What happens: tablib 3.10.0 writes date, time, Decimal and UUID but raises "ValueError: Circular
#   reference detected" for a timedelta; CSV, XLSX and ODS take the same data.
# Why it matters: hours of contact work kept in a DurationField end an export to JSON with an
#   error that sends one looking for loops between models. Make durations numbers first.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'tablib==3.10.0' 'openpyxl==3.1.5' 'odfpy==1.4.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
from decimal import Decimal

import tablib

good = tablib.Dataset([datetime.date(2026, 9, 1), datetime.time(18, 30), Decimal("2.5")], headers=["күні", "уақыты", "несие"])
print(good.export("json"))
assert "18:30:00" in good.export("json")
hours = tablib.Dataset([datetime.timedelta(hours=30)], headers=["сағат"])
assert "1 day, 6:00:00" in hours.export("csv") and hours.export("xlsx") and hours.export("ods")
try:
    hours.export("json")
except ValueError as error:
    print(error)
    assert str(error) == "Circular reference detected"
else:
    raise AssertionError("JSON takes a timedelta now")
PY
