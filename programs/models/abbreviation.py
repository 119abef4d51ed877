from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from partners.models import Institution

from ..choices import TERM_LABELS, choices


class Abbreviation(models.Model):
    """How one institution abbreviates a term of the curriculum on its pages and papers."""

    counted = ngettext_lazy("%(number)s abbreviation", "%(number)s abbreviations", "number")

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="abbreviations",
    )
    term = models.CharField(_("term"), max_length=10, choices=choices(TERM_LABELS))
    short = models.CharField(_("abbreviation"), max_length=20)
    label = models.CharField(_("full name"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("abbreviation")
        verbose_name_plural = _("abbreviations")
        ordering = ["institution", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["institution", "term"],
                name="abbreviation_once_per_institution",
                violation_error_message=_(
                    "This institution has an abbreviation of that term already."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.term}: {self.short}"
