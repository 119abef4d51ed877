#!/usr/bin/env bash
# Guess: Kazakhstan's holidays come in its two official languages and English; an unknown language
#   raises; without a language the default one, Kazakh, is used.
# What happens: holidays 0.109 has en_US, kk and uk for Kazakhstan. language="ru" silently answers
#   in English, and so do "kk_KZ" and an English locale of the process although default_language
#   is "kk".
# Why it matters: an academic calendar made with language="ru" prints English names on the Russian
#   page; check supported_languages yourself.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'holidays==0.109'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
import os

os.environ["LANGUAGE"] = os.environ["LANG"] = "en_US.UTF-8"
import holidays

day = datetime.date(2026, 12, 16)
names = {
    language: holidays.country_holidays("KZ", years=2026, language=language).get(day)
    for language in ("kk", "uk", "en_US", "ru", "kk_KZ", None)
}
supported = holidays.country_holidays("KZ").supported_languages
print(supported, names)
assert supported == ("en_US", "kk", "uk")
assert holidays.country_holidays("KZ").default_language == "kk"
assert names["kk"] == "Тәуелсіздік күні"
assert names["ru"] == names["kk_KZ"] == names[None] == "Independence Day"
PY
