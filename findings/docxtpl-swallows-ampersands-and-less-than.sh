#!/usr/bin/env bash
# Guess: a value with & or < in a DOCX template is escaped, or the file is broken and says so.
# What happens: docxtpl 0.20.2 escapes nothing unless autoescape=True and repairs the broken XML
#   by dropping it: "Ғылым & білім" is printed as "Ғылым білім", "GPA < 2.0" as "GPA 2.0", without
#   an error.
# Why it matters: a rule of admission loses its "less than" on paper while every test without
#   these signs passes; pass autoescape=True always.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'docxtpl==0.20.2' 'python-docx==1.2.0' 'jinja2==3.1.6'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import docx
from docxtpl import DocxTemplate


def printed(value, **options):
    document = docx.Document()
    document.add_paragraph("{{ value }}")
    document.save("template.docx")
    template = DocxTemplate("template.docx")
    template.render({"value": value}, **options)
    template.save("filled.docx")
    return docx.Document("filled.docx").paragraphs[0].text


for value, plain in (("Ғылым & білім", "Ғылым  білім"), ("GPA < 2.0", "GPA  2.0")):
    print(repr(value), "->", repr(printed(value)), "autoescape:", repr(printed(value, autoescape=True)))
    assert printed(value) == plain
    assert printed(value, autoescape=True) == value
PY
