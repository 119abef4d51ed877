#!/usr/bin/env bash
# Guess: docx2python, which prints the numbers of automatic lists, prints those that Word shows:
#   "а)", "б)" for Russian letters, "1-тарау." for a pattern of one's own, "bb)" after "aa)".
# What happens: docx2python 3.7.1 prints "--" for russianLower (with a UserWarning) and for
#   decimalZero, always writes ")" instead of the list's own pattern ("1)" for "1-тарау."), and
#   "ab)" where Word goes on from "z" with "aa", "bb".
# Why it matters: clauses of an order are cited by their letters: "б)" of the paper is nameless in
#   the import, and the 28th item has another's name.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'python-docx==1.2.0' 'docx2python==3.7.1'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import warnings

import docx
from docx.oxml import parse_xml
from docx2python import docx2python

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def numbers(style, pattern, count):
    document = docx.Document()
    numbering = document.part.numbering_part.element
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    numbering.insert(0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="90">{level}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {W} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for _ in range(count):
        paragraph = document.add_paragraph("тармақ")._p
        paragraph.get_or_add_pPr().append(parse_xml(f'<w:numPr {W}><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr>'))
    document.save("list.docx")
    return [line.replace("тармақ", "").strip() for line in docx2python("list.docx").text.split("\n\n")]


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    russian, zero = numbers("russianLower", "%1)", 3), numbers("decimalZero", "%1.", 2)
own, letters = numbers("decimal", "%1-тарау.", 2), numbers("lowerLetter", "%1)", 28)
print(russian, zero, own, letters[25:], [str(warning.message) for warning in caught])
assert russian == ["--"] * 3 and zero == ["--"] * 2
assert any("russianLower" in str(warning.message) for warning in caught)
assert own == ["1)", "2)"]
assert letters[25:] == ["z)", "aa)", "ab)"]
PY
