"""The clock stands still at a moment that a test names."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

AQTAU = ZoneInfo("Asia/Aqtau")
TODAY = date(2026, 3, 22)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def stop_at(monkeypatch, year, month, day, hour=12, minute=0):
    """The clock at a time of the wall in Aqtau, told in UTC as Django tells it."""
    moment = datetime(year, month, day, hour, minute, tzinfo=AQTAU).astimezone(UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment)


def stop_on(monkeypatch, day):
    """The clock at noon of a day in Aqtau."""
    stop_at(monkeypatch, day.year, day.month, day.day)
