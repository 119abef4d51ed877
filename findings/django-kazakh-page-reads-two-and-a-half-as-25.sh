#!/usr/bin/env bash
# Guess: a localized number field takes "2,5" for two and a half in Kazakh as it does in Russian
#   and Uzbek, or refuses it.
# What happens: Django 5.2.19 has no formats for kk and uses the English ones, where the comma
#   parts thousands: with USE_THOUSAND_SEPARATOR and localize=True the Kazakh page turns "2,5"
#   into 25 without an error, while Russian and Uzbek give 2.5; "1 500,5" is refused in Kazakh
#   alone of the three.
# Why it matters: everybody in Kazakhstan types a comma: the same form saves a tenfold number of
#   credits in one of the languages. Give kk its own FORMAT_MODULE_PATH.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'django==5.2.19'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import datetime
from decimal import Decimal

import django
from django.conf import settings

settings.configure(LANGUAGE_CODE="kk", USE_TZ=True, USE_THOUSAND_SEPARATOR=True, INSTALLED_APPS=["django.contrib.humanize"])
django.setup()

from django import forms
from django.utils import formats, translation


class CourseForm(forms.Form):
    credits = forms.DecimalField(localize=True)


def typed(text, language):
    with translation.override(language):
        form = CourseForm({"credits": text})
        return form.cleaned_data["credits"] if form.is_valid() else None


read = {text: [typed(text, language) for language in ("kk", "ru", "uz")] for text in ("2,5", "2.5", "1 500,5")}
print(read)
assert read["2,5"] == [Decimal("25"), Decimal("2.5"), Decimal("2.5")]
assert read["1 500,5"] == [None, Decimal("1500.5"), Decimal("1500.5")]
with translation.override("kk"):
    assert (formats.get_format("DECIMAL_SEPARATOR"), formats.get_format("THOUSAND_SEPARATOR")) == (".", ",")
PY
