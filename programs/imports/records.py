"""What a file says, before the catalog is asked: rows, printed totals and header facts."""

import datetime
from dataclasses import dataclass, field

from catalog.common.readers.report import ImportFinding

from ..curricula import ApprovalAct, Kind, Option, Printed, Sum
from .table.folded import fold


@dataclass(frozen=True)
class RowRecord:
    """One row as the file gives it: `credits` are ECTS, `title` is by language.

    `line` is where it stands; `position` its place in the semester where the file is one of ours
    (the numbers of other papers count through modules and sheets). `module` is the number of a
    module, `course` the address of the discipline where the file is data of ours. `is_whole` says
    that the file holds everything of the row: nothing is to be carried over from a plan that
    stands; `is_kind_told` that the kind was said, and not recognised from the name.
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
    module: int | None = None
    options: tuple[Option, ...] = ()
    counted: bool = False
    group: str | None = None
    group_reason: str = ""
    course: str = ""
    is_whole: bool = False
    is_kind_told: bool = False


def added_up(records) -> int:
    """The credits of rows of a file together: a sum of the ledger over rows without a plan."""
    return Sum(tuple(records)).credits


@dataclass(frozen=True)
class Module:
    """A module of the plan: its number, type and name by language."""

    number: int
    kind: dict[str, str] = field(default_factory=dict, hash=False)
    title: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class BrokenRow:
    """A row that stands in the file and could not be taken: it is not missing there.

    `names` are what it may be called, folded; `place` its semester and position where the file is
    one of ours.
    """

    names: frozenset[str]
    code: str = ""
    place: tuple[int, int] | None = None

    def is_of(self, row) -> bool:
        """Whether it may be a row of a plan: by a name, by its code or by its place."""
        known = {fold(name) for name in row.title.values() if name}
        is_coded = bool(self.code and self.code == row.code)
        return bool(self.names & known) or is_coded or (row.semester, row.position) == self.place


@dataclass(frozen=True)
class PrintedRow:
    """A total that the file prints, and the line it stands on, None where it is data."""

    line: int | None
    total: Printed


@dataclass(frozen=True)
class ApprovalFacts:
    """An approval as the paper prints it; `body` in the language of the paper."""

    body: str = ""
    date: datetime.date | None = None
    protocol: str = ""


@dataclass(frozen=True)
class HeaderFacts:
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
class Whole:
    """What only data of ours tell of a plan besides its rows: official names of the program, the
    note by language, and every act.
    """

    names: dict[str, str] = field(default_factory=dict, hash=False)
    note: dict[str, str] = field(default_factory=dict, hash=False)
    acts: tuple[ApprovalAct, ...] = ()


@dataclass(frozen=True)
class FileReading:
    """One file, read.

    `printed` are the totals that the draft keeps; `sums` those that are held against the rows
    alone. `whole` is None where the file is a paper. `has_hours` says that it gives hours in total.
    `broken` are the rows with an error.
    """

    language: str
    facts: HeaderFacts
    records: tuple[RowRecord, ...]
    printed: tuple[PrintedRow, ...] = ()
    findings: tuple[ImportFinding, ...] = ()
    modules: tuple[Module, ...] = ()
    sums: tuple[PrintedRow, ...] = ()
    whole: Whole | None = None
    has_hours: bool = False
    broken: tuple[BrokenRow, ...] = ()

    def breaks(self, row) -> bool:
        """Whether a row of a plan stands in the file, and could not be taken."""
        return any(each.is_of(row) for each in self.broken)
