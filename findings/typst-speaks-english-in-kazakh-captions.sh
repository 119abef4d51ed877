#!/usr/bin/env bash
# Guess: #set text(lang: "kk") makes Typst call a table "кесте" and the contents "мазмұны", as
#   lang "ru" makes it say "Таблица" and "Содержание", or it warns that it cannot.
# What happens: Typst 0.15 (wheel 0.15.2) prints "Contents", "Table 1: ...", "Figure 1: ..." and
#   "Section 1" inside the Kazakh text, with no warning; Kazakh also wants the number first
#   ("1-кесте"), which a supplement cannot do.
# Why it matters: a Kazakh syllabus goes out with English words in it unless every supplement, the
#   outline's title and the caption's order are set by hand.
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


SOURCE = """
#set heading(numbering: "1.")
#outline()
= Тарау <part>
#figure(table(columns: 2)[а][б], caption: [Пәндер]) <table>
#figure(rect(), kind: image, caption: [Сызба]) <image>
Сілтеме: @part, @table, @image
"""
written = {
    language: " ".join(" ".join(pages(f'#set text(lang: "{language}")\n' + SOURCE)).split())
    for language in ("kk", "ru")
}
for language, text in written.items():
    print(language, text)
for word in ("Contents", "Table 1", "Figure 1", "Section 1"):
    assert word in written["kk"], word
for word in ("Содержание", "Таблица 1", "Рис. 1", "Раздел 1"):
    assert word in written["ru"], word
_, warnings = typst.compile_with_warnings("page.typ", ignore_system_fonts=True)
assert warnings == [], warnings
PY
