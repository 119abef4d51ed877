"""A row of a curriculum and the whole of it, as values."""

from dataclasses import dataclass, field

from .printed import Printed
from .terms import Component, Cycle, Group, Kind, Level


@dataclass(frozen=True)
class Option:
    """A discipline that may fill an elective slot: its key, name by language, ECTS credits.

    `requires` are keys of the courses that must come before it.
    """

    course: str
    title: dict[str, str] = field(hash=False)
    credits: int
    code: str = ""
    requires: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Line:
    """One row: `credits` are whole ECTS credits, `semester` counts from 1 within the program.

    `key` names the row in findings and proofs. `title` holds the row's name by language (`kk`,
    `ru`, `en`; a missing one is an empty text). `cycle` and `component` are None where the paper
    prints none (practice, research …). `hours` are academic hours by class type, where the plan
    gives them. Additional training stands outside the total unless `counted` says otherwise.
    `course` is the stable key of the discipline (its address), the same in every semester it
    runs through; `options` may fill an elective slot and add nothing to the sum. `control` is
    the form of control. `group` overrides the sub-total the row would fall into, for
    `group_reason`. `outcomes` are codes of the program's outcomes that the row serves;
    `requires` are keys of the courses that must come before it.
    """

    key: int
    semester: int
    position: int
    kind: Kind
    credits: int
    cycle: Cycle | None = None
    component: Component | None = None
    code: str = ""
    title: dict[str, str] = field(default_factory=dict, hash=False)
    module: str = ""
    hours: dict[str, int] = field(default_factory=dict, hash=False)
    counted: bool = False
    course: str = ""
    options: tuple[Option, ...] = ()
    control: str = ""
    group: Group | None = None
    group_reason: str = ""
    outcomes: frozenset[str] = frozenset()
    requires: frozenset[str] = frozenset()

    @property
    def in_total(self):
        return self.kind != Kind.ADDITIONAL_TRAINING or self.counted


@dataclass(frozen=True)
class Plan:
    """The rows of one curriculum in the order of its paper, and the level that groups them.

    `intake` is the year of admission; `semesters` the length and `stated_credits` the total of
    the approved document, where known; `outcomes` the codes of the program's outcomes in their
    order; `printed` the totals that an imported document prints.
    """

    level: Level
    lines: tuple[Line, ...]
    intake: int | None = None
    track: str = ""
    base: str = ""
    semesters: int | None = None
    stated_credits: int | None = None
    outcomes: tuple[str, ...] = ()
    printed: tuple[Printed, ...] = ()
