"""The state of an agreement: what its dates say, and by hand only what no date says.

The rule stands here twice, for one row and for a query; a test holds the two together.
"""

from datetime import date

from django.db import models
from django.db.models import Case, F, Q, Value, When

from catalog.common.models import DerivedQuerySet
from catalog.common.text.days import today

from ..choices import AgreementState, AgreementStatus


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
