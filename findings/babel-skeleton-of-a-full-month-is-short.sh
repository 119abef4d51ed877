#!/usr/bin/env bash
# Guess: format_skeleton("MMMM") gives the full month and format_skeleton("EEEE") the full
#   weekday: four letters mean wide everywhere in CLDR patterns.
# What happens: Babel 2.19.0 gives "қыр.", "сент." and "сс", "вт": the nearest stored skeleton is
#   the short one and its width is not stretched, though "yMMMM" and "MMMMd" are stored and come
#   out full.
# Why it matters: a calendar that prints "September 2026" rightly prints an abbreviation as soon
#   as the year is dropped; use format_date with a pattern for lone months and weekdays.
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

from babel import dates

day = datetime.date(2026, 9, 1)
for locale, expected in (("kk", ["қыр.", "сс"]), ("ru", ["сент.", "вт"]), ("en", ["Sep", "Tue"])):
    lone = [dates.format_skeleton(skeleton, day, locale=locale) for skeleton in ("MMMM", "EEEE")]
    full = [dates.format_skeleton("MMMMd", day, locale=locale), dates.format_date(day, "EEEE", locale=locale)]
    print(locale, lone, full)
    assert lone == expected, lone
    assert len(full[0]) > 8 and len(full[1]) > 6, full
PY
