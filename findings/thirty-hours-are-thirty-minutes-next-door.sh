#!/usr/bin/env bash
# Guess: "30:00" in a duration field means the same to Django and to pydantic, which stands behind
#   django-ninja.
# What happens: Django 5.2.19 (forms, models, django-import-export 4.4.3) reads minutes and
#   seconds: half an hour; pydantic 2.14.4 reads hours and minutes: 30 hours, as a sheet's [h]:mm
#   shows it. "01:30" differs alike; "01:30:00" and "PT1H30M" agree.
# Why it matters: the same contact hours sent through the API, a form and a sheet differ sixty
#   times without an error: accept the full form only.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'django==5.2.19' 'django-import-export==4.4.3' 'tablib==3.10.0' 'pydantic==2.14.4'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import django
from django.conf import settings

settings.configure(LANGUAGE_CODE="kk", USE_TZ=True, INSTALLED_APPS=["import_export"])
django.setup()

from datetime import timedelta

from django import forms
from import_export.widgets import DurationWidget
from pydantic import TypeAdapter

read = {
    text: (forms.DurationField().clean(text), DurationWidget().clean(text), TypeAdapter(timedelta).validate_python(text))
    for text in ("30:00", "01:30", "01:30:00", "PT1H30M")
}
for text, answers in read.items():
    print(text, [str(answer) for answer in answers])
assert read["30:00"] == (timedelta(minutes=30), timedelta(minutes=30), timedelta(hours=30))
assert read["01:30"] == (timedelta(seconds=90), timedelta(seconds=90), timedelta(minutes=90))
assert len(set(read["01:30:00"])) == len(set(read["PT1H30M"])) == 1
PY
