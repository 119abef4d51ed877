"""`manage.py demo`: from a clean clone to a running catalog with sample content."""

from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections

from catalog.bootstrap import RUN_LOCK
from catalog.tools.demo import accounts, folder, outgrown, server, static
from catalog.tools.demo.welcome import STOP, welcome


@contextmanager
def in_one_sentence():
    """Trouble with a file or the database, said without a traceback."""
    try:
        yield
    except (DatabaseError, OSError) as trouble:
        raise CommandError(f"{settings.DATA_DIR} cannot be prepared: {trouble}.") from trouble


class Command(BaseCommand):
    help = "Prepare the sample catalog in .data and serve it on this machine."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--port", default="8000", help="the port to serve at (8000)")
        parser.add_argument("--no-serve", action="store_true", help="prepare everything, then end")
        parser.add_argument("--reset", action="store_true", help="throw away .data and start anew")

    def handle(self, *, port, no_serve, reset, **options):
        try:
            port = server.port_number(port)
            listener = None if no_serve else server.listen(port=port)
            if reset:
                folder.empty(folder=settings.DATA_DIR)
            self.set_aside()
            folder.hold(folder=settings.DATA_DIR)
            self.prepare(port=port)
            if listener:
                self.stdout.write(STOP)
                server.serve(listener=listener)
        except KeyboardInterrupt:
            raise CommandError("Stopped. The next start completes what is missing.") from None

    def set_aside(self):
        """Keep the database of an older version under another name, and say so."""
        with in_one_sentence():
            kept = outgrown.set_aside(
                path=settings.DATABASES["default"]["NAME"], folder=settings.DATA_DIR
            )
        if kept:
            self.stdout.write(
                f"The database of an older version is kept as {kept}, and a new one is made."
            )

    def prepare(self, *, port):
        """Make what is missing and print where everything is."""
        kept = settings.DATA_DIR / "accounts.txt"
        with in_one_sentence():
            call_command("migrate", verbosity=0, interactive=False)
            call_command("load_sample", verbosity=0)
            passwords = accounts.ensure_accounts(path=kept)
            connections.close_all()
            static.prepare_static(
                source=settings.BASE_DIR / "static", target=settings.STATIC_ROOT, lock=RUN_LOCK
            )
        self.stdout.write(welcome(port=port, passwords=passwords, kept=kept))
