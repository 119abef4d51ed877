"""Read a curriculum out of a file, and say what taking it over would change."""

from dataclasses import replace

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.languages import choose

from ..curricula import Kind, Level, Line, Plan
from ..models import Program
from .match.changes import held_against, reordered
from .match.courses import CourseMatcher
from .match.offers import offered
from .match.plan_changes import besides_rows, plan_differs
from .match.standing import infer_kinds
from .match.target import program_of, target_of
from .read import read
from .report.checks import (
    codes_of_two,
    hours_alone,
    left_out,
    nameless,
    stated_total,
    totals_that_differ,
)
from .report.report import ImportReport, PlannedRow


def read_curriculum(
    file,
    name: str,
    *,
    program: Program | None = None,
    intake: int | None = None,
    track: str = "",
    base: str = "",
    language: str | None = None,
    answers: dict[int, str] | None = None,
) -> ImportReport:
    """Hold a file against the catalog; nothing is written.

    `file` is an opened binary file or bytes, `name` its name with its ending. `program`,
    `intake`, `track` and `base` go before what the file says. `language` is the language of names
    whose letters do not tell. `answers` give, by the line of a question, one of its choices: the
    address of a course, or `new`. Sentences are in the active language. Raises `ImportRefused` for
    a file that cannot be read; everything about single rows is a finding of the report.
    """
    pages = read_pages(file, name)
    level = Level(program.level) if program else None
    reading = read(pages, program.owner if program else None, level, language)
    findings = [*pages.findings, *reading.findings]
    if program is None:
        program, missing = program_of(reading.facts.code)
        if program is None:
            findings.append(missing)
        else:
            reading = read(pages, program.owner, Level(program.level), language)
    elif reading.facts.code and reading.facts.code != program.code:
        findings.append(other_program(reading.facts.code, program))
    chosen = {key: value for key, value in (("track", track), ("base", base)) if value}
    reading = replace(reading, facts=replace(reading.facts, **chosen))
    return compared(name, reading, program, intake, answers, findings)


def other_program(code, program):
    text = _("The file names another program: %(theirs)s, chosen: %(ours)s.")
    values = {"theirs": code, "ours": program.code}
    return ImportFinding("program.other", ImportSeverity.WARNING, text % values)


def compared(name, reading, program, intake, answers, findings):
    target, against = target_of(reading, program, intake, findings)
    old = list(against.plan().lines) if against else []
    matcher = CourseMatcher(program.owner if program else None, answers, old)
    records = infer_kinds(reading.records, old)
    rows = planned_rows(records, matcher, findings)
    rows, removed = held_against(rows, plan_of(rows, program, target, reading), old)
    removed = tuple(line for line in removed if not reading.breaks(line))
    plan = plan_of(rows, program, target, reading)
    findings += sums_that_differ(plan, reading)
    findings += [*left_out(removed), *hours_alone(reading)]
    differing = plan_differs(reading, target, against)
    findings += besides_rows(differing)
    findings.sort(key=lambda finding: finding.line or 0)
    return ImportReport(
        name,
        reading,
        program,
        target,
        rows,
        plan,
        against,
        removed,
        tuple(findings),
        reordered=reordered(rows),
        differing=differing,
    )


def sums_that_differ(plan, reading):
    """What the file says of its sums; nothing while rows of it could not be taken."""
    if reading.broken:
        return []
    totals = totals_that_differ(plan, [*reading.printed, *reading.sums])
    return [*totals, *stated_total(plan, reading.facts)]


def planned_rows(records, matcher, findings):
    """Records in the order of the plan, with their courses; questions go to the findings."""
    rows, asked = [], set()
    for record, position in in_order(records):
        record = outside_cycles(record, findings)
        found = matcher.match(record) if record.kind == Kind.DISCIPLINE else None
        if found and found.question and found.name not in asked:
            asked.add(found.name)
            findings.append(found.question)
        name, course = (found.name, found.course) if found else ("", None)
        options = offered(record, matcher, findings)
        rows.append(PlannedRow(record, position, name, course, options=options))
    findings += [*codes_of_two(rows), *nameless(rows)]
    return rows


def in_order(records):
    """(record, position): the numbers of our own files, else the order of the paper."""
    if all(record.position is not None for record in records):
        ordered = sorted(records, key=lambda record: (record.semester, record.position))
        return [(record, record.position) for record in ordered]
    ordered = sorted(records, key=lambda record: record.semester)
    return [(record, place) for place, record in enumerate(ordered, 1)]


def outside_cycles(record, findings):
    """Final attestation stands in no cycle, whatever the paper prints beside it."""
    if record.kind != Kind.FINAL_ATTESTATION or not (record.cycle or record.component):
        return record
    text = _("Final attestation stands outside the cycles: its cycle was left out.")
    findings.append(ImportFinding("attestation.cycle", ImportSeverity.WARNING, text, record.line))
    return replace(record, cycle=None, component=None)


def plan_of(rows, program, target, reading):
    """The file as a plan of the core; keys of its lines are places in `rows`."""
    modules = {module.number: module for module in reading.modules}
    return Plan(
        level=Level(program.level) if program else Level.MASTER,
        lines=tuple(line_of(key, row, modules) for key, row in enumerate(rows)),
        intake=target.intake,
        track=target.track,
        base=target.base,
        semesters=target.semesters,
        stated_credits=target.credits,
        printed=tuple(row.total for row in reading.printed),
    )


def line_of(key, row, modules):
    record, course = row.record, row.course
    module = modules.get(record.module)
    return Line(
        key=key,
        semester=record.semester,
        position=row.position,
        kind=record.kind,
        credits=record.credits,
        cycle=record.cycle,
        component=record.component,
        code=record.code or (course.code if course else ""),
        title=record.title,
        course=course.slug if course else row.name,
        hours=record.hours,
        control=record.control,
        module=choose(module.title, get_language()).text if module else "",
        options=record.options,
        counted=record.counted,
        group=record.group,
        group_reason=record.group_reason,
    )
