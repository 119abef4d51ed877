import subprocess
import sys

import pytest

from catalog.tools.bench import borrowed as room
from catalog.tools.bench.borrowed import NotHad, borrowed


def pip_that(makes, code=0, says=""):
    """A pip that writes a module into its target folder."""

    def run(command, **options):
        folder, name = command[-2:]
        if makes is not None:
            with open(f"{folder}/{name}.py", "w") as module:
                module.write(makes)
        return subprocess.CompletedProcess(command, code, "", says)

    return run


def test_an_installed_package_is_taken_as_it_is():
    with borrowed("json") as module:
        assert module is sys.modules["json"]


def test_another_is_installed_for_the_time_being(monkeypatch):
    monkeypatch.setattr(room.subprocess, "run", pip_that("ANSWER = 42"))
    before = list(sys.path)
    with borrowed("lent_for_a_test") as module:
        assert module.ANSWER == 42
    assert sys.path == before


@pytest.mark.parametrize(
    ("name", "pip", "sentence"),
    [
        ("lent_never", pip_that(None, 1, "no network"), "cannot be installed: no network"),
        ("lent_broken", pip_that("raise OSError('no libpango')"), "is missing: no libpango"),
    ],
)
def test_it_says_why_a_package_cannot_be_had(monkeypatch, name, pip, sentence):
    monkeypatch.setattr(room.subprocess, "run", pip)
    with pytest.raises(NotHad, match=sentence), borrowed(name):
        pass
