"""Packages that a benchmark needs and the product does not."""

import subprocess
import sys
from contextlib import contextmanager
from importlib import import_module, util
from tempfile import TemporaryDirectory

TEST_LOCK = "catalog/requirements/test.txt"


class NotHad(Exception):
    """The package cannot be had here; the sentence says why."""


@contextmanager
def borrowed(name):
    """The module `name`: the installed one, or one that pip puts into a temporary folder.

    Raises `NotHad` where pip finds no way to it, or a library of the system is missing.
    """
    if util.find_spec(name):
        yield loaded(name)
        return
    with TemporaryDirectory(prefix=f"{name}-") as folder:
        install(name, folder)
        sys.path.append(folder)
        try:
            yield loaded(name)
        finally:
            sys.path.remove(folder)


def of_the_tests(name, package):
    """The module `name` of a package that is installed with the tests.

    Raises `NotHad` where it is not; the sentence says what to install.
    """
    if not util.find_spec(name):
        raise NotHad(f"{package} comes with the tests: pip install -r {TEST_LOCK}")
    return loaded(name)


def install(name, folder):
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*pip, "--target", folder, name], capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines() or ["pip failed"]
        raise NotHad(f"{name} cannot be installed: {reason[-1]}")


def loaded(name):
    try:
        return import_module(name)
    except (ImportError, OSError) as error:
        reason = str(error).strip().splitlines()[0]
        raise NotHad(
            f"{name} does not run here, a library of the system is missing: {reason}"
        ) from error
