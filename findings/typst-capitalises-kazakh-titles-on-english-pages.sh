#!/usr/bin/env bash
# Guess: a style that capitalises English titles leaves a title in another language (langid
#   kazakh) as it is, as CSL asks.
# What happens: Typst 0.15 (wheel 0.15.2) with chicago-author-date on an English page prints
#   "Қазақ Тілі Мен Әдебиеті" for "Қазақ тілі мен әдебиеті"; on the Kazakh page it stays as typed.
# Why it matters: the same book has two spellings in two languages of one syllabus, and librarians
#   match by spelling; braces around the title keep it.
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


def title(language, text):
    with open("books.bib", "w") as file:
        file.write(f"@book{{a, author={{Әлиев, Т.}}, title={{{text}}}, year={{2024}}, publisher={{Ғылым}}, langid={{kazakh}}}}")
    return pages(f'#set text(lang: "{language}")\n#bibliography("books.bib", style: "chicago-author-date", full: true)')[0]


plain = "Қазақ тілі мен әдебиеті"
english, kazakh, braced = title("en", plain), title("kk", plain), title("en", "{" + plain + "}")
print(english, kazakh, braced, sep="\n")
assert "Қазақ Тілі Мен Әдебиеті" in english
assert plain in kazakh
assert plain in braced
PY
