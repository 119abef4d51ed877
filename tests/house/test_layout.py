import re
import subprocess
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import get_resolver

from catalog.common.translations import coverage

ROOT = Path(settings.BASE_DIR)
TOP_LEVEL = {
    "manage.py",
    "catalog",
    "programs",
    "partners",
    "findings",
    "templates",
    "static",
    "locale",
    "tests",
    "pyproject.toml",
    "README.md",
}
NOT_OURS = {".venv", ".data", ".git", "__pycache__"}
LINES = 250
MARKS = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]  # in halves: this file holds none of them
UNFINISHED = re.compile(rf"\b({'|'.join(MARKS)})\b")
BRITISH = re.compile("programme|catalogue", re.IGNORECASE)


def listed_by_git():
    """The files git holds or would add; None where git is missing or this is no checkout."""
    if not (ROOT / ".git").exists():
        return None
    command = ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True)
    except FileNotFoundError:
        return None
    return None if done.returncode else done.stdout.decode().strip("\0").split("\0")


def walked(folder):
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in NOT_OURS:
            yield from walked(path)
        elif path.is_file():
            yield str(path.relative_to(ROOT))


@cache
def files():
    """Every file of the repository, those that are not committed yet too."""
    paths = map(Path, listed_by_git() or walked(ROOT))
    return [path for path in paths if (ROOT / path).is_file()]


def with_suffix(*suffixes):
    return [path for path in files() if path.suffix in suffixes]


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def patterns(resolver):
    for entry in resolver.url_patterns:
        yield str(entry.pattern)
        yield from patterns(entry) if hasattr(entry, "url_patterns") else ()


def british(texts):
    return sorted(text for text in texts if BRITISH.search(text))


def test_git_and_the_file_system_agree_on_the_sources():
    kept = {str(path) for path in with_suffix(".py", ".html", ".css", ".toml", ".po")}
    assert Path("manage.py") in files()
    assert kept <= set(walked(ROOT))


def test_nothing_else_stands_at_the_top():
    names = {path.parts[0] for path in files()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("name", ["utils.py", "helpers.py"])
def test_no_module_is_named_for_nothing(name):
    assert [path for path in files() if path.name == name] == []


def test_nothing_is_marked_as_unfinished():
    sources = with_suffix(".py", ".html", ".css", ".js", ".toml")
    assert [path for path in sources if UNFINISHED.search(read(path))] == []


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_of_unfinished_work_would_be_noticed(mark):
    assert UNFINISHED.search(f"# {mark}: қазақша мәтін")


@pytest.mark.parametrize("suffix", [".py", ".css"])
def test_no_file_is_too_long_to_be_read_at_once(suffix):
    sources = [path for path in with_suffix(suffix) if "migrations" not in path.parts]
    long = {str(path): lines for path in sources if (lines := len(read(path).splitlines())) > LINES}
    assert long == {}


def test_addresses_say_program_and_catalog():
    assert british(patterns(get_resolver())) == []


@pytest.mark.parametrize("domain", coverage.DOMAINS)
def test_english_messages_say_program_and_catalog(domain):
    messages = coverage.own_messages(domain)
    assert british({text for each in messages for text in (each.msgid, each.plural)}) == []


@pytest.mark.parametrize("text", ["Programme", "Course catalogue", "programmes/<slug:slug>/"])
def test_the_british_spelling_would_be_noticed(text):
    assert british([text, "Бағдарлама", "Program", "Catalog"]) == [text]
