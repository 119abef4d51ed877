"""Our own Python, as house tests read it."""

import ast
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
APPS = ("catalog", "partners", "programs")


def python_files():
    """Every module of the product, without migrations, by its path from the top."""
    found = (path for app in APPS for path in (ROOT / app).rglob("*.py"))
    return sorted(path.relative_to(ROOT) for path in found if "migrations" not in path.parts)


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def strings(node):
    """The texts written out in a literal: its items, and the keys of a dictionary."""
    items = node.keys if isinstance(node, ast.Dict) else node.elts
    return [item.value for item in items if isinstance(item, ast.Constant)]
