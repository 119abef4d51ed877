"""A course begins in a later semester than each course it builds on.

A course counts from the first semester in which it is taught or may be chosen. One that the plan
does not hold at all may have been passed at the level before: information.
"""

from ..finding import Finding, Severity


def prerequisite_order(plan, ledger, norm):
    taught, offered = first_lines(plan, own_course), first_lines(plan, all_courses)
    for line in taught.values():
        for required in sorted(line.requires):
            earlier = offered.get(required)
            if earlier is None:
                yield absent(line, required)
            elif earlier.semester >= line.semester:
                yield late(line, required, earlier)


def first_lines(plan, courses_of):
    """The first row of every course."""
    first = {}
    for line in sorted(plan.lines, key=lambda line: line.semester):
        for course in courses_of(line):
            first.setdefault(course, line)
    return first


def own_course(line):
    return [line.course] if line.course else []


def all_courses(line):
    return [*own_course(line), *(option.course for option in line.options)]


def absent(line, required):
    return Finding(
        "prerequisite.order",
        Severity.INFORMATION,
        semester=line.semester,
        rows=(line.key,),
        expected=required,
        details={"case": "absent", "title": line.title},
    )


def late(line, required, earlier):
    """`actual` and `expected` are semesters: where the course begins, and after which it may."""
    return Finding(
        "prerequisite.order",
        Severity.WARNING,
        semester=line.semester,
        rows=(line.key, earlier.key),
        actual=line.semester,
        expected=earlier.semester + 1,
        details={"case": "late", "title": line.title, "required": name(required, earlier)},
    )


def name(course, line):
    offered = (option.title for option in line.options if option.course == course)
    return line.title if line.course == course else next(offered)
