import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from programs.choices import Base, Track
from programs.models import Curriculum, Program
from programs.papers.bundle import loaded, published_plans
from programs.papers.files import write_whole
from programs.papers.form import Subject
from programs.papers.forms import (
    FORMS,
    NoSuchPaper,
    check,
    export,
    export_program,
    file_name,
    formats,
    made_of,
    program_file_name,
)
from programs.papers.parts.languages import PAPER_LANGUAGES
from programs.services.issuing import issue

CHOICES = ("intake", "track", "base", "revision")


class Command(BaseCommand):
    help = "Write one paper of a program or its curriculum to a file."

    def add_arguments(self, parser):
        forms = sorted(form.name for form in made_of(Subject.CURRICULUM, Subject.PROGRAM))
        parser.add_argument("code", help="the program's code, or its address where codes clash")
        parser.add_argument("--form", choices=forms, default="curriculum")
        parser.add_argument("--format", choices=formats(), required=True, dest="file_format")
        parser.add_argument("--lang", choices=PAPER_LANGUAGES, required=True, dest="language")
        parser.add_argument("--intake", type=int, help="default: newest not in the future")
        parser.add_argument(
            "--track", choices=Track.values, help="default: the one that stands for the program"
        )
        parser.add_argument("--base", choices=Base.values, help="of admission; default likewise")
        parser.add_argument("--revision", type=int, help="this one, whatever its status")
        parser.add_argument("--output", help="a file, or - for standard output")

    def handle(self, *, code, output, **options):
        paper = {name: options[name] for name in ("form", "file_format", "language")}
        choice = {name: options[name] for name in CHOICES}
        try:
            check(**paper)
        except NoSuchPaper as refusal:
            raise CommandError(str(refusal)) from None
        program = find_program(code)
        plans = find_plans(program, **choice)
        is_of_program = FORMS[paper["form"]].of is Subject.PROGRAM
        if not plans and (not is_of_program or any(choice.values())):
            raise CommandError(no_plan(program, **choice))
        if len(plans) > 1:
            self.stderr.write(taken_of(plans))
        plan = loaded(plans)
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


def find_plans(program, revision, **choice):
    """The plans of the choice without their rows, first the one that is to be taken."""
    if revision is None:
        return list(published_plans(program, **choice))
    plans = Curriculum.objects.filter(program=program).of_choice(revision=revision, **choice)
    return list(plans.face_first())


def taken_of(plans):
    """Which of several plans was taken, and how the others are called for."""
    taken, *others = [plan.key for plan in plans]
    return f"Plan taken: {taken}. Others, by --{' --'.join(CHOICES)}: {', '.join(others)}."


def no_plan(program, intake, revision, track, base):
    of = f" for {intake}" if intake else ""
    named = (("track", track), ("base", base))
    way = "".join(f", {name} {value}" for name, value in named if value)
    if revision:
        return f"{program.code} has no revision {revision}{of}{way}."
    return f"{program.code} has no published curriculum{of}{way}."
