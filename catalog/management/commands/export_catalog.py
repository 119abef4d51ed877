from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from catalog.common.writers.formats import Format
from programs.choices import Base, Track
from programs.papers.bundle import PaperFailed, book, write_bundle
from programs.papers.files import sink, write_whole
from programs.papers.form import Subject
from programs.papers.forms import FORMS, NoSuchPaper, check, formats
from programs.papers.parts.languages import PAPER_LANGUAGES
from programs.services.issuing import issue


class Command(BaseCommand):
    help = "Write one form of every public program to a folder or a .zip, or the book of them all."

    def add_arguments(self, parser):
        parser.add_argument("--form", choices=sorted(FORMS), default="catalog")
        parser.add_argument(
            "--format", choices=formats(), default=str(Format.PDF), dest="file_format"
        )
        parser.add_argument(
            "--lang",
            choices=PAPER_LANGUAGES,
            required=True,
            nargs="+",
            dest="languages",
            help="one or several: --lang kk ru en",
        )
        parser.add_argument("--intake", type=int, help="default: newest not in the future")
        parser.add_argument(
            "--track", choices=Track.values, help="default: the one that stands for each program"
        )
        parser.add_argument("--base", choices=Base.values, help="of admission; default likewise")
        parser.add_argument("--output", required=True, help="a folder, or a file ending in .zip")

    def handle(self, *, output, languages, form, file_format, **options):
        paper = {"form": form, "file_format": file_format}
        choice = {name: options[name] for name in ("intake", "track", "base")}
        path = Path(output)
        try:
            for language in languages:
                check(**paper, language=language)
            if FORMS[form].of is not Subject.CATALOG:
                self.write_papers(path, choice, languages, paper)
            elif len(languages) == 1:
                self.write_book(path, choice, {**paper, "language": languages[0]})
            else:
                raise CommandError("The book of all programs has one language: name one.")
        except (NoSuchPaper, PaperFailed) as refusal:
            raise CommandError(str(refusal)) from refusal
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error

    def write_book(self, path, choice, paper):
        content = book(**choice, **paper)
        write_whole(path, content)
        self.stdout.write(f"{path}: {len(content)} bytes.")

    def write_papers(self, path, choice, languages, paper):
        asked = {**paper, **choice, "languages": languages}
        with sink(path) as folder:
            count = write_bundle(folder, say=self.say, register=issue, **asked)
        self.stdout.write(f"{path}: {count} papers.")

    def say(self, text):
        self.stderr.write(text)
        self.stderr.flush()
