"""How many tests passed, failed and were skipped, added up over all runs."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True)
class Counts:
    """Numbers of tests; their text is the last line of `verify`."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other):
        return Counts(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def counted(report: Path) -> Counts:
    """The counts of one JUnit file; nothing where pytest ended before it wrote one.

    A test that passes and then breaks while it is cleared away is written as two cases of the same
    name; it counts once, as failed.
    """
    if not report.exists():
        return Counts()
    cases = {}
    for case in ElementTree.parse(report).iter("testcase"):
        name = (case.get("classname"), case.get("name"))
        cases[name] = worse(cases.get(name, "passed"), outcome(case))
    verdicts = list(cases.values())
    return Counts(*(verdicts.count(verdict) for verdict in ("passed", "failed", "skipped")))


def outcome(case):
    """What one case of a JUnit file says about its test."""
    tags = {child.tag for child in case}
    if tags & {"failure", "error"}:
        return "failed"
    return "skipped" if "skipped" in tags else "passed"


def worse(one, other):
    """The more serious of two outcomes."""
    return max(one, other, key=("passed", "skipped", "failed").index)
