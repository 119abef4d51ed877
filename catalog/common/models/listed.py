from django.utils.translation import get_language

from .derived import Derived
from .fields import FoldedField, SortKeyField


class Listed(Derived):
    """A noun that stands in lists: sorted by the Kazakh alphabet, found by folded text."""

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


def sort_column():
    """The column that orders a list for the reader of the active language."""
    return f"sort_{(get_language() or 'kk')[:2]}"
