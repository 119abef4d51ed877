"""What a file says, before the catalog is asked: rows, printed totals and header facts."""

import datetime
from dataclasses import dataclass, field

from catalog.common.imports.report import Finding

from ..curricula import Kind, Printed


@dataclass(frozen=True)
class Record:
    """One row as the file gives it: `credits` are ECTS, `title` is by language.

    `line` is where it stands; `position` its place in the semester where the file is one of ours
    (the numbers of other papers count through modules and sheets).
    """

    line: int
    semester: int
    kind: Kind
    credits: int
    title: dict[str, str] = field(hash=False)
    cycle: str | None = None
    component: str | None = None
    code: str = ""
    position: int | None = None
    control: str = ""
    hours: dict[str, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class PrintedRow:
    """A total that the file prints, and the line it stands on."""

    line: int
    total: Printed


@dataclass(frozen=True)
class ApprovalFacts:
    """An approval as the paper prints it; `body` in the language of the paper."""

    body: str = ""
    date: datetime.date | None = None
    protocol: str = ""


@dataclass(frozen=True)
class Facts:
    """What stands around the table; None and "" where the file says nothing.

    `semesters` follow from the term of study, two a year; `credits` are ECTS.
    """

    code: str = ""
    title: str = ""
    direction: str = ""
    semesters: int | None = None
    credits: int | None = None
    intake: int | None = None
    track: str = ""
    base: str = ""
    approval: ApprovalFacts = ApprovalFacts()


@dataclass(frozen=True)
class Reading:
    """One file, read."""

    language: str
    facts: Facts
    records: tuple[Record, ...]
    printed: tuple[PrintedRow, ...] = ()
    findings: tuple[Finding, ...] = ()
