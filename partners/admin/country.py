from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin, resource

from ..models import Country


@register(Country)
class CountryAdmin(CatalogAdmin):
    list_display = ("name", "code")
    resource_classes = [resource(Country, by=["code"], fields=["name"])]
    main = ("code",)
    short = ("name",)
