import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from catalog.common.languages import LANGUAGES
from programs.exports.forms import FORMS, export, file_name
from programs.models import Curriculum, Program

FORMATS = sorted({str(name) for formats in FORMS.values() for name in formats})


class Command(BaseCommand):
    help = "Write one paper of a program's curriculum to a file."

    def add_arguments(self, parser):
        parser.add_argument("code", help="the program's code, or its address where codes clash")
        parser.add_argument("--form", choices=sorted(FORMS), default="curriculum")
        parser.add_argument("--format", choices=FORMATS, required=True, dest="file_format")
        parser.add_argument("--lang", choices=LANGUAGES, required=True, dest="language")
        parser.add_argument("--intake", type=int, help="default: newest not in the future")
        parser.add_argument("--output", help="a file, or - for standard output")

    def handle(self, *, code, intake, output, **paper):
        paper = {name: paper[name] for name in ("form", "file_format", "language")}
        if paper["file_format"] not in FORMS[paper["form"]]:
            raise CommandError(f"{paper['form']} is not made as {paper['file_format']}.")
        curriculum = published_curriculum(find_program(code), intake)
        content = export(curriculum, **paper)
        if output == "-":
            sys.stdout.buffer.write(content)
            return
        path = Path(output or file_name(curriculum, **paper))
        self.write_whole(path, content)
        self.stdout.write(f"{path}: {len(content)} bytes.")

    def write_whole(self, path, content):
        """Write beside the file and move into place, so that no half file is left."""
        part = path.with_name(f".{path.name}.part")
        try:
            part.write_bytes(content)
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error


def find_program(code):
    found = list(Program.objects.published().spelled(code))
    if not found:
        raise CommandError(f"There is no public program {code}.")
    if len(found) > 1:
        addresses = ", ".join(program.address for program in found)
        raise CommandError(f"{code} is several programs; name one address: {addresses}.")
    return found[0]


def published_curriculum(program, intake):
    plans = Curriculum.objects.published().filter(program=program).newest_first().with_rows()
    plan = (plans.begun() if intake is None else plans.filter(intake=intake)).first()
    if plan is None:
        of = f" for {intake}" if intake else ""
        raise CommandError(f"{program.code} has no published curriculum{of}.")
    return plan
