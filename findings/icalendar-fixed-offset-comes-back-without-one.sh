#!/usr/bin/env bash
# Guess: a time with an offset (2026-09-01T09:00+05:00, as JSON brings it) is written in UTC, or
#   with a zone that can be read back.
# What happens: icalendar 7.3.2 writes DTSTART;TZID="UTC+05:00", a zone that nothing defines: its
#   own reader gives back a time without any zone, and add_missing_timezones() adds nothing and
#   says nothing. ZoneInfo("Asia/Almaty") and UTC survive.
# Why it matters: a deadline that came through JSON and isoformat is five hours off, or floats
#   with the reader, in a subscriber's calendar; turn it to UTC or to the named zone first.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'icalendar==7.3.2' 'tzdata==2026.6'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event


def there_and_back(moment):
    event, calendar = Event(), Calendar()
    event.add("uid", "1")
    event.add("dtstart", moment)
    for name, value in (("prodid", "-//deadlines//kk"), ("version", "2.0")):
        calendar.add(name, value)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    text = calendar.to_ical().decode()
    line = next(line for line in text.split("\r\n") if line.startswith("DTSTART") and "202609" in line)
    back = Calendar.from_ical(text).walk("VEVENT")[0]["dtstart"].dt
    print(line, "->", back, "VTIMEZONE" in text)
    return line, back, "VTIMEZONE" in text


moment = datetime.datetime.fromisoformat("2026-09-01T09:00:00+05:00")
line, back, defined = there_and_back(moment)
assert line == 'DTSTART;TZID="UTC+05:00":20260901T090000' and back.tzinfo is None and not defined
assert there_and_back(moment.astimezone(datetime.timezone.utc))[1] == moment
assert there_and_back(moment.astimezone(ZoneInfo("Asia/Almaty")))[1] == moment
PY
