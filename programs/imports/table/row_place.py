"""Where a row stands: its cycle and component, and the elective group that it names."""

import re
from functools import cached_property

from ...curricula import Kind
from .cells import is_nothing
from .folded import fold
from .vocabulary import COMPONENTS, CYCLES

PLACES = ("cycle", "component", "place")
OUTSIDE = (Kind.RESEARCH, Kind.INTERNSHIP, Kind.FINAL_ATTESTATION, Kind.ADDITIONAL_TRAINING)
GROUP = re.compile(r"[^\W\d_]+\s*\d+\s*$")
TRAINING = ("кот", "окт", "дво")


class RowPlace:
    """The part of a row's meaning that its cells of cycle and component tell."""

    @cached_property
    def terms(self):
        """Cycle and component of the row, else those of the headings above it."""
        return self.own_terms or [term for term in self.above.values() if term]

    @property
    def above(self):
        """The terms of the headings above; none where a cell of the row says another thing."""
        is_other = "kind" in self.columns.places or (self.has_place and not self.own_terms)
        return {} if is_other else self.reader.sections.open_terms

    @property
    def has_place(self):
        """Whether a cell of the row itself speaks of its cycle or component."""
        return bool(self.training) or any(not is_nothing(self.cell(role)) for role in PLACES)

    @cached_property
    def training(self) -> str:
        """«ҚОТ / ДВО» where the paper says the types of modules: additional training."""
        text = self.cell("module")
        words = fold(text).split()
        return text if words and all(word in TRAINING for word in words) else ""

    def term(self, kinds):
        own = next((term for term in self.own_terms if term in kinds), None)
        if own or self.kind in OUTSIDE:
            return own
        return self.above.get("cycle" if kinds == CYCLES else "component")

    @cached_property
    def cycle(self):
        return self.term(CYCLES)

    @cached_property
    def component(self):
        return self.term(COMPONENTS)

    @cached_property
    def group(self) -> str:
        """The elective group that the row says it belongs to: «КВ 2», «ТК1» of «БП/ТК1»."""
        texts = (self.cell(role) for role in ("component", "place"))
        named = (GROUP.search(text) for text in texts if self.reader.terms.number_of(text))
        return next((found[0].strip() for found in named if found), "")
