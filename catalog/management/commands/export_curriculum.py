import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from programs.exports.bundle import published_plan
from programs.exports.edition import EDITIONS
from programs.exports.files import write_whole
from programs.exports.forms import (
    FORMS,
    OF_PROGRAMS,
    OF_THE_CATALOG,
    NoSuchPaper,
    check,
    export,
    export_program,
    file_name,
    program_file_name,
)
from programs.models import Curriculum, Program
from programs.services.issuing import issue

FORMATS = sorted({str(name) for formats in FORMS.values() for name in formats})


class Command(BaseCommand):
    help = "Write one paper of a program or its curriculum to a file."

    def add_arguments(self, parser):
        forms = sorted(FORMS.keys() - OF_THE_CATALOG)
        parser.add_argument("code", help="the program's code, or its address where codes clash")
        parser.add_argument("--form", choices=forms, default="curriculum")
        parser.add_argument("--format", choices=FORMATS, required=True, dest="file_format")
        parser.add_argument("--lang", choices=EDITIONS, required=True, dest="language")
        parser.add_argument("--intake", type=int, help="default: newest not in the future")
        parser.add_argument("--revision", type=int, help="this one, whatever its status")
        parser.add_argument("--output", help="a file, or - for standard output")

    def handle(self, *, code, intake, revision, output, **paper):
        paper = {name: paper[name] for name in ("form", "file_format", "language")}
        try:
            check(**paper)
        except NoSuchPaper as refusal:
            raise CommandError(str(refusal)) from None
        program = find_program(code)
        plan = find_plan(program, intake, revision)
        if plan is None and (paper["form"] not in OF_PROGRAMS or intake or revision):
            raise CommandError(no_plan(program, intake, revision))
        content = export(plan, **paper) if plan else export_program(program, **paper)
        if plan:
            issue(plan, content=content, **paper)
        name = file_name(plan, **paper) if plan else program_file_name(program, **paper)
        self.write(output, name, content)

    def write(self, output, name, content):
        if output == "-":
            sys.stdout.buffer.write(content)
            return
        path = Path(output or name)
        try:
            write_whole(path, content)
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
        self.stdout.write(f"{path}: {len(content)} bytes.")


def find_program(code):
    found = list(Program.objects.published().spelled(code))
    if not found:
        raise CommandError(f"There is no public program {code}.")
    if len(found) > 1:
        addresses = ", ".join(program.address for program in found)
        raise CommandError(f"{code} is several programs; name one address: {addresses}.")
    return found[0]


def find_plan(program, intake, revision):
    if revision is None:
        return published_plan(program, intake)
    plans = Curriculum.objects.filter(program=program, revision=revision)
    if intake is not None:
        plans = plans.filter(intake=intake)
    return plans.newest_first().with_rows().first()


def no_plan(program, intake, revision):
    of = f" for {intake}" if intake else ""
    if revision:
        return f"{program.code} has no revision {revision}{of}."
    return f"{program.code} has no published curriculum{of}."
