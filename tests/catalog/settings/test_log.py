"""What goes wrong is said on standard error, whichever settings a process runs with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from catalog.tools.verify.production import STAND_IN

FOLDER = Path(settings.BASE_DIR) / "catalog" / "settings"
PARTS = {"__init__", "admin", "env", "log", "site"}  # what settings are made of
SETTINGS = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in PARTS)
LOGGERS = (
    "django.request",
    "django.db",
    "catalog.common.search.live",
    "programs.admin.papers.page",
)
NOWHERE = "postgres://catalog@%2Fnowhere/catalog"
SERVING = {
    "demo": {"CATALOG_DATABASE": "/nowhere/каталог.sqlite3"},
    "dev": {"CATALOG_DATABASE": "/nowhere/каталог.sqlite3"},
    "production": STAND_IN | {"DATABASE_URL": NOWHERE},
    "test": {"DATABASE_URL": NOWHERE},
}

FAILS = """
import logging, sys
from django.conf import settings
from django.utils.log import configure_logging
configure_logging(settings.LOGGING_CONFIG, settings.LOGGING)
for name in sys.argv[1:]:
    try:
        raise OSError(f"дерекқор үнсіз: {name}")
    except OSError:
        logging.getLogger(name).exception("Ештеңе шықпады.")
"""
ANSWERS = """
import sys
from wsgiref.util import setup_testing_defaults
from django.core.wsgi import get_wsgi_application
request = {"PATH_INFO": "/kk/programs/", "HTTP_HOST": sys.argv[1], "wsgi.url_scheme": "https",
           "HTTP_X_FORWARDED_PROTO": "https"}
setup_testing_defaults(request)
get_wsgi_application()(request, lambda status, headers: print(status))
"""


def run(script, *arguments, module, **environment):
    """A process with these settings and exactly this environment."""
    shared = {"PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8"}
    chosen = {"DJANGO_SETTINGS_MODULE": f"catalog.settings.{module}"}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=settings.BASE_DIR,
        env=shared | chosen | environment,
        capture_output=True,
        encoding="utf-8",
    )


def test_these_are_all_settings_there_are():
    assert set(SERVING) | {"base", "verify"} == set(SETTINGS)


@pytest.mark.parametrize("module", SETTINGS)
def test_every_error_is_a_line_with_its_traceback(module):
    done = run(FAILS, *LOGGERS, module=module, **SERVING.get(module, {}))
    assert done.stdout == ""
    for name in LOGGERS:
        assert done.stderr.count(f"ERROR {name}: Ештеңе шықпады.\nTraceback") == 1
        assert f"OSError: дерекқор үнсіз: {name}\n" in done.stderr


@pytest.mark.parametrize("module", SERVING)
def test_an_answer_of_500_is_recorded_with_its_cause(module):
    host = STAND_IN["ALLOWED_HOSTS"] if module == "production" else "127.0.0.1"
    done = run(ANSWERS, host, module=module, **SERVING[module])
    assert done.stdout == "500 Internal Server Error\n"
    assert " ERROR django.request: Internal Server Error: /kk/programs/\n" in done.stderr
    assert "django.db.utils.OperationalError" in done.stderr
