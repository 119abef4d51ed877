from django.core.management.base import BaseCommand

from programs.services.issuing import enter_slips


class Command(BaseCommand):
    help = "Enter in the register's table the papers that readers have taken since."

    def handle(self, **options):
        self.stdout.write(f"{enter_slips()} papers entered.")
