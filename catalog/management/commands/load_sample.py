from django.core.management.base import BaseCommand, CommandError

from catalog.sample.loader import load
from catalog.sample.reader import SampleError


class Command(BaseCommand):
    help = "Load the sample content: creates what is missing, never updates a row."

    def handle(self, *, verbosity, **options):
        try:
            created = load()
        except SampleError as error:
            raise CommandError(str(error)) from error
        rows = ", ".join(f"{table} {count}" for table, count in created.items())
        if verbosity:
            self.stdout.write(f"Created: {rows or 'nothing, all is there'}.")
