"""The time that every file claims, so that equal facts give equal bytes."""

import datetime

FIXED_CLOCK = datetime.datetime(2024, 1, 1)


def clock(day: datetime.date | None) -> datetime.datetime:
    """The beginning of a day that the facts themselves name, or the fixed clock."""
    return datetime.datetime.combine(day, datetime.time()) if day else FIXED_CLOCK
