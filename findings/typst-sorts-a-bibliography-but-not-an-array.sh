#!/usr/bin/env bash
# Guess: Typst has one order of words: if #bibliography sorts Kazakh authors by the Kazakh
#   alphabet, array.sorted() does as well, and neither depends on the page's language.
# What happens: Typst 0.15 (wheel 0.15.2) sorts the bibliography by the text's language (kk: Ө
#   before І, Cyrillic before Latin; ru: І before Ө; en: Latin first), while sorted() in the same
#   file goes by code points: Ё before А, and Ә, І, Ө after Я.
# Why it matters: a syllabus whose reading list is right has its index of courses wrong; sort
#   before the data reach Typst.
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


AUTHORS = ("Яров", "Өмір", "Іңкәр", "Smith", "Ёлкин", "Ким", "Әлиев")
with open("books.bib", "w") as file:
    for number, author in enumerate(AUTHORS):
        file.write(f"@book{{b{number}, author={{{author}, Т.}}, title={{Кітап}}, year={{2020}}}}\n")
orders = {}
for language in ("kk", "ru", "en"):
    text = pages(f'#set text(lang: "{language}")\n#bibliography("books.bib", style: "apa", full: true)')[0]
    orders[language] = [line.split(",")[0] for line in text.splitlines() if ", Т." in line]
array = pages('#("' + '", "'.join(AUTHORS) + '").sorted().join(" ")')[0].split()
print(orders, "sorted():", array)
assert orders["kk"] == ["Әлиев", "Ёлкин", "Ким", "Өмір", "Іңкәр", "Яров", "Smith"]
assert orders["ru"] == ["Әлиев", "Ёлкин", "Іңкәр", "Ким", "Өмір", "Яров", "Smith"]
assert orders["en"] == ["Smith", *orders["ru"][:-1]]
assert array == ["Smith", "Ёлкин", "Іңкәр", "Ким", "Яров", "Әлиев", "Өмір"]
PY
