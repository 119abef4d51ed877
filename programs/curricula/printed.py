"""A total as an imported document prints it, to be held against the rows."""

from dataclasses import dataclass

from .terms import Component, Cycle, Group

ATTESTATION = "FA"
TERMS = frozenset({*Cycle, *Component, ATTESTATION})


@dataclass(frozen=True)
class Printed:
    """One printed figure, in ECTS credits, and the rows it speaks of.

    `semester` alone is the total of a semester, `group` alone the total of a sub-total, both
    together the sub-total of a semester. `term` narrows the rows to a cycle (`BD`), a component
    (`UC`), both (`BD/UC`) or final attestation (`FA`). All three None: the grand total.
    Raises ValueError for a group or term that does not exist.
    """

    semester: int | None
    group: str | None
    term: str | None
    credits: int
    label: str = ""

    def __post_init__(self):
        if self.group is not None:
            Group(self.group)
        if unknown := set(self.terms) - TERMS:
            raise ValueError(f"There is no cycle or component {min(unknown)}.")

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(self.term.split("/")) if self.term is not None else ()
