"""The time that every file claims, so that equal facts give equal bytes."""

import datetime

FIXED_CLOCK = datetime.datetime(2024, 1, 1)
