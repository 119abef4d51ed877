from django.contrib.admin import register
from unfold.admin import ModelAdmin

from catalog.common.admin.asked import AskedMixin
from catalog.common.admin.deleted import DeletedMixin
from catalog.common.admin.deleting import DeletingMixin
from catalog.common.admin.history import HistoryMixin
from catalog.common.admin.kept import KeptMixin
from catalog.common.admin.search import SearchMixin

from ..models import SearchSynonym


@register(SearchSynonym)
class SearchSynonymAdmin(
    KeptMixin, AskedMixin, SearchMixin, DeletingMixin, DeletedMixin, HistoryMixin, ModelAdmin
):
    """What people type in the search in place of the catalog's own words."""

    list_display = ("typed", "meant")
    list_per_page = 100
    show_full_result_count = False
    search_fields = ("typed", "meant", "folded")
    fields = ("typed", "meant")
