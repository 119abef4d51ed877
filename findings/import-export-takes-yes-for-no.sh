#!/usr/bin/env bash
# Guess: a boolean column that holds "yes", "иә" or "да" is read as true, or the row is refused as
#   one with a bad number is.
# What happens: django-import-export 4.4.3 (BooleanWidget) knows 1, "1", True and "true" in three
#   casings and takes ANYTHING else for False in silence: "yes", "иә", "да", "+" and even "1.0",
#   as a sheet saved as .ods has it.
# Why it matters: an import of "taught in English: иә" switches every course off and reports
#   success; a widget of one's own that knows both lists and refuses the rest is needed.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'django==5.2.19' 'django-import-export==4.4.3' 'tablib==3.10.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import django
from django.conf import settings

settings.configure(LANGUAGE_CODE="kk", USE_TZ=True, INSTALLED_APPS=["import_export"])
django.setup()

from import_export.widgets import BooleanWidget

widget = BooleanWidget()
read = {value: widget.clean(value) for value in ("1", "TRUE", "True", "yes", "иә", "да", "+", "1.0", "жоқ", "")}
print(read)
assert [value for value, answer in read.items() if answer is True] == ["1", "TRUE", "True"]
assert all(read[value] is False for value in ("yes", "иә", "да", "+", "1.0", "жоқ"))
assert read[""] is None
PY
