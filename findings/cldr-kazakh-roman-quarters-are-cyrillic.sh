#!/usr/bin/env bash
# Guess: the four quarters of a year in Kazakh are numbered I, II, III, IV in one alphabet.
# What happens: Babel 2.19.0 (CLDR data) writes the first three with the Cyrillic letter І
#   (U+0406) and the fourth with Latin I and V: "І тоқсан", "ІІ тоқсан", "ІІІ тоқсан", "IV
#   тоқсан".
# Why it matters: academic calendars are filed by quarter: a search for "III тоқсан" finds
#   nothing, and text order puts the fourth quarter away from the other three.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'babel==2.19.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
import unicodedata

from babel import dates

quarters = [dates.format_date(datetime.date(2026, month, 1), "QQQQ", locale="kk") for month in (2, 5, 8, 11)]
for quarter in quarters:
    numeral = quarter.split()[0]
    print(quarter, sorted({unicodedata.name(letter) for letter in numeral}))
assert [quarter.split()[0] for quarter in quarters] == ["\u0406", "\u0406" * 2, "\u0406" * 3, "IV"]
assert "III тоқсан" not in quarters
# In text order the fourth quarter comes first.
assert sorted(quarters)[0] == quarters[3]
PY
