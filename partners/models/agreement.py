from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from catalog.common.models import VersionField
from catalog.common.uploads import check_scan

from ..choices import AgreementKind, AgreementStatus
from ..querysets import AgreementQuerySet
from .institution import Institution


class Agreement(models.Model):
    """A signed paper with another institution."""

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.PROTECT,
        related_name="agreements",
    )
    kind = models.CharField(_("kind"), max_length=20, choices=AgreementKind.choices)
    title = models.CharField(_("title"), max_length=250)
    number = models.CharField(_("number"), max_length=60, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=AgreementStatus.choices)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    since_year = models.PositiveSmallIntegerField(
        _("since the year"),
        null=True,
        blank=True,
        help_text=_("Where only the year is known."),
    )
    note = models.TextField(_("note"), blank=True)
    scan = models.FileField(
        _("scan"), upload_to="scans/agreements/", blank=True, validators=[check_scan]
    )
    version = VersionField(_("version"))

    objects = AgreementQuerySet.as_manager()

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["institution", "kind", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True)
                | Q(valid_until__isnull=True)
                | Q(valid_until__gte=F("valid_from")),
                name="agreement_ends_after_it_starts",
                violation_error_message=_("An agreement cannot end before it starts."),
            ),
            models.UniqueConstraint(
                fields=["institution", "number"],
                condition=~Q(number=""),
                name="agreement_number_once",
                violation_error_message=_("This institution has an agreement of that number."),
            ),
        ]

    def __str__(self):
        return f"{self.title} ({self.get_kind_display()})"
