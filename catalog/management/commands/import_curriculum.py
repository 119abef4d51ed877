import json
import os
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from catalog.common.readers.limits import FILE_BYTES
from catalog.common.readers.report import SEVERITY_LABELS, ImportRefused
from catalog.common.text.languages import LANGUAGES, choose
from programs.choices import ABBREVIATIONS, FIELD_LABELS, Base, Track
from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.imports.records import added_up
from programs.imports.report.report import nothing_differs
from programs.models import Program

WRONG_USAGE = 2


class Command(BaseCommand):
    help = (
        "Read a curriculum out of a DOCX, XLSX, CSV, JSON, Markdown or tab-separated file and say "
        "what would change; with --apply, write it as a new draft revision. Exit status 1 where "
        "the file has errors, 2 for wrong usage."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--program", help="the program's code or address; default: the file's")
        parser.add_argument("--intake", type=int, help="year of admission; default: the file's")
        parser.add_argument("--track", choices=Track.values, help="default: the file's, inferred")
        parser.add_argument("--base", choices=Base.values, help="of admission; default likewise")
        parser.add_argument(
            "--lang",
            choices=LANGUAGES,
            dest="language",
            help="of the report, and of names whose letters do not tell; default: en, the file's",
        )
        parser.add_argument("--format", choices=("text", "json"), default="text", dest="form")
        parser.add_argument(
            "--answer",
            action="append",
            default=[],
            dest="answers",
            metavar="LINE=CHOICE",
            help="the answer to a question: the address of a discipline, or new",
        )
        parser.add_argument("--apply", action="store_true", help="write it; else nothing is")

    def handle(self, *, file, program, intake, language, form, answers, apply, **options):
        plan = {name: options[name] or "" for name in ("track", "base")}
        program = program and find_program(program)
        answers = dict(map(answer, answers))
        if intake is not None and not 1990 <= intake <= 2100:
            raise CommandError("--intake is a year from 1990 to 2100.", returncode=WRONG_USAGE)
        with override(language or "en"):
            try:
                report = read_curriculum(
                    content_of(file),
                    file.name,
                    program=program,
                    intake=intake,
                    **plan,
                    language=language,
                    answers=answers,
                )
                self.write_out(report, form)
                draft = apply_import(report) if apply else None
            except ImportRefused as refused:
                raise CommandError(str(refused), returncode=1) from refused
            if apply:
                self.stderr.write(told(report, draft))
        if report.has_errors:
            raise SystemExit(1)

    def write_out(self, report, form):
        try:
            self.write(report, form)
            self.stdout.flush()
        except BrokenPipeError:
            leave_quietly()

    def write(self, report, form):
        if form == "json":
            self.stdout.write(json.dumps(report.data(), ensure_ascii=False, indent=2))
            return
        for mark, rows in (("+", report.created), ("~", report.changed), ("=", report.unchanged)):
            for row in rows:
                self.stdout.write(row_text(mark, row))
        for finding in report.findings:
            line = _("Line %(line)s") % {"line": finding.line}
            place = f"{line.lower()}: " if finding.line else ""
            severity = str(SEVERITY_LABELS[finding.severity])
            self.stdout.write(f"{severity:<11} {place}{finding.message}")
            for choice, meaning in finding.choices:
                self.stdout.write(f"{'':<11}   --answer {finding.line}={choice}  ({meaning})")
        self.stdout.write(summary(report))


def told(report, draft):
    """What became of the file, once it was to be written."""
    if draft is None:
        return nothing_differs(report)
    return _("Written as a draft: %(plan)s.") % {"plan": f"{draft.program.code} {draft.key}"}


def find_program(code):
    found = list(Program.objects.spelled(code).select_related("owner"))
    if len(found) != 1:
        several = ", ".join(program.address for program in found)
        text = (
            f"{code} is several programs: {several}." if found else f"There is no program {code}."
        )
        raise CommandError(text, returncode=WRONG_USAGE)
    return found[0]


def answer(text):
    line, sign, choice = text.partition("=")
    if not (line.isdecimal() and sign and choice):
        raise CommandError(f"{text} is no answer like 12=new.", returncode=WRONG_USAGE)
    return int(line), choice


def content_of(path):
    try:
        with path.open("rb") as file:
            return file.read(FILE_BYTES + 1)
    except OSError as error:
        text = f"{path} cannot be read: {error.strerror}."
        raise CommandError(text, returncode=WRONG_USAGE) from error


def row_text(mark, row):
    record = row.record
    title = choose(record.title, get_language()).text or record.code
    terms = (str(ABBREVIATIONS[term]) for term in (record.cycle, record.component) if term)
    notes = [str(FIELD_LABELS.get(name, name)) for name in row.fields]
    notes += [_("A new discipline").lower()] if row.is_new_course else []
    told = f" ({', '.join(notes)})" if notes else ""
    place = " ".join(terms)
    return (
        f"{mark} {record.line:>4}  {record.semester}  {record.credits:>3}  {place:<9} {title}{told}"
    )


def summary(report):
    """What the file is of, its sums, and which plan it was held against."""
    program = report.program.code if report.program else report.reading.facts.code
    counts = (
        (_("Rows"), len(report.rows)),
        (_("Credits"), added_up(row.record for row in report.rows)),
        (_("Added"), len(report.created)),
        (_("Changed"), len(report.changed)),
        (_("Without a change"), len(report.unchanged)),
        (_("Not in the file"), len(report.removed)),
    )
    named = program or _("the file names no program")
    if report.target.intake:
        named = f"{named} {report.target.intake}"
    told = ", ".join(f"{name}: {count}" for name, count in counts)
    return f"{named}. {told}.\n{_('Held against')}: {standing(report.against)}"


def standing(against):
    if against is None:
        return _("This intake has no curriculum yet.")
    told = (against.key, f"{_('revision')} {against.revision}", against.get_status_display())
    return f"{', '.join(map(str, told))}."


def leave_quietly():
    """Nobody reads on, as after `| head`: what is left to write goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
