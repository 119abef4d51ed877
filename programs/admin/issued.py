from django.contrib.admin import register
from unfold.admin import ModelAdmin

from catalog.common.admin.search import SearchMixin

from ..models import IssuedPaper
from ..services.claims import digits_of


@register(IssuedPaper)
class IssuedPaperAdmin(SearchMixin, ModelAdmin):
    """The register of issued papers: read by a few, written by nobody's hand."""

    list_display = ("issued_at", "curriculum", "form", "file_format", "language", "code", "by")
    list_display_links = ("issued_at",)
    list_filter = ("form", "file_format", "language")
    list_select_related = ("curriculum__program", "by")
    list_per_page = 50
    show_full_result_count = False
    search_fields = ("seal", "sha256", "curriculum__program__folded")
    fields = (
        ("curriculum", "issued_at", "by"),
        ("form", "file_format", "language"),
        ("seal", "sha256"),
    )

    def get_search_results(self, request, queryset, search_term):
        """A code is found as a paper prints it."""
        return super().get_search_results(request, queryset, digits_of(search_term) or search_term)

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
