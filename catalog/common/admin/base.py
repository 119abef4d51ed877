"""The page and the list of a noun that stands by itself."""

from import_export.admin import ImportExportModelAdmin
from modeltranslation.admin import TranslationAdmin
from unfold.admin import ModelAdmin
from unfold.views import ChangeList

from ..models.listed import column_of, sort_column
from .asked import AskedExportMixin
from .deleted import DeletedMixin
from .deleting import DeletingMixin
from .fieldsets import FieldsetsMixin, WidgetsMixin
from .forms import CatalogForm
from .history import HistoryMixin
from .kept import KeptMixin
from .lists import ListsMixin
from .missing import MissingMixin
from .refused import RefusedMixin
from .rights import RightsMixin
from .search import SearchMixin
from .stale import StaleMixin


class AlphabeticalChangeList(ChangeList):
    """A list whose columns of names are sorted by the reader's alphabet."""

    def get_ordering_field(self, field_name):
        column = column_of(self.model, field_name)
        return column if column != field_name else super().get_ordering_field(field_name)


class CatalogAdmin(
    KeptMixin,
    RefusedMixin,
    StaleMixin,
    DeletingMixin,
    DeletedMixin,
    RightsMixin,
    FieldsetsMixin,
    WidgetsMixin,
    MissingMixin,
    SearchMixin,
    AskedExportMixin,
    ListsMixin,
    HistoryMixin,
    ModelAdmin,
    ImportExportModelAdmin,
    TranslationAdmin,
):
    """A noun in three languages: form, list, search, history, lists in and out."""

    form = CatalogForm
    change_form_before_template = StaleMixin.change_form_before_template
    compressed_fields = False
    list_per_page = 50
    show_full_result_count = False
    warn_unsaved_form = True

    def get_ordering(self, request):
        names = super().get_ordering(request) or self.opts.ordering or (sort_column(), "pk")
        return tuple(column_of(self.model, name) for name in names)

    def get_changelist(self, request, **kwargs):
        return AlphabeticalChangeList

    def get_view_on_site_url(self, obj=None):
        """The public page as readers will see it, published or not."""
        if obj is None or not hasattr(obj, "get_absolute_url"):
            return None
        return f"{obj.get_absolute_url()}?preview=1"
