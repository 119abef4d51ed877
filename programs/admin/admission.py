from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin

from ..models import AdmissionOffer


@register(AdmissionOffer)
class AdmissionOfferAdmin(CatalogAdmin):
    list_display = ("program", "year", "study_form", "fee", "currency", "is_preliminary")
    list_display_links = ("program", "year")
    list_filter = ("year", "study_form", "is_preliminary")
    list_select_related = ("program",)
    search_fields = ("program__folded", "year")
    main = (("program", "year", "study_form"), ("is_preliminary",))
    facts = (
        (
            _("Places and fees"),
            (("places", "grants"), ("fee", "currency"), ("applications_until", "threshold")),
        ),
    )
    long = ("note",)
