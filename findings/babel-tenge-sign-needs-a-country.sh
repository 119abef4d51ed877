#!/usr/bin/env bash
# Guess: ₸ is in CLDR, so every language writes it, or at least Russian does, an official language
#   of the country.
# What happens: Babel 2.19.0 writes "1 500 000,00 ₸" for kk and ru_KZ but "1 500 000,00 KZT" for
#   ru and "KZT1,500,000.00" for en; en_KZ is unknown, so English has no way to the sign. The
#   Russian long name is "казахских тенге".
# Why it matters: tuition fees on the three language versions of one page carry three different
#   marks when the site names languages without a country.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'babel==2.19.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from babel import UnknownLocaleError, numbers

written = {
    locale: numbers.format_currency(1_500_000, "KZT", locale=locale).replace("\xa0", " ")
    for locale in ("kk", "ru", "ru_KZ", "en", "en_GB")
}
print(written)
assert written["kk"] == written["ru_KZ"] == "1 500 000,00 ₸"
assert written["ru"] == "1 500 000,00 KZT"
assert written["en"] == written["en_GB"] == "KZT1,500,000.00"
try:
    numbers.format_currency(1, "KZT", locale="en_KZ")
except UnknownLocaleError:
    pass
else:
    raise AssertionError("en_KZ is known now")
name = numbers.get_currency_name("KZT", count=5, locale="ru")
print(name)
assert name == "казахских тенге"
PY
