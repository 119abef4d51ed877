"""What a standard asks of a plan: dated data, never constants in code.

A norm is one order's figures for one level, track and institution; who keeps norms chooses
which of them speak of a plan, and `in_force` which of those is the one in force.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from .plan import Component

YEAR_BEGINS = (9, 1)  # month and day: the norm in force on this day is the one of an intake
FIGURES = (
    "program.total",
    "semester.load",
    "year.load",
    "cycle.GED",
    "cycle.GED.CC",
    "cycle.BD",
    "cycle.PD",
    "cycle.BD+PD",
    "research",
    "attestation",
    "discipline.least",
    "practice",
    "practice.teaching",
    "practice.research",
    "practice.production",
)


@dataclass(frozen=True)
class Figure:
    """One figure of a norm, in ECTS credits: from `least` to `most`, either of them open.

    `key` is one of `FIGURES`; BD and PD include practice, research includes internship. An
    unconfirmed figure was not found in a source. Raises ValueError for any other key.
    """

    key: str
    least: int | None = None
    most: int | None = None
    confirmed: bool = True

    def __post_init__(self):
        if self.key not in FIGURES:
            raise ValueError(f"There is no figure {self.key}.")

    def miss(self, actual: int) -> tuple[str, int] | None:
        """Which bound `actual` misses (`least`, `most` or `exactly`) and its credits."""
        if self.least is not None and actual < self.least:
            return self.bound("least"), self.least
        if self.most is not None and actual > self.most:
            return self.bound("most"), self.most
        return None

    def bound(self, side: str) -> str:
        return "exactly" if self.least == self.most else side


@dataclass(frozen=True)
class Compulsory:
    """A discipline the norm names, and the ECTS credits it has at least.

    `titles` are its names in any language, folded by `catalog.common.text.folding.fold`; a module
    of several disciplines lists them all. `label` is what a reader calls it, by language.
    """

    titles: frozenset[str]
    credits: int
    label: dict[str, str] = field(hash=False)
    confirmed: bool = True


@dataclass(frozen=True)
class NormValue:
    """The figures of one order. `source` names the order by language; figures it does not give
    are not checked. `components` are the components that plans of this level know."""

    source: dict[str, str] = field(hash=False)
    valid_from: date
    figures: tuple[Figure, ...]
    compulsory: tuple[Compulsory, ...] = ()
    components: frozenset[Component] | None = None
    confirmed: bool = True

    def figure(self, key: str) -> Figure | None:
        return next((figure for figure in self.figures if figure.key == key), None)

    def binds(self, confirmed: bool = True) -> bool:
        """Whether a miss deserves a warning: a confirmed figure of a confirmed order."""
        return confirmed and self.confirmed and any(self.source.values())


def in_force(norms: Iterable[NormValue], intake: int | None) -> NormValue | None:
    """The newest norm valid on 1 September of the year of admission; None where there is none."""
    if intake is None:
        return None
    valid = [norm for norm in norms if norm.valid_from <= date(intake, *YEAR_BEGINS)]
    return max(valid, key=lambda norm: norm.valid_from, default=None)
