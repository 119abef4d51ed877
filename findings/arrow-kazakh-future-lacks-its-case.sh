#!/usr/bin/env bash
# Guess: the Kazakh of arrow is a Kazakh reader's Kazakh: "in 3 days" is "3 күннен кейін", Monday
#   is "дүйсенбі", a month inside a date is in lower case.
# What happens: arrow 1.4.0 says "3 күн кейін" (the ablative is missing: it reads as "3 day
#   after"), spells Monday "Дүйсембі" and writes "1 Қыркүйек 2026".
# Why it matters: "3 days left to apply" is the sentence an applicant reads first; Babel's
#   format_timedelta has it right.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'arrow==1.4.0' 'babel==2.19.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime

import arrow
from babel import dates

now = arrow.get(2026, 9, 1)
ahead = now.shift(days=3).humanize(now, locale="kk")
week = now.shift(weeks=2).humanize(now, locale="kk")
monday = arrow.get(2026, 9, 7).format("dddd", locale="kk")
written = now.format("D MMMM YYYY", locale="kk")
proper = dates.format_timedelta(datetime.timedelta(days=3), granularity="day", add_direction=True, locale="kk")
print(ahead, "|", week, "|", monday, "|", written, "| Babel:", proper, dates.format_date(datetime.date(2026, 9, 7), "EEEE", locale="kk"))
assert ahead == "3 күн кейін" and proper == "3 күннен кейін"
assert week == "2 апта кейін"
assert monday == "Дүйсембі"
assert dates.format_date(datetime.date(2026, 9, 7), "EEEE", locale="kk") == "дүйсенбі"
assert written == "1 Қыркүйек 2026"
PY
