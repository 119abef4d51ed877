#!/usr/bin/env bash
# Guess: a parser that reads "1 қыркүйек 2026", "2026 ж. 1 қыркүйек" and every short month also
#   reads the form that Kazakh orders and minutes use: "2026 жылғы 1 қыркүйек".
# What happens: dateparser 1.5.0 returns None for "2026 жылғы 1 қыркүйек" and "2026 жылдың 1
#   қыркүйегі", and reads the other four.
# Why it matters: the approval date of a program ("2026 жылғы 15 мамырдағы № 4 хаттама") is always
#   written so: swap "жылғы" for "ж." first.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'dateparser==1.5.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime

import dateparser

first = datetime.date(2026, 9, 1)
read = lambda text: (found := dateparser.parse(text, languages=["kk"])) and found.date()
for text in ("1 қыркүйек 2026", "2026 ж. 1 қыркүйек", "1 қыр. 2026", "1 қыркүйек 2026 жыл"):
    print(text, "->", read(text))
    assert read(text) == first
for text in ("2026 жылғы 1 қыркүйек", "2026 жылдың 1 қыркүйегі"):
    print(text, "->", read(text))
    assert read(text) is None
assert read("2026 жылғы 1 қыркүйек".replace("жылғы", "ж.")) == first
PY
