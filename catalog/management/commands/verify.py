"""`manage.py verify`: everything that must hold before a change is good."""

import signal
import sys
import tempfile
from pathlib import Path

from django.core.management.base import BaseCommand

from catalog.tools.verify.run import Run
from catalog.tools.verify.steps import FAST, FULL


class Command(BaseCommand):
    help = "Lint, check and test the whole project; the last line counts the tests."
    requires_system_checks = []

    def add_arguments(self, parser):
        choice = parser.add_mutually_exclusive_group()
        choice.add_argument("--all", action="store_true", help="a skipped step is a failure")
        choice.add_argument("--fast", action="store_true", help="lint and the suite on SQLite only")

    def handle(self, *, fast, **options):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        with tempfile.TemporaryDirectory(prefix="verify-") as folder:
            run = Run(folder=Path(folder), strict=options["all"], say=self.say)
            try:
                run.take(FAST if fast else FULL)
            except KeyboardInterrupt:
                run.stopped = True
            self.say(str(run.counts()))
        if run.stopped:
            sys.exit(1)

    def say(self, text):
        """Print at once, so that a pytest run's own lines keep their place."""
        self.stdout.write(text)
        self.stdout.flush()
