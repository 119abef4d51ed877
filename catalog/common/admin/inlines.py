"""Dependent rows on the page of the noun they belong to."""

from modeltranslation.admin import TranslationStackedInline, TranslationTabularInline
from unfold.admin import StackedInline, TabularInline

from .fieldsets import WidgetsMixin
from .forms import RowForm
from .formsets import CatalogFormSet
from .rights import RowRightsMixin
from .texts import columns, translated_fields


class InlineMixin(RowRightsMixin, WidgetsMixin):
    """What every kind of dependent row has in common.

    `fields` may name a translated field, which stands for its three columns, and rows of fields.
    """

    form = RowForm
    formset = CatalogFormSet
    extra = 0
    hide_title = True
    tab = True
    text_rows = 3

    def get_fieldsets(self, request, obj=None):
        return [(None, {"fields": list(self.expanded())})]

    def expanded(self):
        """The declared fields, a translated one as a row of its columns where rows are shown."""
        texts = translated_fields(self.model)
        for name in self.fields:
            yield columns(name) if name in texts else name

    def field_names(self, request, obj=None):
        names = []
        for name in self.expanded():
            names.extend([name] if isinstance(name, str) else name)
        return names


class TabularMixin(InlineMixin):
    def get_fieldsets(self, request, obj=None):
        return [(None, {"fields": self.field_names(request, obj)})]


class RowsInline(TabularMixin, TabularInline, TranslationTabularInline):
    """Short rows with translated texts: a table, three columns a text."""


class PlainRowsInline(TabularMixin, TabularInline):
    """Short rows without a translated text: a table."""


class BlocksInline(InlineMixin, StackedInline, TranslationStackedInline):
    """Rows with longer texts: one block each, its languages side by side."""
