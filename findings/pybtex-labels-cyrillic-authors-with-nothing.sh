#!/usr/bin/env bash
# Guess: the alpha style labels a book by the letters of its author's name, in whatever script:
#   [Әли24].
# What happens: pybtex 0.26.1 drops letters that are not ASCII: "[24]" for Әлиев, [Smi24] for
#   Smith, and two Cyrillic authors of one year are told apart as [24a] and [24b]. "Сағынова Айгүл
#   Қ." without a comma is sorted under "Қ.".
# Why it matters: labels of a Kazakh reading list say only the year, and names in the order usual
#   here (surname first, no comma) are filed by an initial.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pybtex==0.26.1' 'setuptools==80.9.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import re

from pybtex import format_from_string
from pybtex.database import parse_string

BOOKS = "\n".join(
    f"@book{{b{number}, author={{{author}}}, title={{Кітап}}, year={{2024}}, publisher={{Ғылым}}}}"
    for number, author in enumerate(("Әлиев, Т.", "Нұрланов, Е.", "Smith, J."))
)
labels = re.findall(r"^\[(.*?)\]", format_from_string(BOOKS, "alpha", output_backend="plaintext"), re.MULTILINE)
name = parse_string("@book{a, author={Сағынова Айгүл Қ.}}", "bibtex").entries["a"].persons["author"][0]
print(labels, "last name:", name.last_names)
assert sorted(labels) == ["24a", "24b", "Smi24"]
assert name.last_names == ["Қ."] and name.first_names == ["Сағынова"]
PY
