from django.contrib.admin import SimpleListFilter, display, register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin

from ..choices import AgreementState
from ..models import Agreement


class StateFilter(SimpleListFilter):
    """What agreements are today, by their dates first."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return AgreementState.choices

    def queryset(self, request, queryset):
        if self.value() not in AgreementState.values:
            return queryset
        return queryset.in_state(self.value())


@register(Agreement)
class AgreementAdmin(CatalogAdmin):
    list_display = ("title", "institution", "kind", "number", "state", "valid_until")
    list_filter = (StateFilter, "kind")
    list_select_related = ("institution",)
    search_fields = (
        "title_kk",
        "title_ru",
        "title_en",
        "number",
        "institution__folded",
    )
    main = (("institution", "kind", "status"),)
    short = ("title",)
    facts = (
        (
            _("Register"),
            (("number", "scan"), ("valid_from", "valid_until", "since_year")),
        ),
    )
    long = ("note",)

    def get_queryset(self, request):
        return super().get_queryset(request).with_state()

    @display(description=_("state"), ordering="state_found")
    def state(self, agreement):
        return agreement.get_state_display() or "—"
