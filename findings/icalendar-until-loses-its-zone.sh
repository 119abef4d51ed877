#!/usr/bin/env bash
# Guess: icalendar, which writes DTSTART with its zone, writes the UNTIL of a repetition in UTC
#   when it is given a time with a zone, as RFC 5545 asks.
# What happens: icalendar 7.3.2 drops the zone: until=29 September 09:00 in Asia/Almaty is written
#   UNTIL=20260929T090000, a floating time, and python-dateutil 2.9.0.post0 refuses the rule next
#   to such a DTSTART. A time given in UTC is written rightly with Z.
# Why it matters: weekly classes of a term published as a calendar are refused or lose or gain
#   their last week, as the reading program pleases; convert UNTIL to UTC oneself.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'icalendar==7.3.2' 'python-dateutil==2.9.0.post0' 'tzdata==2026.6'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Event

zone = ZoneInfo("Asia/Almaty")
start, end = datetime.datetime(2026, 9, 1, 9, tzinfo=zone), datetime.datetime(2026, 9, 29, 9, tzinfo=zone)


def rule(until):
    event = Event()
    event.add("dtstart", start)
    event.add("rrule", {"freq": "weekly", "until": until})
    print(event.to_ical().decode().split("\r\n")[1:3])
    return event["rrule"].to_ical().decode()


local, utc = rule(end), rule(end.astimezone(datetime.timezone.utc))
assert local == "FREQ=WEEKLY;UNTIL=20260929T090000"
assert utc == "FREQ=WEEKLY;UNTIL=20260929T040000Z"
assert len(list(rrulestr(utc, dtstart=start))) == 5
try:
    list(rrulestr(local, dtstart=start))
except ValueError as error:
    print(error)
else:
    raise AssertionError("dateutil takes a floating UNTIL now")
PY
