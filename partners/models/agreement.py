"""An agreement, and its state: what its dates say, and by hand only what no date says.

The rule stands here twice, for one row and for a query; a test holds the two together.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Derived, DerivedQuerySet, VersionField
from catalog.common.text.days import is_over, today
from catalog.common.web.uploads import check_scan

from ..choices import AgreementKind, AgreementState, AgreementStatus
from .institution import Institution


def state_on(agreement, day: date) -> str:
    """What an agreement is on a day; its first and its last day belong to it.

    A date that is known goes before the status. Where only the year of the beginning is known,
    the year itself leaves open whether it has begun. "" where nobody says anything.
    """
    first, last, year = agreement.valid_from, agreement.valid_until, agreement.since_year
    if last and last < day:
        return AgreementState.ENDED
    if (first > day) if first else (year and year > day.year):
        return AgreementState.TO_COME
    if agreement.status == AgreementStatus.ENDED and not last:
        return AgreementState.ENDED
    has_begun = bool(first or (year and year < day.year))
    if agreement.status == AgreementStatus.PREPARED and not has_begun:
        return AgreementState.PREPARED
    return AgreementState.IN_FORCE if has_begun or last else agreement.status


def state(day: date):
    """`state_on` as an expression of a query."""
    unknown_day = Q(valid_from=None)
    is_to_come = Q(valid_from__gt=day) | unknown_day & Q(since_year__gt=day.year)
    has_begun = Q(valid_from__lte=day) | unknown_day & Q(since_year__lt=day.year)
    return Case(
        When(valid_until__lt=day, then=Value(AgreementState.ENDED)),
        When(is_to_come, then=Value(AgreementState.TO_COME)),
        When(Q(status=AgreementStatus.ENDED, valid_until=None), then=Value(AgreementState.ENDED)),
        When(has_begun, then=Value(AgreementState.IN_FORCE)),
        When(status=AgreementStatus.PREPARED, then=Value(AgreementState.PREPARED)),
        When(valid_until__gte=day, then=Value(AgreementState.IN_FORCE)),
        default=F("status"),
        output_field=models.CharField(),
    )


class AgreementQuerySet(DerivedQuerySet):
    def with_state(self, day=None):
        """Each with `state_found`: what it is on a day, today unless one is given."""
        return self.annotate(state_found=state(day or today()))

    def in_state(self, *states, day=None):
        return self.with_state(day).filter(state_found__in=states)

    def in_force(self, day=None):
        return self.in_state(AgreementState.IN_FORCE, day=day)

    def not_ended(self, day=None):
        """Those that bind or will: in preparation, not yet in force, or in force."""
        return self.with_state(day).exclude(state_found=AgreementState.ENDED)


class Agreement(Derived):
    """A signed paper with another institution."""

    counted = ngettext_lazy("%(number)s agreement", "%(number)s agreements", "number")

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="agreements",
    )
    kind = models.CharField(_("kind"), max_length=20, choices=AgreementKind.choices)
    title = models.CharField(_("title"), max_length=250)
    number = models.CharField(_("number"), max_length=60, blank=True)
    status = models.CharField(
        _("status by hand"),
        max_length=10,
        choices=AgreementStatus.choices,
        blank=True,
        help_text=_("Only where no date says it: the dates go first."),
    )
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("The last day of its force.")
    )
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

    @property
    def state(self):
        """What it is today."""
        return state_on(self, today())

    def get_state_display(self):
        return AgreementState(self.state).label if self.state else ""

    def clean(self):
        """Somebody says what it is: a date, or the status where none is known."""
        super().clean()
        is_dated = self.valid_from or self.valid_until
        if not is_dated and not self.status:
            raise ValidationError(_("Say what the agreement is by its dates, or by its status."))
        has_last_day = self.valid_until and not is_over(self.valid_until)
        if has_last_day and self.status == AgreementStatus.ENDED:
            raise ValidationError(
                _("By its dates the agreement has not ended: change the day it is valid until.")
            )
