from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin

from ..models import Agreement


@register(Agreement)
class AgreementAdmin(CatalogAdmin):
    list_display = ("title", "institution", "kind", "number", "status", "valid_until")
    list_filter = ("status", "kind")
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
