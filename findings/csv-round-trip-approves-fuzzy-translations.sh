#!/usr/bin/env bash
# Guess: po2csv leaves doubtful (fuzzy) translations out or marks them, so that csv2po does not
#   make them good.
# What happens: translate-toolkit 3.20.4 writes a fuzzy "Elective = Міндетті" (mandatory!) as any
#   other row and csv2po gives it back without the mark; po2tmx leaves it out.
# Why it matters: a teacher who is sent the sheet to fill the gaps approves every machine's guess
#   in it by returning the file.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'translate-toolkit==3.20.4'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from pathlib import Path

from translate.convert import csv2po, po2csv, po2tmx

Path("kk.po").write_text(
    """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: kk\\n"

#, python-format
msgid "%(count)s credits"
msgstr "%(count)s несие"

#, fuzzy
msgid "Elective"
msgstr "Міндетті"

#~ msgid "Diploma"
#~ msgstr "Диплом"
""",
    encoding="utf-8",
)

po2csv.main(["--progress=none", "kk.po", "kk.csv"])
csv2po.main(["--progress=none", "kk.csv", "back.po"])
po2tmx.main(["--progress=none", "-l", "kk", "kk.po", "kk.tmx"])
sheet, back, memory = (Path(name).read_text(encoding="utf-8") for name in ("kk.csv", "back.po", "kk.tmx"))
print(sheet)
assert '"Elective","Міндетті"' in sheet and "fuzzy" not in sheet
assert 'msgid "Elective"\nmsgstr "Міндетті"' in back and "#, fuzzy\nmsgid \"Elective\"" not in back
assert "Elective" not in memory
PY
