import re
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.utils import timezone

from catalog.common.text.days import is_over, today
from tests.clock import stop_at

CLOCKS = re.compile(
    r"\blocaldate\((?!timezone=)|\blocaltime\(|\bdate\.today\(|\butcnow\(|\bdatetime\.now\(|\btimezone\.now\("
    r"|\bTruncDate\(|\bNow\(\)|\bCURRENT_DATE\b|\{% now "
)
MAY_ASK = {"catalog/common/models/kept.py"}  # for a moment, not for a day


@pytest.mark.parametrize(("hour", "minute"), [(0, 0), (4, 59), (5, 0), (23, 59)])
def test_a_day_lasts_from_midnight_to_midnight_in_aqtau(monkeypatch, hour, minute):
    stop_at(monkeypatch, 2026, 3, 22, hour, minute)
    assert today() == date(2026, 3, 22)


def test_the_minute_after_the_last_one_is_the_next_day(monkeypatch):
    stop_at(monkeypatch, 2026, 3, 23, 0, 0)
    assert today() == date(2026, 3, 23)
    assert timezone.now().date() == date(2026, 3, 22)  # in UTC it is still the day before


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_the_zone_of_a_request_does_not_move_the_day(monkeypatch, zone):
    stop_at(monkeypatch, 2026, 3, 22, 23, 59)
    with timezone.override(ZoneInfo(zone)):
        assert today() == date(2026, 3, 22)


def test_the_last_day_itself_is_not_over(monkeypatch):
    stop_at(monkeypatch, 2026, 3, 22, 23, 59)
    assert is_over(date(2026, 3, 21))
    assert not is_over(date(2026, 3, 22))
    assert not is_over(None)


def sources():
    for folder in ("catalog", "partners", "programs", "templates"):
        for path in sorted(Path(settings.BASE_DIR, folder).rglob("*")):
            if path.suffix in (".py", ".html") and "migrations" not in path.parts:
                yield path


def test_nothing_else_asks_a_clock_for_a_day():
    asking = {
        str(path.relative_to(settings.BASE_DIR))
        for path in sources()
        if CLOCKS.search(path.read_text(encoding="utf-8"))
    }
    assert asking == MAY_ASK


@pytest.mark.parametrize("text", ["timezone.localdate().year", "date.today()", "{% now 'Y' %}"])
def test_a_clock_asked_elsewhere_would_be_noticed(text):
    assert CLOCKS.search(f"күн = {text}")
