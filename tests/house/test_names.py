"""A class has one meaning in the whole project: its name is given once."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
APPS = ("catalog", "programs", "partners")
FRAMEWORKS = {"Command", "Media", "Meta", "Migration"}  # names that Django looks up


def classes(source):
    """The classes that a source text defines, those inside others too."""
    return [node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]


def sources():
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def named_twice(texts):
    """The names that several classes have, with where they stand."""
    places = defaultdict(list)
    for path, source in texts:
        for name in classes(source):
            places[name].append(path)
    return {name: at for name, at in places.items() if len(at) > 1 and name not in FRAMEWORKS}


def test_the_classes_of_the_project_are_found():
    found = {name for _path, source in sources() for name in classes(source)}
    assert {"Program", "Ledger", "Sum", "ExtendedAdmin", "PrintedTotals"} <= found


def test_no_two_classes_have_one_name():
    assert named_twice(sources()) == {}


@pytest.mark.parametrize("second", ["class Row: '''Жол.'''", "class Page:\n    class Row: pass"])
def test_a_second_meaning_would_be_noticed(second):
    texts = [("a.py", "class Row: pass"), ("b.py", second), ("c.py", "class Line: pass")]
    assert named_twice(texts) == {"Row": ["a.py", "b.py"]}


@pytest.mark.parametrize("name", sorted(FRAMEWORKS))
def test_what_django_looks_up_may_repeat(name):
    texts = [(path, f"class {name}: pass") for path in ("a.py", "b.py")]
    assert named_twice(texts) == {}
