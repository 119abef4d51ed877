"""An elective slot names disciplines, and every one of them can be part of filling it.

A slot of 6 credits is filled by a discipline of 6, or by two of 3; one of 5 never fits.
"""

from ..finding import Finding, Severity
from ..plan import Kind


def elective_choice(plan, ledger, norm):
    slots = [line for line in plan.lines if line.kind == Kind.ELECTIVE_SLOT]
    yield from nameless([line for line in slots if not line.options])
    for line in slots:
        if misfits := unusable(line):
            yield misfit(line, misfits)
        elif len(line.options) == 1:
            yield single(line)


def unusable(line):
    """The options that no choice adding up to the credits of the slot can hold."""
    return tuple(
        option
        for option in line.options
        if not adds_up(
            line.credits - option.credits,
            [other.credits for other in line.options if other is not option],
        )
    )


def adds_up(total, credits):
    reachable = {0}
    for each in credits:
        reachable |= {part + each for part in reachable}
    return total in reachable


def nameless(slots):
    if slots:
        yield Finding(
            "elective.choice",
            Severity.INFORMATION,
            rows=tuple(line.key for line in slots),
            actual=len(slots),
            expected=0,
            details={"case": "nameless"},
        )


def misfit(line, options):
    return Finding(
        "elective.choice",
        Severity.WARNING,
        semester=line.semester,
        rows=(line.key,),
        actual=len(options),
        expected=line.credits,
        details={
            "case": "misfit",
            "title": line.title,
            "options": tuple(option.title for option in options),
        },
    )


def single(line):
    return Finding(
        "elective.choice",
        Severity.INFORMATION,
        semester=line.semester,
        rows=(line.key,),
        actual=1,
        details={"case": "single", "title": line.title},
    )
