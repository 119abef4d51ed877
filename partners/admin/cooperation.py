from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin, RowsInline

from ..models import CooperationDirection, ResearchTopic


class TopicRows(RowsInline):
    model = ResearchTopic
    fields = ("position", "slug", "title")


@register(CooperationDirection)
class CooperationDirectionAdmin(CatalogAdmin):
    list_display = ("title", "kind", "position", "visibility")
    list_filter = ("visibility", "kind")
    main = (("slug", "kind"), ("position", "visibility"))
    short = ("title",)
    facts = ((_("Who takes part"), (("partners", "networks"),)),)
    long = ("text",)
    inlines = (TopicRows,)
