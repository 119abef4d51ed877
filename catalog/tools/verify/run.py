"""One run of `verify`: steps in order, the first failure stops, and every test is counted."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .counting import Counts, counted


class StepFailed(Exception):
    """A step found something wrong; its text is what the step has to say about it."""


@dataclass(frozen=True)
class VerifyStep:
    """A heading on the terminal and what happens under it."""

    title: str
    act: Callable[["Run"], None]


@dataclass
class Run:
    """What the steps of one run share.

    Steps that are no test runs count too, but only when they do not pass: the number of failures is
    never 0 where something failed, nor the number of skips where something was left out.
    """

    folder: Path
    strict: bool
    say: Callable[[str], None]
    left_out: int = 0
    stopped: bool = False

    def lack(self, *, program, package):
        """Go on without a program that a Debian package would bring."""
        self.skip(f"No {program} here; the Debian package {package} enables it.")

    def skip(self, sentence):
        """Go on without something, or fail where nothing may be skipped."""
        if self.strict:
            raise StepFailed(sentence)
        self.left_out += 1
        self.say(f"Skipped. {sentence}")

    def report(self, name):
        """Where a test run writes its JUnit file."""
        return self.folder / f"{name}.xml"

    def take(self, steps: Iterable[VerifyStep]):
        """Take the steps until one fails."""
        for step in steps:
            self.say(f"== {step.title}")
            started = time.monotonic()
            try:
                step.act(self)
            except StepFailed as failure:
                self.say(f"{failure}\nFailed: {step.title}")
                self.stopped = True
                return
            self.say(f"   {time.monotonic() - started:.1f} s")

    def counts(self):
        """All tests of all runs so far."""
        tests = sum(map(counted, self.folder.glob("*.xml")), Counts(skipped=self.left_out))
        if self.stopped and not tests.failed:
            return tests + Counts(failed=1)
        return tests
