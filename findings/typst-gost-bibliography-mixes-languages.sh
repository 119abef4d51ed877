#!/usr/bin/env bash
# Guess: the built-in GOST style writes the terms of a Kazakh entry (langid kazakh) in Kazakh, or
#   in Russian, the language of GOST; in Russian its dates are in the right case.
# What happens: Typst 0.15 (wheel 0.15.2): under lang kk the style gost-r-705-2008-numeric writes
#   "2nd ed.", "Vol. 5", "Pp. 1–9" and "accessed" between Kazakh words. Under lang ru the style
#   ieee writes the day of access as "1 сентябрь 2026 г." (nominative) where Russian has "1
#   сентября".
# Why it matters: reading lists of Kazakh syllabi must follow GOST and come out half English;
#   Russian ones carry a mistake any reader sees. Write the references as finished text.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pdfplumber==0.11.10'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import io

import pdfplumber
import typst


def pages(source, **options):
    with open("page.typ", "w") as file:
        file.write('#set page(width: 12cm, height: 8cm, margin: 1cm)\n' + source)
    document = typst.compile("page.typ", ignore_system_fonts=True, **options)
    with pdfplumber.open(io.BytesIO(document)) as pdf:
        return [page.extract_text() for page in pdf.pages]


with open("books.bib", "w") as file:
    file.write("""
@book{a, author={Әлиев, Т.}, title={Қазақ тілі}, year={2024}, address={Алматы}, publisher={Ғылым}, edition={2}, langid={kazakh}}
@article{b, author={Ким, А.}, title={Оқу}, journal={Хабаршы}, year={2023}, volume={5}, pages={1--9}, langid={kazakh}}
@online{c, author={Ли, Б.}, title={Сайт}, url={https://example.org}, urldate={2026-09-01}, langid={kazakh}}
""")
write = lambda language, style: " ".join(
    pages(f'#set text(lang: "{language}")\n#bibliography("books.bib", style: "{style}", full: true)')[0].split()
)
kazakh, russian = write("kk", "gost-r-705-2008-numeric"), write("ru", "ieee")
print(kazakh)
print(russian)
for word in ("Bibliography", "2nd ed.", "Vol. 5", "Pp. 1–9", "accessed"):
    assert word in kazakh, word
assert "1 сентябрь 2026 г." in russian and "1 сентября" not in russian
PY
