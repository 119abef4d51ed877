#!/usr/bin/env bash
# Guess: the generic Russian name of a zone without summer time says nothing of summer time, as in
#   Kazakh and English.
# What happens: Babel 2.19.0 answers "Казахстан (Алматы), летнее время" for Asia/Almaty without a
#   date (Asia/Aqtau and Asia/Qyzylorda alike), while Kazakh says "Қазақстан (Алматы) уақыты" and
#   English "Kazakhstan (Almaty) Time".
# Why it matters: a deadline printed in three languages with its zone is an hour off for the
#   Russian reader who believes it: Kazakhstan has had no summer time since 2004. Pass a moment
#   instead of the bare zone.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'babel==2.19.0' 'tzdata==2026.6'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from babel import dates

names = {}
for place in ("Asia/Almaty", "Asia/Aqtau", "Asia/Qyzylorda"):
    zone = dates.get_timezone(place)
    names[place] = [dates.get_timezone_name(zone, locale=locale) for locale in ("kk", "ru", "en")]
    print(names[place])
    assert names[place][1].endswith("летнее время"), names[place]
    assert "жаз" not in names[place][0] and "Summer" not in names[place][2], names[place]
assert names["Asia/Almaty"][2] == "Kazakhstan (Almaty) Time"
PY
