from django.utils.translation import get_language

from .derived import Derived
from .fields import FoldedField, SortKeyField


class Listed(Derived):
    """A noun that stands in lists: sorted by its reader's alphabet, found by folded text."""

    listed_by = "name"
    found_by = ("name",)

    sort_kk = SortKeyField(language="kk", db_index=True, max_length=400)
    sort_ru = SortKeyField(language="ru", db_index=True, max_length=400)
    sort_en = SortKeyField(language="en", db_index=True, max_length=400)
    folded = FoldedField(max_length=2000)

    class Meta:
        abstract = True

    def __str__(self):
        return getattr(self, self.listed_by) or f"{self._meta.verbose_name} {self.pk}"


def sort_column(language=None):
    """The column that orders a list for the reader of a language, of the active one by default."""
    return f"sort_{(language or get_language() or 'kk')[:2]}"


def alphabetical(rows, language=None):
    """Rows in memory in the order that the database gives them by `sort_column`."""
    column = sort_column(language)
    return sorted(rows, key=lambda row: (getattr(row, column), row.pk))


def column_of(model, name):
    """The column by which a list is ordered where it asks for `name`: a noun by its alphabet."""
    if name == getattr(model, "listed_by", None):
        return sort_column()
    field = next((field for field in model._meta.fields if field.name == name), None)
    noun = field and field.related_model
    if noun and issubclass(noun, Listed) and not noun._meta.ordering:
        return f"{name}__{sort_column()}"
    return name
