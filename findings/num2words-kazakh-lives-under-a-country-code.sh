#!/usr/bin/env bash
# Guess: Kazakh is lang="kk"; ordinals, which curricula need ("third semester"), work as in
#   Russian; ordinal_num gives text such as "3-ші".
# What happens: num2words 0.5.14 knows "kz" (a country, not a language) and raises
#   NotImplementedError for "kk" and "kk_KZ"; ordinals raise too, and to="ordinal_num" returns the
#   bare int 3.
# Why it matters: sums in words on a paper need a private map from kk to kz, and an ordinal needs
#   code of one's own.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'num2words==0.5.14'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from num2words import num2words

print(num2words(240, lang="kz"), "|", num2words(3, lang="ru", to="ordinal"))
assert num2words(240, lang="kz") == "екі жүз қырық"
assert num2words(3, lang="ru", to="ordinal") == "третий"
for arguments in ({"lang": "kk"}, {"lang": "kk_KZ"}, {"lang": "kz", "to": "ordinal"}):
    try:
        num2words(3, **arguments)
    except NotImplementedError:
        print(arguments, "NotImplementedError")
    else:
        raise AssertionError(arguments)
number = num2words(3, lang="kz", to="ordinal_num")
print(repr(number))
assert number == 3 and isinstance(number, int)
PY
