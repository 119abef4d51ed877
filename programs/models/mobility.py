from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from partners.models import Country, Institution

from .program import Program


class MobilityOption(models.Model):
    """Where a student of a program may spend a semester, and what is recognised."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="mobility")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    country = models.ForeignKey(
        Country,
        verbose_name=_("country"),
        on_delete=models.RESTRICT,
        related_name="mobility",
        null=True,
        blank=True,
    )
    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="mobility",
        null=True,
        blank=True,
    )
    semesters = models.PositiveSmallIntegerField(_("length in semesters"), null=True, blank=True)
    recognition = models.CharField(_("what is recognised"), max_length=300, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("mobility option")
        verbose_name_plural = _("mobility options")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(country__isnull=False) | Q(institution__isnull=False),
                name="mobility_goes_somewhere",
                violation_error_message=_("Name a country or an institution."),
            ),
        ]

    def __str__(self):
        return str(self.institution or self.country)
