from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin, resource

from ..models import Language


@register(Language)
class LanguageAdmin(CatalogAdmin):
    list_display = ("name", "code")
    resource_classes = [resource(Language, by=["code"], fields=["name"])]
    main = ("code",)
    short = ("name",)
