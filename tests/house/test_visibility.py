"""Whether readers see a row is asked by QuerySets, and by properties of the row itself.

`visibility` and the status of a curriculum are compared in `models/` and `querysets/` alone; the
rest takes `published()`, `in_force()`, `is_public`, `is_in_force` and their like.
"""

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
ROOMS = ("catalog", "programs", "partners", "templates")
OWN = {"models", "querysets", "migrations"}
WRITING = {"programs/services/publication.py", "catalog/tools/synthetic/grow.py"}
ASKING = re.compile(
    r"\.visibility\b"
    r"|\bvisibility(?:__\w+)?\s*=(?!=)(?!\")"
    r"|__visibility\b(?=\s*=)"
    r"|\bVisibility\.[A-Z]"
    r"|\bstatus\w*\s*(?:==|!=|=)\s*[\"']?(?:Status\.)?(?:PUBLISHED|ARCHIVED)\b",
    re.IGNORECASE,
)


def questions(source):
    """Where a text asks about visibility or status."""
    return [found[0] for found in ASKING.finditer(source)]


def sources():
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in (".py", ".html") and not OWN.intersection(path.parts):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def test_only_querysets_and_rows_ask_who_may_see_them():
    found = {path: asked for path, source in sources() if (asked := questions(source))}
    assert {path: asked for path, asked in found.items() if path not in WRITING} == {}


@pytest.mark.parametrize("path", sorted(WRITING))
def test_what_writes_a_status_still_does(path):
    assert questions((ROOT / path).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "line",
    [
        "if course.visibility == Visibility.PUBLIC:",
        "rows.filter(visibility='public')",
        "rows.filter(course__visibility=asked)",
        '{% if person.visibility == "public" %}',
        "plans.filter(status=Status.PUBLISHED)",
        "if plan.status == Status.ARCHIVED:",
        '{% if curriculum.status != "published" %}',
        "given = Visibility.DRAFT",
    ],
)
def test_another_question_would_be_noticed(line):
    assert questions(f"Бағдарлама\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        'list_filter = ("visibility",)',
        "if curriculum.status not in move.sources:",
        'CLUB = ("slug", "visibility", "name")',
        "{% if course.is_public %}",
        "return self.shown(status=413)",
        "PREFERRED = (Status.PUBLISHED, Status.APPROVED)",
        'icon="visibility"',
    ],
)
def test_what_asks_nothing_passes(line):
    assert questions(f"{line}\n") == []
