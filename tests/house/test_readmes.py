"""What the READMEs name is there, so that a stranger who follows them arrives."""

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
READMES = {"README.md": ["."], "catalog/README.md": ["catalog", "catalog/common"]} | {
    f"{app}/README.md": [app] for app in ("programs", "partners")
}
QUOTED = re.compile(r"`([\w./-]+)`")
LINKED = re.compile(r"\]\(([\w./-]+)\)")


def paths_of(text):
    """The paths that a text quotes or links, without addresses and what the catalog makes."""
    named = [each for each in QUOTED.findall(text) if "/" in each or each.endswith(".py")]
    return [each for each in named + LINKED.findall(text) if not each.startswith(("/", ".data"))]


def missing(readme, folders):
    paths = paths_of((ROOT / readme).read_text(encoding="utf-8"))
    return [
        path
        for path in paths
        if not any((ROOT / folder / path).exists() for folder in (".", *folders))
    ]


@pytest.mark.parametrize("readme", READMES)
def test_every_path_that_a_readme_names_is_there(readme):
    assert paths_of((ROOT / readme).read_text(encoding="utf-8"))
    assert missing(readme, READMES[readme]) == []


def test_a_path_that_leads_nowhere_would_be_noticed():
    assert paths_of("Қараңыз: `programs/exports/forms.py`, `models/`.") == [
        "programs/exports/forms.py",
        "models/",
    ]
    assert not (ROOT / "programs/exports/forms.py").exists()
