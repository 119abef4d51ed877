from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin, PlainRowsInline, RowsInline

from ..models import Network, NetworkActivity, NetworkMembership


class MembershipRows(PlainRowsInline):
    model = NetworkMembership
    fields = ("institution", "role", "since")


class ActivityRows(RowsInline):
    model = NetworkActivity
    fields = ("position", "text")


@register(Network)
class NetworkAdmin(CatalogAdmin):
    list_display = ("name", "founded", "size", "visibility")
    list_filter = ("visibility",)
    main = (("slug", "visibility", "website"),)
    short = ("name",)
    facts = (
        (_("Size"), (("founded", "size"), ("size_as_of_kk", "size_as_of_ru", "size_as_of_en"))),
    )
    long = ("aim", "about")
    inlines = (MembershipRows, ActivityRows)
