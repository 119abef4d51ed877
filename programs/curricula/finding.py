"""What a rule noticed about a plan."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from .ledger import Sum
from .norms import NormValue


class Severity(StrEnum):
    """Error: the plan cannot be. Warning: it contradicts a norm with a source, a printed total or
    itself. Information: something is missing, or a figure is not confirmed."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True)
class Finding:
    """One thing that one rule noticed. `rows` are keys of lines; `norm` the source by language.

    `actual` and `expected` are ECTS credits unless the rule says otherwise. `details` hold the
    other values of the sentence that `messages.message` makes of the finding.
    """

    rule: str
    severity: Severity
    semester: int | None = None
    rows: tuple[int, ...] = ()
    actual: int | str | None = None
    expected: int | str | None = None
    norm: dict[str, str] | None = field(default=None, hash=False)
    details: dict = field(default_factory=dict, hash=False)


def weight(norm: NormValue | None, confirmed: bool = True) -> Severity:
    """A warning where the norm binds, information where it does not."""
    return Severity.WARNING if norm and norm.binds(confirmed) else Severity.INFORMATION


def missed(
    rule: str, norm: NormValue | None, key: str, part: Sum, semester: int | None = None, **details
) -> Iterator[Finding]:
    """The finding of a sum that misses the figure `key`, where the norm gives that figure."""
    figure = norm.figure(key) if norm else None
    if figure and (miss := figure.miss(part.credits)):
        bound, expected = miss
        yield Finding(
            rule,
            weight(norm, figure.confirmed),
            semester=semester,
            rows=part.rows,
            actual=part.credits,
            expected=expected,
            norm=norm.source,
            details={
                "figure": key,
                "bound": bound,
                "confirmed": figure.confirmed and norm.confirmed,
                **details,
            },
        )
