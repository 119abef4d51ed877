"""What `verify` does, in order."""

import shutil
import sys
from pathlib import Path

from catalog.bootstrap import BASE_DIR

from . import suites
from .commands import quiet, quiet_program
from .production import SETTINGS, STAND_IN
from .run import Step

LINT_IMPORTS = str(Path(sys.executable).with_name("lint-imports"))
TEST_SETTINGS = {"DJANGO_SETTINGS_MODULE": "catalog.settings.test"}


def catalog_files(run):
    """Whether gettext itself accepts our translation files: placeholders, plurals, headers."""
    if not shutil.which("msgfmt"):
        return run.lack(program="msgfmt", package="gettext")
    for path in sorted((BASE_DIR / "locale").rglob("*.po")):
        quiet_program("msgfmt", "--check", "--output-file=/dev/null", str(path))(run)


LINT = (
    Step("ruff check", quiet("-m", "ruff", "check", "--quiet")),
    Step("ruff format", quiet("-m", "ruff", "format", "--check", "--quiet")),
    Step("djLint", quiet("-m", "djlint", "templates", "--lint", "--quiet")),
    Step("import contracts", quiet(LINT_IMPORTS, "--no-logo")),
)
CHECKS = (
    Step(
        "production settings",
        quiet("manage.py", "check", "--deploy", "--fail-level=WARNING", **STAND_IN, **SETTINGS),
    ),
    Step(
        "missing migrations",
        quiet("manage.py", "makemigrations", "--check", "--dry-run", **TEST_SETTINGS),
    ),
    Step(
        "interface translations",
        quiet("manage.py", "check_translations", **TEST_SETTINGS),
    ),
    Step("translation files", catalog_files),
)
SQLITE = (Step("test suite on SQLite", suites.sqlite),)
SERVERS = (
    Step("test suite on PostgreSQL", suites.postgres),
    Step("browser journeys", suites.browser),
)

FAST = LINT + SQLITE
FULL = LINT + CHECKS + SQLITE + SERVERS
