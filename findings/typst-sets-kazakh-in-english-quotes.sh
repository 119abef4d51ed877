#!/usr/bin/env bash
# Guess: smart quotes follow the language: « » in Kazakh as in Russian, both of which are printed
#   so in Kazakhstan.
# What happens: Typst 0.15 (wheel 0.15.2) turns "..." into “...” in Kazakh and into «...» in
#   Russian; a quote inside a quote becomes ‘...’ in Kazakh and „...“ in Russian.
# Why it matters: the same title of a ministry's order stands in different quotes in the two
#   languages of one paper; set smartquote(quotes: ...) for Kazakh or write « » in the data.
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


SENTENCE = '"Білім туралы" заң, "ол \'ішкі\' сөз"'
written = {language: pages(f'#set text(lang: "{language}")\n' + SENTENCE)[0] for language in ("kk", "ru", "en")}
print(written)
assert written["kk"] == written["en"] == "“Білім туралы” заң, “ол ‘ішкі’ сөз”"
assert written["ru"] == "«Білім туралы» заң, «ол „ішкі“ сөз»"
mended = pages('#set text(lang: "kk")\n#set smartquote(quotes: "«»")\n' + SENTENCE)[0]
print(mended)
assert mended.startswith("«Білім туралы»")
PY
