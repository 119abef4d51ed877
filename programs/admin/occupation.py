from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin, resource

from ..models import Occupation


@register(Occupation)
class OccupationAdmin(CatalogAdmin):
    list_display = ("name", "kind", "position")
    list_filter = ("kind",)
    resource_classes = [resource(Occupation, by=["slug"], fields=["kind", "position", "name"])]
    main = (("slug", "kind", "position"),)
    short = ("name",)
