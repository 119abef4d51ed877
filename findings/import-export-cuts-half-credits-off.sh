#!/usr/bin/env bash
# Guess: a whole-number column refuses 2.5, as Django's own IntegerField of a form does.
# What happens: django-import-export 4.4.3 (IntegerWidget) cuts the fraction off in silence: "2.5"
#   gives 2 and 5.9 gives 5; "2,5" raises.
# Why it matters: terms and credits that arrive as 2.5 lose the half, sums no longer make 240, and
#   whether it is noticed depends on the separator that was typed.
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

from decimal import InvalidOperation

from django import forms
from import_export.widgets import IntegerWidget

widget = IntegerWidget()
read = {value: widget.clean(value) for value in ("5.0", "2.5", 5.9)}
print(read)
assert read == {"5.0": 5, "2.5": 2, 5.9: 5}
try:
    widget.clean("2,5")
except InvalidOperation:
    print("2,5: InvalidOperation")
else:
    raise AssertionError("2,5 is taken now")
assert forms.IntegerField().clean("5.0") == 5
try:
    forms.IntegerField().clean("2.5")
except forms.ValidationError as error:
    print("a form says:", error.messages)
else:
    raise AssertionError("forms cut the fraction off too")
PY
