"""An uploaded paper held against the official plan, row by row."""

from dataclasses import replace

from catalog.common.imports.report import ImportRefused

from ..curricula import Line
from ..curricula.diff import Difference, diff
from ..imports.curriculum import read_curriculum


def compare_rows(content, name, official) -> Difference | None:
    """What a file's rows differ in from an official curriculum; None where it cannot be read.

    Only what every paper shows is compared: semester, name, kind, cycle, component, credits, in
    the languages of the file.
    """
    try:
        report = read_curriculum(content, name, program=official.program, intake=official.intake)
    except ImportRefused:
        return None
    if report.plan is None or not report.plan.lines:
        return None
    lines, plan = report.plan.lines, official.plan()
    languages = {key for line in lines for key, text in line.title.items() if text}
    return diff(*(replace(plan, lines=shown(rows, languages)) for rows in (plan.lines, lines)))


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
