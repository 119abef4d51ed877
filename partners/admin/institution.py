from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin, PlainRowsInline, RowsInline, resource

from ..models import Institution, InstitutionContact, InstitutionIdentifier


class IdentifierRows(PlainRowsInline):
    model = InstitutionIdentifier
    fields = ("scheme", "value")


class ContactRows(RowsInline):
    model = InstitutionContact
    fields = ("position", "office", "email", "phone", "address")


@register(Institution)
class InstitutionAdmin(CatalogAdmin):
    list_display = ("name", "kind", "country", "is_host", "visibility")
    list_filter = ("visibility", "kind")
    list_select_related = ("country",)
    resource_classes = [
        resource(
            Institution,
            by=["slug"],
            fields=[
                "kind",
                "name",
                "short_name",
                "former_names",
                "city",
                "country",
                "latitude",
                "longitude",
                "website",
                "about",
                "visibility",
            ],
            keys={"country": "code"},
        )
    ]
    main = (("slug", "kind", "visibility"),)
    short = ("name", "short_name", "former_names", "city")
    facts = (
        (
            _("Place and site"),
            (("country", "latitude", "longitude"), ("website", "logo"), ("is_host", "is_national")),
        ),
    )
    long = ("about",)
    inlines = (IdentifierRows, ContactRows)
