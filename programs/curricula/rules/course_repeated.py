"""A course is taught once: in one semester, or in several that follow one another."""

from itertools import pairwise

from ..finding import Finding, Severity
from ..identity import identity
from ..ledger import sums


def course_repeated(plan, ledger, norm):
    for part in sums(plan.lines, identity).values():
        semesters = sorted(line.semester for line in part.lines)
        if any(later - earlier != 1 for earlier, later in pairwise(semesters)):
            yield Finding(
                "course.repeated",
                Severity.WARNING,
                rows=part.rows,
                actual=", ".join(str(semester) for semester in semesters),
                details={"title": part.lines[0].title},
            )
