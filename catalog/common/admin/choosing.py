"""Fields that choose rows, whatever a stranger posts for a key or writes into an address."""

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import ValidationError
from django.forms import ModelMultipleChoiceField

from ..web.keys import is_key, keys_of


class KnownKeys:
    """Looks up the chosen rows by such keys alone as a row can have."""

    def optgroups(self, name, value, attr=None):
        chosen = keys_of(self.choices.queryset.model, [each for each in value if each])
        return super().optgroups(name, chosen, attr)


class OneChoice(KnownKeys, AutocompleteSelect):
    pass


class ManyChoices(KnownKeys, AutocompleteSelectMultiple):
    pass


class KnownChoiceField(ModelMultipleChoiceField):
    """Says of a key that no row can have what it says of one that no row has."""

    def clean(self, value):
        for each in value or ():
            if not is_key(self.queryset.model, each):
                message, named = self.error_messages["invalid_choice"], {"value": str(each)[:60]}
                raise ValidationError(message, code="invalid_choice", params=named)
        return super().clean(value)
