"""An uploaded paper held against the official plan, row by row."""

from dataclasses import replace

from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportRefused

from ..curricula import Line
from ..curricula.diff import Difference, diff
from ..imports.curriculum import read_curriculum
from ..models import Curriculum
from ..verification.verify import PREFERRED

MAX_NUMBER = 10_000


def compare_rows(content, name, official) -> Difference | None:
    """What a file's rows differ in from an official curriculum; None where it cannot be read.

    Only what every paper shows is compared: semester, name, kind, cycle, component, credits, in
    the languages of the file.
    """
    try:
        report = read_curriculum(
            content,
            name,
            program=official.program,
            intake=official.intake,
            track=official.track,
            base=official.base,
        )
    except ImportRefused:
        return None
    if report.plan is None or not report.plan.lines:
        return None
    lines, plan = report.plan.lines, official.plan()
    languages = {key for line in lines for key, text in line.title.items() if text}
    return diff(*(replace(plan, lines=shown(rows, languages)) for rows in (plan.lines, lines)))


def claimed_plan(content, name) -> Curriculum | None:
    """The plan that the data of a workbook or a JSON file of ours name, if it was approved."""
    try:
        data = read_pages(content, name).data
    except ImportRefused:
        return None
    facts = {part: data.get(part) for part in ("program", "curriculum")} if is_ours(data) else {}
    if not all(isinstance(part, dict) for part in facts.values()) or not facts:
        return None
    program, plan = facts["program"], facts["curriculum"]
    owner = program.get("owner")
    wanted = {
        "program__code": program.get("code"),
        "program__owner__slug": owner.get("slug") if isinstance(owner, dict) else None,
        **{key: plan.get(key) for key in ("track", "base", "intake", "revision")},
    }
    if not all(isinstance(value, str | int) for value in wanted.values()):
        return None
    plans = Curriculum.objects.with_rows().filter(status__in=PREFERRED).exclude(seal="")
    return first_of(plans, wanted)


def is_ours(data):
    return isinstance(data, dict) and isinstance(data.get("items"), list)


def first_of(plans, wanted):
    """None also for values that no row can hold, as a number beyond the column."""
    numbers = [wanted["intake"], wanted["revision"]]
    if not all(type(number) is int and 0 < number < MAX_NUMBER for number in numbers):
        return None
    return plans.filter(**wanted).first()


def shown(lines, languages) -> tuple[Line, ...]:
    """Rows as every paper shows them."""
    return tuple(
        Line(
            key=line.key,
            semester=line.semester,
            position=line.position,
            kind=line.kind,
            credits=line.credits,
            cycle=line.cycle,
            component=line.component,
            title={language: line.title.get(language, "") for language in languages},
        )
        for line in lines
    )
