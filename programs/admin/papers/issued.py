from django.contrib import messages
from django.contrib.admin import SimpleListFilter, display, register
from django.db import OperationalError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin

from catalog.common.admin.asked import AskedMixin
from catalog.common.admin.search import SearchMixin
from catalog.common.writers.formats import Format

from ...models import IssuedPaper
from ...papers.forms import FORMS
from ...services.issuing import enter_slips
from ...verification.claims import digits_of


class KeyFilter(SimpleListFilter):
    """A column of keys, each shown by its name."""

    def names(self):
        """(key, name) in the order of the filter."""
        raise NotImplementedError

    def lookups(self, request, model_admin):
        return [(key, str(name)) for key, name in self.names()]

    def queryset(self, request, queryset):
        chosen = self.value()
        return queryset.filter(**{self.parameter_name: chosen}) if chosen else queryset


class FormFilter(KeyFilter):
    title = _("form of the paper")
    parameter_name = "form"

    def names(self):
        return [(form.name, form.title) for form in FORMS.values()]


class FormatFilter(KeyFilter):
    title = _("file format")
    parameter_name = "file_format"

    def names(self):
        return [(str(each), each.upper()) for each in Format]


@register(IssuedPaper)
class IssuedPaperAdmin(AskedMixin, SearchMixin, ModelAdmin):
    """The register of issued papers: read by a few, written by nobody's hand."""

    list_display = ("issued_at", "curriculum", "title", "format", "edition", "code", "by")
    list_display_links = ("issued_at",)
    list_filter = (FormFilter, FormatFilter, "language")
    list_select_related = ("curriculum__program", "by")
    list_per_page = 50
    show_full_result_count = False
    search_fields = ("seal", "sha256", "curriculum__program__folded")
    fields = (
        ("curriculum", "issued_at", "by"),
        ("title", "format", "edition"),
        ("seal", "sha256"),
    )

    readonly_fields = ("title", "format", "edition")

    def changelist_view(self, request, extra_context=None):
        """The list with what readers have taken since it was last looked at."""
        try:
            enter_slips()
        except OperationalError:
            said = gettext("The database is busy: papers taken just now are missing in the list.")
            messages.warning(request, said)
        return super().changelist_view(request, extra_context)

    @display(description=_("form of the paper"), ordering="form")
    def title(self, paper):
        return FORMS[paper.form].title if paper.form in FORMS else paper.form

    @display(description=_("file format"), ordering="file_format")
    def format(self, paper):
        return paper.file_format.upper()

    @display(description=_("language"), ordering="language")
    def edition(self, paper):
        return paper.get_language_display()

    def get_search_results(self, request, queryset, search_term):
        """A code is found as a paper prints it."""
        return super().get_search_results(request, queryset, digits_of(search_term) or search_term)

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
