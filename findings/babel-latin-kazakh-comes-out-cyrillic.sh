#!/usr/bin/env bash
# Guess: Locale.parse("kk_Latn") either raises UnknownLocaleError, as for other unknown locales,
#   or answers with Latin data.
# What happens: Babel 2.19.0 answers Locale("kk", script="Cyrl") without a word, and formats in
#   Cyrillic; kk_Arab is known and stays Arabic, uz_Latn stays Latin, and "en_KZ" raises.
# Why it matters: Kazakh is moving to the Latin script: code that asks for a Latin page or paper
#   gets Cyrillic months inside Latin text and no error to notice it by.
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

from babel import Locale, UnknownLocaleError, dates

for tag in ("kk_Latn", "kk_Latn_KZ", "kk_Arab", "uz_Latn", "uz_Cyrl"):
    print(tag, "->", repr(Locale.parse(tag)))
assert Locale.parse("kk_Latn").script == "Cyrl"
assert Locale.parse("kk_Latn_KZ").script == "Cyrl"
assert Locale.parse("kk_Arab").script == "Arab"
assert Locale.parse("uz_Latn").script == "Latn"
text = dates.format_date(datetime.date(2026, 9, 1), "long", locale=Locale.parse("kk_Latn"))
print(text)
assert "қыркүйек" in text
try:
    Locale.parse("en_KZ")
except UnknownLocaleError as error:
    print("en_KZ:", error)
else:
    raise AssertionError("en_KZ is known now")
PY
