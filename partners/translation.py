"""Which texts stand in three languages, and whose history is kept."""

import simple_history
from modeltranslation.translator import translator

from .models import (
    Agreement,
    CooperationDirection,
    Country,
    Institution,
    InstitutionContact,
    Network,
    NetworkActivity,
    ResearchTopic,
)

TRANSLATED = {
    Country: ("name",),
    Institution: ("name", "short_name", "former_names", "about", "city"),
    InstitutionContact: ("office", "address"),
    Agreement: ("title", "note"),
    Network: ("name", "aim", "about", "size_as_of"),
    NetworkActivity: ("text",),
    CooperationDirection: ("title", "text"),
    ResearchTopic: ("title",),
}
COUNTED = ["version"]
DERIVED = [*COUNTED, "sort_kk", "sort_ru", "sort_en", "folded"]

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)

simple_history.register(Institution, excluded_fields=DERIVED)
simple_history.register(Agreement, excluded_fields=COUNTED)
simple_history.register(Network, excluded_fields=DERIVED)
simple_history.register(CooperationDirection, excluded_fields=DERIVED)
