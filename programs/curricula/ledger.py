"""Sums of credits that carry the rows they came from.

Every sub-total that a page, a paper or an export prints is a `Sum` of this module; nothing
else in the project adds credits up. Units: ECTS credits; semesters and years count from 1;
hours are academic hours.

Which sub-total a row belongs to: postgraduate papers group by kind, others by cycle.
State compulsory standard, order № 2 of 20 July 2022: practice stands with theory, internship
with research.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from .hours import Hours, hours
from .plan import Component, Cycle, Group, Kind, Level, Line, Plan


@dataclass(frozen=True)
class Sum:
    """Credits and the rows whose credits they are."""

    lines: tuple[Line, ...] = ()

    @property
    def credits(self):
        """THE sub-total: every printed figure is computed by this one line."""
        return sum(line.credits for line in self.lines)

    @property
    def rows(self) -> tuple[int, ...]:
        """The keys of the rows."""
        return tuple(line.key for line in self.lines)

    def __bool__(self):
        return bool(self.lines)


def sums(lines: Iterable[Line], key: Callable[[Line], Hashable], always=()) -> dict:
    """Sums by key, in the order the keys are met; `always` come first, even when empty.

    Rows whose key is None belong to no sum.
    """
    parts = {part: [] for part in always}
    for line in lines:
        if (part := key(line)) is not None:
            parts.setdefault(part, []).append(line)
    return {part: Sum(tuple(members)) for part, members in parts.items()}


def in_order(parts: dict, order: Iterable) -> dict:
    """The same sums in the order asked for."""
    return {part: parts[part] for part in order if part in parts}


POSTGRADUATE = {
    Kind.DISCIPLINE: Group.THEORY_AND_PRACTICE,
    Kind.ELECTIVE_SLOT: Group.THEORY_AND_PRACTICE,
    Kind.PRACTICE: Group.THEORY_AND_PRACTICE,
    Kind.INTERNSHIP: Group.RESEARCH_AND_INTERNSHIP,
    Kind.RESEARCH: Group.RESEARCH_AND_INTERNSHIP,
    Kind.FINAL_ATTESTATION: Group.FINAL_ATTESTATION,
    Kind.ADDITIONAL_TRAINING: Group.ADDITIONAL_TRAINING,
}
BACHELOR_CYCLES = {Cycle.GED: Group.GED, Cycle.BD: Group.BD, Cycle.PD: Group.PD}
BACHELOR_KINDS = {
    Kind.FINAL_ATTESTATION: Group.FINAL_ATTESTATION,
    Kind.ADDITIONAL_TRAINING: Group.ADDITIONAL_TRAINING,
}


def postgraduate_group(line):
    return POSTGRADUATE[line.kind]


def bachelor_group(line):
    """A bachelor's row counts by its cycle; one without a cycle stays apart as practice."""
    return BACHELOR_KINDS.get(line.kind) or BACHELOR_CYCLES.get(line.cycle, Group.PRACTICE)


GROUPING = {
    Level.BACHELOR: (
        bachelor_group,
        (Group.GED, Group.BD, Group.PD, Group.FINAL_ATTESTATION),
    ),
}
POSTGRADUATE_GROUPING = (
    postgraduate_group,
    (Group.THEORY_AND_PRACTICE, Group.RESEARCH_AND_INTERNSHIP, Group.FINAL_ATTESTATION),
)


def grouping(level):
    """The function that groups a row at this level, and the groups always printed, in order."""
    return GROUPING.get(level, POSTGRADUATE_GROUPING)


def groups_of(level):
    """The groups that papers of a level always print, in their order."""
    return grouping(level)[1]


@dataclass(frozen=True)
class Ledger:
    """All sums of one plan. Rows outside the total (additional training) are in none of them."""

    plan: Plan

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for line in self.plan.lines if line.in_total)

    @cached_property
    def outside(self) -> dict[int, Sum]:
        """Rows outside the total, by semester."""
        left_out = [line for line in self.plan.lines if not line.in_total]
        return sums(left_out, lambda line: line.semester)

    @cached_property
    def total(self) -> Sum:
        return Sum(self.lines)

    @cached_property
    def span(self) -> range:
        """Every semester from 1 to the last that has rows or that the plan says it has."""
        return range(1, max([self.plan.semesters or 0, *self.by_semester]) + 1)

    @cached_property
    def by_semester(self) -> dict[int, Sum]:
        return dict(sorted(sums(self.lines, lambda line: line.semester).items()))

    @cached_property
    def by_year(self) -> dict[int, Sum]:
        return dict(sorted(sums(self.lines, lambda line: (line.semester + 1) // 2).items()))

    @cached_property
    def by_cycle(self) -> dict[Cycle, Sum]:
        return in_order(sums(self.lines, lambda line: line.cycle), Cycle)

    @cached_property
    def by_component(self) -> dict[Component, Sum]:
        return in_order(sums(self.lines, lambda line: line.component), Component)

    @cached_property
    def by_cycle_and_component(self) -> dict[tuple[Cycle, Component], Sum]:
        pairs = sums(
            self.lines,
            lambda line: (line.cycle, line.component) if line.cycle and line.component else None,
        )
        return in_order(pairs, ((cycle, part) for cycle in Cycle for part in Component))

    @cached_property
    def by_kind(self) -> dict[Kind, Sum]:
        return in_order(sums(self.lines, lambda line: line.kind), Kind)

    @cached_property
    def by_module(self) -> dict[str, Sum]:
        """Rows that name a module, in the order the modules are met."""
        return sums(self.lines, lambda line: line.module or None)

    @cached_property
    def by_group(self) -> dict[Group, Sum]:
        return self.grouped(self.lines)

    @cached_property
    def by_semester_and_group(self) -> dict[int, dict[Group, Sum]]:
        return {semester: self.grouped(part.lines) for semester, part in self.by_semester.items()}

    @cached_property
    def by_semester_and_cycle(self) -> dict[int, dict[Cycle | None, Sum]]:
        """The bars of a chart: None, always last, holds the rows printed without a cycle."""
        return {semester: by_bar(part.lines) for semester, part in self.by_semester.items()}

    @cached_property
    def hours(self) -> Hours:
        return hours(self.total.lines, self.total.credits)

    @cached_property
    def hours_by_semester(self) -> dict[int, Hours]:
        return {
            semester: hours(part.lines, part.credits) for semester, part in self.by_semester.items()
        }

    def grouped(self, lines) -> dict[Group, Sum]:
        """Sums by group; a row that names a group of its own stands there."""
        key, always = grouping(self.plan.level)
        return in_order(sums(lines, lambda line: line.group or key(line), always), Group)


def by_bar(lines) -> dict[Cycle | None, Sum]:
    outside = Sum(tuple(line for line in lines if not line.cycle))
    bars = in_order(sums(lines, lambda line: line.cycle or None), Cycle)
    return {**bars, None: outside} if outside else bars


def ledger(plan: Plan) -> Ledger:
    """The sums of a plan; a pure function of its rows."""
    return Ledger(plan)


@dataclass(frozen=True)
class Proof:
    """The parts of a figure, each with what it is the part of, and their total, in ECTS credits."""

    parts: tuple[tuple[Hashable, int], ...]
    total: int

    @property
    def figures(self) -> str:
        """`65 + 18 + 8 = 91`; the total alone where there is nothing to add."""
        if len(self.parts) < 2:
            return str(self.total)
        return f"{' + '.join(str(credits) for _, credits in self.parts)} = {self.total}"


def explain(part: Sum) -> Proof:
    """The rows of a sum: parts are (key of the row, credits), in the order of the paper."""
    return Proof(tuple((line.key, line.credits) for line in part.lines), part.credits)


def proof(parts: Mapping[Hashable, Sum]) -> Proof:
    """Sums that make a whole, such as `ledger.by_group`: parts are (key, credits), none empty."""
    whole = Sum(tuple(line for part in parts.values() for line in part.lines))
    return Proof(tuple((key, part.credits) for key, part in parts.items() if part), whole.credits)
