from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin

from ..models import SourceDocument


@register(SourceDocument)
class SourceDocumentAdmin(CatalogAdmin):
    list_display = ("title", "language", "dated", "checked_on")
    list_filter = ("language",)
    search_fields = ("slug", "title_kk", "title_ru", "title_en")
    main = (("slug", "language"), ("dated", "checked_on", "url"))
    short = ("title",)
    long = ("note",)
