"""Which texts stand in three languages, and whose history is kept."""

import simple_history
from modeltranslation.translator import translator

from catalog.common.models import derived_columns

from .models import (
    Agreement,
    CooperationDirection,
    Country,
    Institution,
    InstitutionContact,
    InstitutionIdentifier,
    Network,
    NetworkActivity,
    NetworkMembership,
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
# Without a text of their own, but somebody may delete them too.
OTHERS = (InstitutionIdentifier, NetworkMembership)

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)

for model in (*TRANSLATED, *OTHERS):
    simple_history.register(model, excluded_fields=derived_columns(model))
