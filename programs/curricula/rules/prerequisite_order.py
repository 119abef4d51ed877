"""A course begins in a later semester than each course it builds on, whether taught or offered.

A course counts from the first semester in which it is taught or may be chosen. One that the plan
does not hold at all may have been passed at the level before: information. So is a plan of several
semesters with courses of which none states what it builds on: nothing was compared.
"""

from dataclasses import dataclass, field

from ..finding import Finding, Severity
from ..plan import Kind, Line


@dataclass(frozen=True)
class Beginning:
    """The first row in which a course is taught or may be chosen."""

    line: Line
    title: dict[str, str] = field(hash=False)
    requires: frozenset[str]

    @property
    def semester(self):
        return self.line.semester


def prerequisite_order(plan, ledger, norm):
    begun = beginnings(plan)
    is_stated = any(each.requires for each in begun.values())
    if not is_stated and len(semesters_of_courses(plan)) > 1:
        yield nothing_stated()
    for each in begun.values():
        for required in sorted(each.requires):
            earlier = begun.get(required)
            if earlier is None:
                yield absent(each, required)
            elif earlier.semester >= each.semester:
                yield late(each, earlier)


def beginnings(plan) -> dict[str, Beginning]:
    """Every course of the plan; one taught in its own right goes before the same as an option."""
    lines = sorted(plan.lines, key=lambda line: line.semester)
    first = {}
    for line in lines:
        if line.course:
            first.setdefault(line.course, Beginning(line, line.title, line.requires))
        for option in line.options:
            first.setdefault(option.course, Beginning(line, option.title, option.requires))
    return first


def semesters_of_courses(plan):
    """The semesters between which courses have an order."""
    return {line.semester for line in plan.lines if line.kind == Kind.DISCIPLINE or line.options}


def nothing_stated():
    return Finding("prerequisite.order", Severity.INFORMATION, details={"case": "none"})


def absent(each, required):
    return Finding(
        "prerequisite.order",
        Severity.INFORMATION,
        semester=each.semester,
        rows=(each.line.key,),
        expected=required,
        details={"case": "absent", "title": each.title},
    )


def late(each, earlier):
    """`actual` and `expected` are semesters: where the course begins, and after which it may."""
    return Finding(
        "prerequisite.order",
        Severity.WARNING,
        semester=each.semester,
        rows=(each.line.key, earlier.line.key),
        actual=each.semester,
        expected=earlier.semester + 1,
        details={"case": "late", "title": each.title, "required": earlier.title},
    )
