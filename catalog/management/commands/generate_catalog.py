from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from catalog.tools.synthetic.database import standing_in
from catalog.tools.synthetic.grow import MAX_PROGRAMS, grow
from catalog.tools.synthetic.progress import bar


class Command(BaseCommand):
    help = "Write a large made-up catalog, for measurements, into a SQLite file of its own."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--programs", type=int, default=4000, help="how many (4000)")
        parser.add_argument("--courses", type=int, default=50_000, help="how many (50000)")
        parser.add_argument("--seed", type=int, default=1, help="the same seed, the same catalog")
        parser.add_argument("--output", help="the file (.data/synthetic.sqlite3)")

    def handle(self, *, programs, courses, seed, output, **options):
        if not (1 <= programs <= MAX_PROGRAMS and courses >= 1):
            raise CommandError(f"Ask for 1 to {MAX_PROGRAMS} programs and at least one course.")
        path = Path(output) if output else settings.DATA_DIR / "synthetic.sqlite3"
        try:
            with whole(path) as draft:
                self.write(draft, programs=programs, courses=courses, seed=seed)
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
        self.stdout.write(f"{path}: {programs} programs, {courses} courses.")
        self.stdout.write(f"To see it: CATALOG_DATABASE={path} python3 manage.py runserver")

    def write(self, path, **numbers):
        with standing_in(path):
            call_command("migrate", verbosity=0, interactive=False)
            grow(**numbers, say=self.say)
        self.stderr.write("")

    def say(self, done):
        self.stderr.write(bar(done), ending="")
        self.stderr.flush()


@contextmanager
def whole(path):
    """A file to write beside `path`, which takes its place once it is complete."""
    draft = path.with_name(f"{path.name}.part")
    path.parent.mkdir(mode=0o700, exist_ok=True)
    remove(draft)
    try:
        yield draft
        draft.replace(path)
    finally:
        remove(draft)


def remove(path):
    """A database file with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
