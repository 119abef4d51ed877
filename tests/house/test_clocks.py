"""No test depends on how fast the machine is: a busy one passes too."""

import re
from pathlib import Path

import pytest
from django.conf import settings

TESTS = Path(settings.BASE_DIR) / "tests"
ALLOWED = {TESTS / "effort.py", Path(__file__)}  # what compares costs, and this file's samples
CLOCKS = re.compile(
    r"\b(?:perf_counter|monotonic|process_time|thread_time|time_ns|timeit|sleep|wait_for_timeout)"
    r"(?:_ns)?\b|\btime\.time\b|^import time\b|^from time import"
    r"|\bdeadline=(?!None)|\b(?:wait|join)\(\s*(?:timeout\s*=\s*)?[\d.]+|\btimeout\s*=\s*[\d.]+",
    re.MULTILINE,
)


def clocks(source):
    """What a source text asks of a clock."""
    return [found[0] for found in CLOCKS.finditer(source)]


def test_no_test_asks_a_clock_or_waits_for_a_number_of_seconds():
    sources = [path for path in TESTS.rglob("*.py") if path not in ALLOWED]
    found = {str(path): asked for path in sources if (asked := clocks(path.read_text("utf-8")))}
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "import time",
        "from time import perf_counter",
        "assert time.perf_counter() - begun < 2",
        "page.wait_for_timeout(300)",
        "page.goto(url, timeout=5000)",
        "done.wait(10)",
        "thread.join(timeout=5)",
        "@settings(deadline=200)",
        "sleep(0.1)",
    ],
)
def test_a_clock_would_be_noticed(line):
    assert clocks(f"бос жол\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "done.wait(PATIENCE)",
        "from django.utils import timezone",
        "@settings(deadline=None)",
        '", ".join(words)',
        "PRAGMA busy_timeout = 0",
        "def test_the_deadline_is_shown():",
    ],
)
def test_what_is_no_clock_passes(line):
    assert clocks(f"{line}\n") == []
