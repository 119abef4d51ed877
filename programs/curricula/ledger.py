"""Sums of credits that carry the rows they came from.

Every sub-total that a page, a paper or an export prints is a `Sum` of this module; nothing
else in the project adds credits up. Units: ECTS credits; semesters and years count from 1;
hours are academic hours.
"""

from dataclasses import dataclass
from functools import cached_property

from .groups import grouping
from .hours import Hours, hours
from .line import Line, Plan
from .sums import Sum, in_order, sums
from .terms import Component, Cycle, Group, Kind


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
        return hours(self.total)

    @cached_property
    def hours_by_semester(self) -> dict[int, Hours]:
        return {semester: hours(part) for semester, part in self.by_semester.items()}

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
