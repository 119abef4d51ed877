"""What the rules say of a stored curriculum, with the norm in force for its intake."""

from collections import Counter
from dataclasses import replace

from ..curricula import Finding, NormValue, Severity, findings, in_force
from ..models import Curriculum
from ..models import Norm as NormRow
from .seals import is_intact

SEAL_RULE = "seal.broken"


def norm_of(curriculum) -> NormValue | None:
    """The norm in force for a curriculum: its institution's own, or else the state's."""
    norms = list(NormRow.objects.of(curriculum))
    own = [row.value() for row in norms if row.institution_id]
    state = [row.value() for row in norms if not row.institution_id]
    return in_force(own, curriculum.intake) or in_force(state, curriculum.intake)


def findings_of(curriculum) -> tuple[Finding, ...]:
    """Every finding of a curriculum; a broken seal stands first."""
    rows = Curriculum.objects.with_rules().get(pk=curriculum.pk)
    broken = () if is_intact(rows) else (Finding(SEAL_RULE, Severity.ERROR),)
    return broken + findings(checked_plan(rows), norm_of(rows))


def checked_plan(curriculum):
    """The plan with what only the rules ask for: outcomes served, and prerequisites."""
    outcomes = {
        outcome.code: {course.slug for course in outcome.courses.all()}
        for outcome in curriculum.program.outcomes.all()
    }
    requires = {
        course.slug: frozenset(link.required.slug for link in course.requires.all())
        for item in curriculum.items.all()
        for course in item.taught()
    }
    plan = curriculum.plan()
    lines = tuple(
        replace(
            line,
            outcomes=frozenset(code for code, served in outcomes.items() if line.course in served),
            requires=requires.get(line.course, frozenset()),
            options=tuple(
                replace(option, requires=requires.get(option.course, frozenset()))
                for option in line.options
            ),
        )
        for line in plan.lines
    )
    return replace(plan, lines=lines, outcomes=tuple(outcomes))


def keyed(found) -> dict[str, Finding]:
    """Findings by a name that stays the same while they do: `semester.load:2`."""
    seen, named = Counter(), {}
    for finding in found:
        figure = finding.details.get("figure")
        parts = (finding.rule, finding.semester, figure if figure != finding.rule else None)
        name = ":".join(str(part) for part in parts if part is not None)
        seen[name] += 1
        named[name if seen[name] == 1 else f"{name}#{seen[name]}"] = finding
    return named
