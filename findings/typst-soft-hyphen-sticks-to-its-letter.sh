#!/usr/bin/env bash
# Guess: soft hyphens put into Kazakh words, which Typst does not break itself, show at line ends
#   only and spoil no other word.
# What happens: Typst 0.15 (wheel 0.15.2) joins an unused soft hyphen to the letter before it and
#   lets that letter's glyph mean "letter + U+00AD" wherever it first met it so: after "оқу-?лық"
#   the untouched "сурет" is read from the PDF as "су<U+00AD>рет", while a later soft hyphen after
#   a letter met before is lost. pdfplumber 0.11.10 and pypdf 7.1.1 both read so; pdfium alone,
#   which follows ActualText, reads it right.
# Why it matters: the obvious cure for missing Kazakh hyphenation makes words anywhere in the
#   paper unfindable for text search and for importers that read our own PDF back.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'typst==0.15.2' 'pdfplumber==0.11.10' 'pypdf==7.1.1' 'pypdfium2==5.15.2'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import io

import pdfplumber
import pypdf
import pypdfium2
import typst


def read(text):
    with open("page.typ", "w") as file:
        file.write(f'#set text(lang: "kk", hyphenate: true)\n{text}')
    document = typst.compile("page.typ", ignore_system_fonts=True)
    with pdfplumber.open(io.BytesIO(document)) as pdf:
        plumber = pdf.pages[0].extract_text()
    page = pypdf.PdfReader(io.BytesIO(document)).pages[0].extract_text()
    pdfium = pypdfium2.PdfDocument(document)[0].get_textpage().get_text_range()
    return plumber, page, pdfium


plain = read("оқулық сурет")
hyphened = read("оқу-?лық сурет")
late = read("сурет оқу-?лық")
for texts in (plain, hyphened, late):
    print([text.replace("\xad", "<U+00AD>") for text in texts])
assert set(plain) == {"оқулық сурет"}
assert hyphened[0] == hyphened[1] == "оқу\xadлық су\xadрет"
assert "сурет" not in hyphened[0]
assert hyphened[2] == "оқу\xadлық сурет"
assert late[0] == late[1] == "сурет оқулық"
assert late[2] == "сурет оқу\xadлық"
PY
