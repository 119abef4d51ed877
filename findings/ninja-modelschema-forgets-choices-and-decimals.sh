#!/usr/bin/env bash
# Guess: a ModelSchema takes the limits of the model's field: its choices become an enum and its
#   one decimal place a rule, as max_length does.
# What happens: django-ninja 1.7.1 keeps max_length alone: kind "zzz" and 2.55 credits for
#   decimal_places=1 pass validation and the OpenAPI document names neither limit.
# Why it matters: partners who generate a client from the schema send kinds that do not exist, and
#   SQLite stores them without complaint; state the limits in the schema oneself.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'django==5.2.19' 'django-modeltranslation==0.20.6' 'django-ninja==1.7.1' 'pydantic==2.14.4'
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

from ninja import ModelSchema


class ProgramIn(ModelSchema):
    class Meta:
        model = Program
        fields = ["code", "kind", "credits"]


accepted = ProgramIn(code="6B02", kind="zzz", credits="2.55")
schema = ProgramIn.model_json_schema()["properties"]
print(accepted, schema["kind"], schema["credits"])
assert (accepted.kind, str(accepted.credits)) == ("zzz", "2.55")
assert "enum" not in schema["kind"] and schema["kind"]["maxLength"] == 3
assert "pattern" not in str(schema["credits"]) and "multipleOf" not in str(schema["credits"])
try:
    ProgramIn(code="6B02", kind="zzzz")
except ValueError as error:
    print(error.errors()[0]["type"])
else:
    raise AssertionError("max_length is forgotten too")
PY
