"""The report of an import as a page shows it: findings by severity, rows by their fate."""

import json
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportSeverity
from catalog.common.text.languages import choose

from ...choices import (
    COMPONENT_LABELS,
    CYCLE_LABELS,
    FIELD_LABELS,
    GROUP_LABELS,
    KIND_LABELS,
    Base,
    Control,
    Track,
)
from ...curricula import ledger
from ...models import CurriculumItem
from .form import digits

VALUES = {
    "kind": KIND_LABELS,
    "cycle": CYCLE_LABELS,
    "component": COMPONENT_LABELS,
    "control": dict(Control.choices),
    "group": GROUP_LABELS,
}


@dataclass(frozen=True)
class ShownRow:
    """A row of the file; `changes` are (field, before, after)."""

    line: int
    semester: int
    title: str
    kind: str
    credits: int
    is_new_course: bool
    changes: list


def fingerprint(report, content: bytes) -> str:
    """What was shown: the digits of the file, then those of what would become of its rows."""
    data = report.data()
    data.pop("findings")
    shown = json.dumps(data, sort_keys=True, ensure_ascii=False, default=str)
    return digits(content) + digits(shown.encode())


def shown_report(report):
    """The context of the page that shows a report."""
    return {
        "report": report,
        "plan_words": {
            "track": Track(report.target.track).label,
            "base": Base(report.target.base).label,
        },
        "counted": ledger(report.plan).total.credits,
        "findings": findings(report),
        "questions": report.of(ImportSeverity.QUESTION),
        "is_ready": is_ready(report),
        "is_unchanged": report.is_unchanged,
        "groups": [(label, rows) for label, rows in groups(report) if rows],
        "unchanged": [shown_row(row) for row in report.unchanged],
        "removed": [(line.semester, named(line.title), line.credits) for line in report.removed],
    }


def is_ready(report):
    """Whether it can be taken over, and there is something to take."""
    is_open = report.has_errors or report.of(ImportSeverity.QUESTION)
    return not is_open and bool(report.rows) and not report.is_unchanged


def findings(report):
    """(severity, its heading, its findings), without the questions, which are asked apart."""
    headings = {
        ImportSeverity.ERROR: _("Errors: the file cannot be taken over"),
        ImportSeverity.WARNING: _("Warnings"),
        ImportSeverity.INFORMATION: _("Information"),
    }
    found = [(str(severity), text, report.of(severity)) for severity, text in headings.items()]
    return [each for each in found if each[2]]


def groups(report):
    yield _("Added"), [shown_row(row) for row in report.created]
    yield _("Changed"), [shown_row(row) for row in report.changed]


def shown_row(row):
    record = row.record
    return ShownRow(
        line=record.line,
        semester=record.semester,
        title=named(record.title),
        kind=str(KIND_LABELS[record.kind]),
        credits=record.credits,
        is_new_course=row.is_new_course,
        changes=[change(name, row) for name in row.fields],
    )


def change(name, row):
    before, after = getattr(row.before, name, None), getattr(row.record, name, None)
    return str(FIELD_LABELS.get(name, name)), shown(name, before), shown(name, after)


def shown(name, value):
    if name == "title":
        return named(value or {})
    if value in (None, "", (), {}):
        return "—"
    if name == "options":
        return "; ".join(named(option.title) for option in value)
    if name == "hours":
        return ", ".join(f"{hours_label(kind)}: {amount}" for kind, amount in value.items())
    if isinstance(value, bool):
        return str(_("Yes") if value else _("No"))
    return str(VALUES.get(name, {}).get(value, value))


def hours_label(kind):
    return CurriculumItem._meta.get_field(kind).verbose_name


def named(title):
    """A name in the reader's language, or in the next that has one."""
    return choose(title, get_language()).text or "—"
