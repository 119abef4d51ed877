from django.db import models
from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Listed, Visible, VisibleQuerySet
from catalog.common.web.uploads import check_picture

from ..choices import IdentifierScheme, InstitutionKind
from .country import Country
from .network import Network


class InstitutionQuerySet(VisibleQuerySet):
    def partners(self):
        """Everybody but the catalog's own host."""
        return self.filter(is_host=False)

    def host(self):
        return self.filter(is_host=True).first()

    def for_list(self):
        return self.select_related("country")

    def for_detail(self, directions):
        """Everything a partner's page shows of partners, in a fixed number of queries.

        Whoever asks says which `directions` of cooperation: these know `Institution`.
        """
        return self.select_related("country").prefetch_related(
            "identifiers",
            "contacts",
            "agreements",
            Prefetch("networks", Network.objects.published().alphabetical()),
            Prefetch("directions", directions.order_by("position", "pk")),
        )


class Institution(Listed, Visible):
    """A university or other body that this catalog speaks of, its own host included."""

    counted = ngettext_lazy("%(number)s institution", "%(number)s institutions", "number")
    found_by = ("name", "short_name", "former_names", "city")
    public_files = ("logo",)

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=InstitutionKind.choices)
    is_host = models.BooleanField(
        _("host of this catalog"),
        default=False,
        help_text=_("The university whose catalog this is. Exactly one institution is the host."),
    )
    is_national = models.BooleanField(
        _("national university"),
        default=False,
        help_text=_("National universities have a threshold of their own in the testing."),
    )
    name = models.CharField(_("name"), max_length=250)
    short_name = models.CharField(_("short name"), max_length=120, blank=True)
    former_names = models.CharField(_("former names"), max_length=250, blank=True)
    about = models.TextField(_("about"), blank=True)
    country = models.ForeignKey(
        Country,
        verbose_name=_("country"),
        on_delete=models.RESTRICT,
        related_name="institutions",
        null=True,
        blank=True,
    )
    city = models.CharField(_("city"), max_length=120, blank=True)
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    website = models.URLField(_("website"), blank=True)
    logo = models.ImageField(
        _("logo"), upload_to="pictures/logos/", blank=True, validators=[check_picture]
    )

    objects = InstitutionQuerySet.as_manager()

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        constraints = [
            models.UniqueConstraint(
                fields=["is_host"],
                condition=Q(is_host=True),
                name="institution_one_host",
                violation_error_message=_("Another institution is the host already."),
            ),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__gte=-90,
                    latitude__lte=90,
                    longitude__gte=-180,
                    longitude__lte=180,
                ),
                name="institution_coordinates_whole",
                violation_error_message=_("Give both coordinates, in degrees, or neither."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("partners:institution", args=[self.slug])


class InstitutionIdentifier(models.Model):
    """The number under which somebody else's register knows an institution."""

    institution = models.ForeignKey(
        Institution, on_delete=models.CASCADE, related_name="identifiers"
    )
    scheme = models.CharField(_("scheme"), max_length=20, choices=IdentifierScheme.choices)
    value = models.CharField(_("value"), max_length=120)

    class Meta:
        verbose_name = _("identifier")
        verbose_name_plural = _("identifiers")
        ordering = ["scheme"]
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "value"],
                name="identifier_once",
                violation_error_message=_("Another institution has this identifier."),
            ),
            models.UniqueConstraint(
                fields=["institution", "scheme"],
                name="identifier_one_per_scheme",
                violation_error_message=_(
                    "This institution has an identifier of that scheme already."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.get_scheme_display()}: {self.value}"


class InstitutionContact(models.Model):
    """A way to reach an office of an institution."""

    institution = models.ForeignKey(Institution, on_delete=models.CASCADE, related_name="contacts")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    office = models.CharField(_("office"), max_length=160)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    address = models.CharField(_("postal address"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(email="", phone="", address=""),
                name="contact_not_empty",
                violation_error_message=_("Give an e-mail, a telephone or an address."),
            ),
        ]

    def __str__(self):
        return self.office or self.email or self.phone
