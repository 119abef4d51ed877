"""What `verify` does, in order."""

import shutil
import sys
from pathlib import Path

from catalog.bootstrap import BASE_DIR

from . import suites
from .commands import quiet, quiet_program
from .production import SETTINGS, STAND_IN
from .run import VerifyStep

LINT_IMPORTS = str(Path(sys.executable).with_name("lint-imports"))
TEST_SETTINGS = {"DJANGO_SETTINGS_MODULE": "catalog.settings.test"}


def catalog_files(run):
    """Whether gettext itself accepts our translation files: placeholders, plurals, headers."""
    if not shutil.which("msgfmt"):
        return run.lack(program="msgfmt", package="gettext")
    for path in sorted((BASE_DIR / "locale").rglob("*.po")):
        quiet_program("msgfmt", "--check", "--output-file=/dev/null", str(path))(run)


LINT = (
    VerifyStep("ruff check", quiet("-m", "ruff", "check", "--quiet")),
    VerifyStep("ruff format", quiet("-m", "ruff", "format", "--check", "--quiet")),
    VerifyStep("djLint", quiet("-m", "djlint", "templates", "--lint", "--quiet")),
    VerifyStep("import contracts", quiet(LINT_IMPORTS, "--no-logo")),
)
CHECKS = (
    VerifyStep(
        "production settings",
        quiet("manage.py", "check", "--deploy", "--fail-level=WARNING", **STAND_IN, **SETTINGS),
    ),
    VerifyStep(
        "missing migrations",
        quiet("manage.py", "makemigrations", "--check", "--dry-run", **TEST_SETTINGS),
    ),
    VerifyStep(
        "interface translations",
        quiet("manage.py", "check_translations", **TEST_SETTINGS),
    ),
    VerifyStep("translation files", catalog_files),
)
SQLITE = (VerifyStep("test suite on SQLite", suites.sqlite),)
SERVERS = (
    VerifyStep("test suite on PostgreSQL", suites.postgres),
    VerifyStep("browser journeys", suites.browser),
)

FAST = LINT + SQLITE
FULL = LINT + CHECKS + SQLITE + SERVERS
