"""Which day it is where the catalog stands; nothing else in the project asks a clock for a day."""

from datetime import date

from django.utils import timezone


def today() -> date:
    """The day in the site's time zone, whatever zone a request or the server has."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def is_over(last: date | None) -> bool:
    """Whether a last day has passed; on that day itself it has not."""
    return last is not None and last < today()
