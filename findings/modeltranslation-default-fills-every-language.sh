#!/usr/bin/env bash
# Guess: a field's default, written in one language, fills the column of that language, and the
#   others stay empty for the fallback.
# What happens: django-modeltranslation 0.20.6 gives every language the same default: a row made
#   in Russian has the Kazakh sentence in goal_kk, goal_ru and goal_en, while a title without a
#   default leaves the other two NULL.
# Why it matters: a Kazakh text counts as a finished English translation: completeness reports are
#   green and the fallback never speaks. Keep defaults out of translated fields.
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
names = ("title_kk", "title_ru", "title_en", "goal_kk", "goal_ru", "goal_en")
row = Program.objects.rewrite(False).values(*names).get()
print(row)
assert [row[name] for name in names[:3]] == [None, "История", None]
assert {row[name] for name in names[3:]} == {"мақсаты кейін жазылады"}
PY
