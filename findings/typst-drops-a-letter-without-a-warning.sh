#!/usr/bin/env bash
# Guess: a letter that no font has is reported, since the compiler returns warnings.
# What happens: Typst 0.15 (wheel 0.15.2) prints an empty box for the Old Turkic letter 𐰴 with an
#   empty list of warnings in a plain export; with pdf_standards "a-2b", "a-2a" or "ua-1" it stops
#   with "could not be displayed".
# Why it matters: a title of a history course with a rune, or a name with a rare letter, becomes a
#   box on an official paper and no log says so; compile drafts too with a standard, at least in
#   tests.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import typst

with open("page.typ", "w") as file:
    file.write("""#set document(title: "Тіл", date: datetime(year: 2026, month: 9, day: 1))
#set text(lang: "kk")
Көне түркі әрпі: 𐰴""")
answers = {}
for standards in ([], ["a-2b"], ["a-2a"], ["ua-1"]):
    try:
        _, warnings = typst.compile_with_warnings("page.typ", ignore_system_fonts=True, pdf_standards=standards)
        answers[",".join(standards)] = [warning.message for warning in warnings]
    except typst.TypstError as error:
        answers[",".join(standards)] = str(error)
print(answers)
assert answers.pop("") == []
assert all("could not be displayed" in answer for answer in answers.values())
PY
