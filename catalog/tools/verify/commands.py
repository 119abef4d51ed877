"""Commands as steps, in an environment that decides nothing by accident."""

import os
import subprocess
import sys

from catalog.bootstrap import BASE_DIR

from .run import StepFailed

NO_TESTS = 5
OURS_TO_SAY = ("DATABASE_URL", "REDIS_URL", "DJANGO_SETTINGS_MODULE", "PYTEST_ADDOPTS")


def environment(**values):
    """The caller's environment without what decides a step's outcome, and these values."""
    kept = {name: value for name, value in os.environ.items() if name not in OURS_TO_SAY}
    return kept | values


def quiet(*arguments, **values):
    """A step that runs .venv's Python and shows what it said only when it fails."""
    return quiet_program(sys.executable, *arguments, **values)


def quiet_program(*command, **values):
    """A step that runs any program and shows what it said only when it fails."""

    def act(run):
        done = subprocess.run(
            command,
            cwd=BASE_DIR,
            env=environment(PYTHONUNBUFFERED="1", **values),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        if done.returncode:
            raise StepFailed(done.stdout.strip())

    return act


def pytest(*arguments, report, **values):
    """Run tests for all to see, write the JUnit file, return whether there were any."""
    command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", *arguments]
    done = subprocess.run(
        command, cwd=BASE_DIR, env=environment(**values), stdin=subprocess.DEVNULL
    )
    if done.returncode not in (0, NO_TESTS):
        raise StepFailed(f"pytest ended with status {done.returncode}.")
    return done.returncode == 0
