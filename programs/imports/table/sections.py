"""Headings inside a table that name the cycle and the component of the rows below them."""

import re

from .folded import fold
from .vocabulary import ATTESTATION, COMPONENTS, CYCLES

WORDS = re.compile(
    r"^(цикл\w*|cycle|пандер\w*|пан|дисциплин\w*|disciplines?|courses?|модул\w*|modules?|of|the"
    r"|компонент\w*|components?|блок\w*|block|и|мен|және|жане|and|для|no|n|оку|орны|жогары)$"
)
OTHER = re.compile(
    r"практик|тажирибе|practic|исследоват|research|зерттеу|аттест|attest|стажиров|internship"
    r"|тагылымдама|дополнительн|косымша|additional"
)
LONGEST = 120


class Sections:
    """The cycle and component of the rows under way, as the headings above them say."""

    def __init__(self, terms):
        self.terms, self.open_terms, self.components = terms, {}, False

    def clear(self):
        self.open_terms = {}

    def named(self, label: str) -> tuple[str, ...]:
        """The terms that a heading names, () for anything else.

        «Компонент по выбору» by itself is an elective slot, unless the paper has headings of
        components.
        """
        if not label or len(label) > LONGEST:
            return ()
        found = self.terms.in_heading(label, WORDS)
        if ATTESTATION in found or (found == ("EC",) and not self.components):
            return ()
        return found

    def open(self, label: str) -> bool:
        if found := self.named(label):
            self.take(found)
        return bool(found)

    def take(self, found):
        """A cycle begins anew; a component stands inside its cycle."""
        cycle = next((term for term in found if term in CYCLES), None)
        component = next((term for term in found if term in COMPONENTS), None)
        self.components = self.components or bool(component)
        kept = self.open_terms.get("cycle") if cycle is None else cycle
        self.open_terms = {"cycle": kept, "component": component}

    def pass_by(self, label):
        """A heading of practice, research and the like ends the cycle above it."""
        if OTHER.search(fold(label)):
            self.clear()
