from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Derived, VersionField
from catalog.common.text.days import is_over

from ..choices import StudyForm


class AdmissionOffer(Derived):
    """Entry of one program in one year: what it costs, what it asks, and by when."""

    program = models.ForeignKey(
        "programs.Program",
        verbose_name=_("program"),
        on_delete=models.CASCADE,
        related_name="offers",
    )
    year = models.PositiveSmallIntegerField(_("year of admission"))
    study_form = models.CharField(_("study form"), max_length=10, choices=StudyForm.choices)
    fee = models.DecimalField(
        _("tuition fee for a year"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    currency = models.CharField(
        _("currency"),
        max_length=3,
        default="KZT",
        validators=[RegexValidator(r"^[A-Z]{3}$", _("Currencies have three letters: KZT."))],
    )
    places = models.PositiveSmallIntegerField(_("places"), null=True, blank=True)
    grants = models.PositiveSmallIntegerField(_("state grants"), null=True, blank=True)
    applications_until = models.DateField(_("applications until"), null=True, blank=True)
    threshold = models.PositiveSmallIntegerField(_("threshold score"), null=True, blank=True)
    is_preliminary = models.BooleanField(_("preliminary"), default=True)
    note = models.TextField(_("note"), blank=True)
    version = VersionField(_("version"))

    class Meta:
        verbose_name = _("admission offer")
        verbose_name_plural = _("admission offers")
        ordering = ["-year", "study_form"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "year", "study_form"],
                name="offer_once_per_year_and_form",
                violation_error_message=_(
                    "This program has admission of that year and form of study already."
                ),
            ),
            models.CheckConstraint(
                condition=Q(year__gte=1990, year__lte=2100),
                name="offer_year_sensible",
                violation_error_message=_("The year is between 1990 and 2100."),
            ),
            models.CheckConstraint(
                condition=Q(fee__isnull=True) | Q(fee__gte=0),
                name="offer_fee_not_negative",
                violation_error_message=_("A fee is not negative."),
            ),
            models.CheckConstraint(
                condition=Q(threshold__isnull=True) | Q(threshold__lte=140),
                name="offer_threshold_possible",
                violation_error_message=_("The testing gives at most 140 points."),
            ),
        ]

    def __str__(self):
        return f"{self.program.code}, {self.year}"

    @property
    def is_closed(self):
        """Whether the last day for applications has passed."""
        return is_over(self.applications_until)
