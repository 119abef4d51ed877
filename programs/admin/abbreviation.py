from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin, resource

from ..models import Abbreviation


@register(Abbreviation)
class AbbreviationAdmin(CatalogAdmin):
    list_display = ("term", "short", "label", "institution")
    list_filter = ("term",)
    list_select_related = ("institution",)
    search_fields = ("term", "short_kk", "short_ru", "short_en", "institution__folded")
    resource_classes = [
        resource(
            Abbreviation,
            by=["institution", "term"],
            fields=["short", "label"],
            keys={"institution": "slug"},
        )
    ]
    main = (("institution", "term"),)
    short = ("short", "label")
    is_translated_by_staff = False
