from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Listed, Visible, VisibleQuerySet

from ..choices import MembershipRole


class Network(Listed, Visible):
    """An association of institutions."""

    counted = ngettext_lazy("%(number)s network", "%(number)s networks", "number")

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=250)
    founded = models.PositiveSmallIntegerField(_("founded in"), null=True, blank=True)
    aim = models.TextField(_("aim"), blank=True)
    about = models.TextField(_("about"), blank=True)
    size = models.PositiveIntegerField(
        _("number of members"),
        null=True,
        blank=True,
        help_text=_("As its source says; the members listed below may be fewer."),
    )
    size_as_of = models.CharField(_("number as of"), max_length=160, blank=True)
    website = models.URLField(_("website"), blank=True)
    institutions = models.ManyToManyField(
        "partners.Institution",
        verbose_name=_("institutions"),
        through="NetworkMembership",
        related_name="networks",
    )

    objects = VisibleQuerySet.as_manager()

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")
        constraints = [
            models.CheckConstraint(
                condition=Q(founded__isnull=True) | Q(founded__gte=1000, founded__lte=2100),
                name="network_founded_in_a_year",
                violation_error_message=_("The year of foundation is between 1000 and 2100."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("partners:network", args=[self.slug])


class NetworkMembership(models.Model):
    """An institution in a network, as founder or member."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="memberships")
    institution = models.ForeignKey(
        "partners.Institution",
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="memberships",
    )
    role = models.CharField(
        _("role"), max_length=10, choices=MembershipRole.choices, default=MembershipRole.MEMBER
    )
    since = models.PositiveSmallIntegerField(_("since the year"), null=True, blank=True)

    class Meta:
        verbose_name = _("member")
        verbose_name_plural = _("members")
        ordering = ["role", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "institution"],
                name="network_member_once",
                violation_error_message=_("This institution is a member of the network already."),
            ),
        ]

    def __str__(self):
        return f"{self.institution} ({self.get_role_display()})"


class NetworkActivity(models.Model):
    """Something a network does."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="activities")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    text = models.CharField(_("text"), max_length=300)

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.text or str(self.pk)
