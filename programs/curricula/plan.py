"""A plan as values: the words of the state standard, printed totals, rows, and the whole."""

from dataclasses import dataclass, field
from enum import StrEnum


class Level(StrEnum):
    """Level of education: the first two characters of a program's code."""

    BACHELOR = "6B"
    MASTER = "7M"
    RESIDENCY = "7R"
    DOCTORATE = "8D"


class Kind(StrEnum):
    """What a row of a curriculum is."""

    DISCIPLINE = "discipline"
    ELECTIVE_SLOT = "elective_slot"
    PRACTICE = "practice"
    INTERNSHIP = "internship"
    RESEARCH = "research"
    FINAL_ATTESTATION = "final_attestation"
    ADDITIONAL_TRAINING = "additional_training"


class Cycle(StrEnum):
    """General education, basic and profile disciplines."""

    GED = "GED"
    BD = "BD"
    PD = "PD"


class Component(StrEnum):
    """Compulsory (by the standard), university, and elective component."""

    CC = "CC"
    UC = "UC"
    EC = "EC"


class Group(StrEnum):
    """A sub-total that papers of a level print."""

    THEORY_AND_PRACTICE = "theory_and_practice"
    RESEARCH_AND_INTERNSHIP = "research_and_internship"
    GED = "GED"
    BD = "BD"
    PD = "PD"
    PRACTICE = "practice"
    FINAL_ATTESTATION = "final_attestation"
    ADDITIONAL_TRAINING = "additional_training"


ATTESTATION = "FA"
TERMS = frozenset({*Cycle, *Component, ATTESTATION})


@dataclass(frozen=True)
class Printed:
    """One printed figure, in ECTS credits, and the rows it speaks of.

    `semester` alone is the total of a semester, `group` alone the total of a sub-total, both
    together the sub-total of a semester. `term` narrows the rows to a cycle (`BD`), a component
    (`UC`), both (`BD/UC`) or final attestation (`FA`). All three None: the grand total.
    Raises ValueError for a group or term that does not exist.
    """

    semester: int | None
    group: str | None
    term: str | None
    credits: int
    label: str = ""

    def __post_init__(self):
        if self.group is not None:
            Group(self.group)
        if unknown := set(self.terms) - TERMS:
            raise ValueError(f"There is no cycle or component {min(unknown)}.")

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(self.term.split("/")) if self.term is not None else ()


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
