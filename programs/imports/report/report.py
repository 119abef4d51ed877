"""What an import would do or did: by row, with line numbers, and what was noticed."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportSeverity

from ...curricula import Line, Plan
from ...models import Course, Curriculum, Program
from ..records import FileReading, RowRecord


@dataclass(frozen=True)
class Target:
    """Where the plan would stand: what the file states, or what was inferred, as `inferred` names
    it.
    """

    intake: int | None
    track: str
    base: str
    semesters: int
    credits: int
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlannedRow:
    """One row of the new plan. `course` is None for activities and for a discipline that would be
    made as a draft; `name` is the same for rows of one discipline, "" for activities. `fields`
    are those in which it differs from the plan it is held against; `before` is that plan's row.
    What the file does not show of a row that stands is in `record` already, carried over from
    there. `options` are the disciplines that the file offers for a slot.
    """

    record: RowRecord
    position: int
    name: str = ""
    course: Course | None = None
    before: Line | None = None
    fields: tuple[str, ...] = ()
    options: tuple["PlannedRow", ...] = ()

    @property
    def is_new_course(self):
        return bool(self.name) and self.course is None

    def data(self) -> dict:
        """This row for programs that read; credits are ECTS."""
        record = self.record
        return {
            "line": record.line,
            "semester": record.semester,
            "position": self.position,
            "kind": str(record.kind),
            "cycle": record.cycle,
            "component": record.component,
            "credits": record.credits,
            "code": record.code,
            "title": record.title,
            "course": self.course.slug if self.course else None,
            "new_course": self.is_new_course,
            "options": [option.record.title for option in self.options],
            "fields": list(self.fields),
        }


@dataclass(frozen=True)
class ImportReport:
    """A file held against the catalog; nothing is written by it.

    `against` is the curriculum of that intake that `target.standing_plan` chose, or None.
    `removed` are its rows that the file does not have; `reordered` the semesters whose rows stand
    in another order; `differing` what differs of the plan besides its rows. `program` is None
    where the catalog has none of that code.
    """

    name: str
    reading: FileReading
    program: Program | None
    target: Target
    rows: tuple[PlannedRow, ...]
    plan: Plan = field(repr=False)
    against: Curriculum | None = None
    removed: tuple[Line, ...] = ()
    findings: tuple[ImportFinding, ...] = ()
    reordered: tuple[int, ...] = ()
    differing: tuple[str, ...] = ()

    @property
    def created(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.before is None)

    @property
    def changed(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.before is not None and row.fields)

    @property
    def unchanged(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.before is not None and not row.fields)

    @property
    def new_courses(self) -> tuple[PlannedRow, ...]:
        """The first row of each discipline that would be made, those of slots too."""
        named = [each for row in self.rows for each in (row, *row.options) if each.is_new_course]
        return tuple({each.name: each for each in reversed(named)}.values())[::-1]

    @property
    def is_unchanged(self) -> bool:
        """Whether the plan that it is held against says the same already."""
        differs = (self.created, self.changed, self.removed, self.reordered, self.differing)
        return self.against is not None and not (any(differs) or self.reading.broken)

    def of(self, severity: ImportSeverity) -> tuple[ImportFinding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == severity)

    @property
    def has_errors(self):
        return bool(self.of(ImportSeverity.ERROR))

    def data(self) -> dict:
        """The whole report for programs that read."""
        return {
            "file": self.name,
            "language": self.reading.language,
            "program": self.program.code if self.program else self.reading.facts.code or None,
            "intake": self.target.intake,
            "track": self.target.track,
            "base": self.target.base,
            "semesters": self.target.semesters,
            "credits": self.target.credits,
            "against": self.against.key if self.against else None,
            "differing": list(self.differing),
            "created": [row.data() for row in self.created],
            "changed": [row.data() for row in self.changed],
            "unchanged": [row.data() for row in self.unchanged],
            "removed": [removed_data(line) for line in self.removed],
            "findings": [finding.data() for finding in self.findings],
        }


def nothing_differs(report: ImportReport) -> str:
    """What to say where a report would change nothing."""
    text = _("Nothing differs from revision %(number)s: no other one was written.")
    return text % {"number": report.against.revision}


def removed_data(line):
    return {
        "semester": line.semester,
        "kind": str(line.kind),
        "credits": line.credits,
        "title": line.title,
    }
