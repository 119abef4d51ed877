"""The academic hours of a row are those of its credits: 30 each, by order № 2 of 20 July 2022."""

from ..finding import Finding, Severity
from ..hours import hours
from ..plan import Kind

GIVING = {Kind.DISCIPLINE, Kind.PRACTICE}  # kinds of rows whose papers give hours of their own


def hours_credits(plan, ledger, norm):
    yield from without([line for line in plan.lines if is_bare(line)])
    for line in plan.lines:
        own = hours((line,), line.credits)
        if line.hours and own.given != own.total:
            yield Finding(
                "hours.credits",
                Severity.WARNING,
                semester=line.semester,
                rows=(line.key,),
                actual=own.given,
                expected=own.total,
                norm=norm.source if norm else None,
                details={"case": "differ", "title": line.title},
            )


def is_bare(line):
    return line.kind in GIVING and not line.hours


def without(lines):
    if lines:
        yield Finding(
            "hours.credits",
            Severity.INFORMATION,
            rows=tuple(line.key for line in lines),
            actual=len(lines),
            expected=0,
            details={"case": "missing"},
        )
