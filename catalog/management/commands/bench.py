from django.core.management.base import BaseCommand, CommandError

from catalog.tools.bench import BENCHMARKS


class Command(BaseCommand):
    help = "Measure a part of the project as a ratio within one run; exits 1 above its target."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("name", choices=sorted(BENCHMARKS))

    def handle(self, *, name, **options):
        if not BENCHMARKS[name](self.stdout.write):
            raise CommandError("The target is missed.")
