"""The production settings ask for what they need by name."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

from catalog.tools.verify.production import STAND_IN


def imported(environment):
    """A bare import of the production settings with exactly this environment."""
    return subprocess.run(
        [sys.executable, "-c", "import catalog.settings.production"],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"]} | environment,
        capture_output=True,
        text=True,
    )


def test_they_import_when_everything_is_set():
    done = imported(STAND_IN)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("value", [None, "", "  "])
@pytest.mark.parametrize("name", STAND_IN)
def test_each_missing_variable_names_itself(name, value):
    environment = STAND_IN | {name: value}
    done = imported({key: text for key, text in environment.items() if text is not None})
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(f"Set the environment variable {name}.")
