#!/usr/bin/env bash
# Guess: a slug of Kazakh text spells each letter somehow: ә as a, as ғ, қ, ң, ө, ұ, ү, һ and і
#   are spelled.
# What happens: python-slugify 9.2.0 (text-unidecode 1.3, where ә is "@") spells all but ә, which
#   becomes a separator: "мәдениет" gives "m-deniet", "кәсіп" gives "k-sip", "Әлем" gives "lem" as
#   "Лем" does.
# Why it matters: addresses of programs whose titles begin with Ә ("Әлеуметтану", "Әдебиет") lose
#   their first letter, others fall in two, and two different titles may meet at one address; give
#   replacements for ә.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'python-slugify==9.2.0' 'text-unidecode==1.3'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from slugify import slugify

for text, slug in (("мәдениет", "m-deniet"), ("кәсіп", "k-sip"), ("Әлеуметтану", "leumettanu"), ("Әлем", "lem"),
                   ("Лем", "lem"), ("ғылым қала өң ұлт үміт іс һүн", "gylym-kala-on-ult-umit-is-hun")):
    print(text, "->", slugify(text))
    assert slugify(text) == slug, slugify(text)
mended = slugify("Әлем мәдениеті", replacements=[["Ә", "A"], ["ә", "a"]])
print(mended)
assert mended == "alem-madenieti"
PY
