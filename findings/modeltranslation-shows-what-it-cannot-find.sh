#!/usr/bin/env bash
# Guess: with fallback languages set, the manager that reads a missing Kazakh title as the Russian
#   one also filters by it.
# What happens: django-modeltranslation 0.20.6 falls back on reading only: in Kazakh
#   values_list("title") gives "История", filter(title="История") finds 0 rows, and
#   filter(title__isnull=True) finds the row that shows a title.
# Why it matters: filters, uniqueness checks and get_or_create by title miss, or make anew, the
#   very row that the list shows; a coalesce over the languages is needed.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'django==5.2.19' 'django-modeltranslation==0.20.6'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import sys
from pathlib import Path

import django
from django.conf import settings

Path("school").mkdir()
Path("school/__init__.py").touch()
Path("school/models.py").write_text(
    """
from django.db import models


class Program(models.Model):
    code = models.CharField(max_length=20)
    title = models.CharField(max_length=50)
    goal = models.CharField(max_length=50, default="мақсаты кейін жазылады")
    kind = models.CharField(max_length=3, choices=[("bac", "Бакалавриат"), ("mag", "Магистратура")], default="bac")
    credits = models.DecimalField(max_digits=5, decimal_places=1, default=0)
""",
    encoding="utf-8",
)
Path("school/translation.py").write_text(
    """
from modeltranslation.translator import TranslationOptions, register

from .models import Program


@register(Program)
class ProgramOptions(TranslationOptions):
    fields = ("title", "goal")
"""
)
sys.path.insert(0, ".")
settings.configure(
    LANGUAGE_CODE="kk",
    LANGUAGES=[("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")],
    MODELTRANSLATION_FALLBACK_LANGUAGES=("kk", "ru", "en"),
    INSTALLED_APPS=["modeltranslation", "django.contrib.contenttypes", "school"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
)
django.setup()
from django.db import connection
from django.utils import translation
from school.models import Program

with connection.schema_editor() as editor:
    editor.create_model(Program)

with translation.override("ru"):
    Program.objects.create(code="6B02", title="История")
with translation.override("kk"):
    shown = list(Program.objects.values_list("title", flat=True))
    found = Program.objects.filter(title="История").count()
    empty = Program.objects.filter(title__isnull=True).count()
    _, created = Program.objects.get_or_create(code="6B02", title="История")
print(shown, "found:", found, "without a title:", empty, "made anew:", created)
assert shown == ["История"] and found == 0 and empty == 1 and created is True
assert Program.objects.filter(code="6B02").count() == 2
PY
