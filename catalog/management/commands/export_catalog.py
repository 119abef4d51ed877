from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from catalog.common.exports.formats import Format
from programs.exports.bundle import PaperFailed, write_bundle
from programs.exports.edition import EDITIONS
from programs.exports.files import sink, write_whole
from programs.exports.forms import FORMS, OF_THE_CATALOG, NoSuchPaper, check, export_catalog
from programs.models import Curriculum, Program
from programs.services.issuing import issue

FORMATS = sorted({str(name) for formats in FORMS.values() for name in formats})


class Command(BaseCommand):
    help = "Write one form of every public program to a folder or a .zip, or the book of them all."

    def add_arguments(self, parser):
        parser.add_argument("--form", choices=sorted(FORMS), default="catalog")
        parser.add_argument(
            "--format", choices=FORMATS, default=str(Format.PDF), dest="file_format"
        )
        parser.add_argument("--lang", choices=EDITIONS, required=True, dest="language")
        parser.add_argument("--intake", type=int, help="default: newest not in the future")
        parser.add_argument("--output", required=True, help="a folder, or a file ending in .zip")

    def handle(self, *, intake, output, **paper):
        paper = {name: paper[name] for name in ("form", "file_format", "language")}
        path = Path(output)
        try:
            check(**paper)
            if paper["form"] in OF_THE_CATALOG:
                self.write_book(path, intake, paper)
            else:
                self.write_papers(path, intake, paper)
        except (NoSuchPaper, PaperFailed) as refusal:
            raise CommandError(str(refusal)) from refusal
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error

    def write_book(self, path, intake, paper):
        plans = Curriculum.objects.published()
        if intake is not None:
            plans = plans.filter(intake=intake)
        programs = Program.objects.published().select_related("owner").with_plan(plans)
        content = export_catalog(programs, **paper)
        write_whole(path, content)
        self.stdout.write(f"{path}: {len(content)} bytes.")

    def write_papers(self, path, intake, paper):
        with sink(path) as folder:
            count = write_bundle(folder, intake=intake, say=self.say, register=issue, **paper)
        self.stdout.write(f"{path}: {count} papers.")

    def say(self, text):
        self.stderr.write(text)
        self.stderr.flush()
