"""Columns that keep themselves: codes, sort keys, folded text, versions."""

from django.db import models

from ..text.collation import collation_key
from ..text.folding import fold, normalise_code
from ..text.languages import LANGUAGES, read


class CodeField(models.CharField):
    """A code of the classifier; look-alike letters, case and spaces never reach the database."""

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return normalise_code(value) if isinstance(value, str) else value

    def to_python(self, value):
        value = super().to_python(value)
        return normalise_code(value) if isinstance(value, str) else value

    def pre_save(self, model_instance, add):
        value = self.to_python(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value


class DerivedField(models.CharField):
    """A column computed from its row each time the row is saved."""

    def __init__(self, *args, **kwargs):
        kwargs.update(editable=False, blank=True, default="")
        kwargs.setdefault("max_length", 1000)
        super().__init__(*args, **kwargs)

    def derive(self, instance):
        raise NotImplementedError

    def sources(self, model):
        """The names of the columns it follows from, as a row or an update may write them."""
        raise NotImplementedError

    def pre_save(self, model_instance, add):
        value = self.derive(model_instance)[: self.max_length]
        setattr(model_instance, self.attname, value)
        return value


class SortKeyField(DerivedField):
    """The place of a row in the alphabet of a language, by the name its reader sees."""

    def __init__(self, *args, language="kk", **kwargs):
        self.language = language
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "language": self.language}

    def sources(self, model):
        return spelled_out([model.listed_by])

    def derive(self, instance):
        name = read(instance, instance.listed_by, self.language).text
        return collation_key(name, self.language)


class FoldedField(DerivedField):
    """What a row is found by, folded: its names in every language and its codes."""

    def sources(self, model):
        return spelled_out(model.found_by)

    def derive(self, instance):
        return fold(" ".join(found_by(instance)))


def spelled_out(names):
    """Each name and its column in every language, whether or not it is translated."""
    return {*names, *(f"{name}_{language}" for name in names for language in LANGUAGES)}


def found_by(instance):
    for name in instance.found_by:
        columns = [f"{name}_{language}" for language in LANGUAGES]
        translated = hasattr(instance, columns[0])
        yield from (
            getattr(instance, column) or "" for column in (columns if translated else [name])
        )


class VersionField(models.PositiveIntegerField):
    """Counts the saves of a row, so that a form opened before the last one can be told."""

    def __init__(self, *args, **kwargs):
        kwargs.update(editable=False, default=0)
        super().__init__(*args, **kwargs)

    def pre_save(self, model_instance, add):
        value = (getattr(model_instance, self.attname) or 0) + 1
        setattr(model_instance, self.attname, value)
        return value


def derived_columns(model):
    """The columns of a model that follow from its others or count its saves."""
    return [f.name for f in model._meta.fields if isinstance(f, (DerivedField, VersionField))]
