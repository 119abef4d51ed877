"""Which fields of a model stand in three languages, and how their columns are called."""

from functools import cache

from django.utils.translation import get_language
from modeltranslation.translator import NotRegistered, translator

from ..text.collation import collation_key
from ..text.languages import LANGUAGES


def by_alphabet(name):
    """The place of a name in a list for the reader of the active language."""
    return collation_key(str(name), get_language())


@cache
def translated_fields(model):
    """The names of the fields that have one column per language."""
    try:
        return tuple(translator.get_options_for_model(model).all_fields)
    except NotRegistered:
        return ()


def columns(field):
    """The three columns of a translated field, in the catalog's order."""
    return tuple(f"{field}_{language}" for language in LANGUAGES)


def translated_columns(model):
    """Every column of a model that holds a text of one language."""
    return tuple(column for field in translated_fields(model) for column in columns(field))


def demanded_fields(model):
    """The translated fields that must be filled in at least one language."""
    fields = translated_fields(model)
    return tuple(name for name in fields if not model._meta.get_field(name).blank)


def own_fields(model):
    """The stored fields of a model, without the originals that only mirror their columns."""
    originals = translated_fields(model)
    return tuple(field for field in model._meta.concrete_fields if field.name not in originals)
