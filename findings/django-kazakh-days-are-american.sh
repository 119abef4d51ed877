#!/usr/bin/env bash
# Guess: dates on a Kazakh page are written as in Kazakhstan (01.09.2026, weeks from Monday), as
#   on the Russian, Kyrgyz and Uzbek pages of Django.
# What happens: Django 5.2.19 writes "Қыр. 1, 2026" and "09/01/2026", begins the week on Sunday
#   and refuses "01.09.2026" in a form on the Kazakh page; Kyrgyz and Uzbek have formats of their
#   own. humanize answers in English: ordinal 3 is "3rd", naturaltime "3 days ago".
# Why it matters: 1 September, the first day of studies, reads as 9 January, and staff cannot type
#   a date as they write it; add a formats module for kk and translate humanize.
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
from django.contrib.humanize.templatetags import humanize
from django.utils import formats, translation

day = datetime.date(2026, 9, 1)
seen = {}
for language in ("kk", "ky", "uz", "ru"):
    with translation.override(language):
        try:
            typed = forms.DateField(localize=True).clean("01.09.2026")
        except forms.ValidationError:
            typed = None
        seen[language] = (formats.date_format(day, "SHORT_DATE_FORMAT"), formats.get_format("FIRST_DAY_OF_WEEK"), typed)
print(seen)
assert seen["kk"] == ("09/01/2026", 0, None)
assert seen["ky"] == seen["uz"] == seen["ru"] == ("01.09.2026", 1, day)
with translation.override("kk"):
    long, third = formats.date_format(day), humanize.ordinal(3)
    ago = humanize.naturaltime(datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=3, hours=1))
print(long, third, ago)
assert (long, third) == ("Қыр. 1, 2026", "3rd")
assert ago.replace("\xa0", " ") == "3 days, 1 hour ago"
PY
