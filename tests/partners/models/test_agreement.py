from datetime import date, timedelta
from itertools import product

import pytest
from django.core.exceptions import ValidationError

from partners.choices import AgreementState, AgreementStatus
from partners.models import Agreement
from partners.models.agreement import state_on
from tests.clock import TODAY, TOMORROW, YESTERDAY, stop_at, stop_on
from tests.factories import AgreementFactory, InstitutionFactory

pytestmark = pytest.mark.django_db

DISTANCES = (None, -400, -1, 0, 1, 400)
YEARS = (None, -1, 0, 1)


def days_around(day):
    return [None if each is None else day + timedelta(days=each) for each in DISTANCES]


def every_agreement(day):
    """An agreement of each status with every first and last day near `day`, and every year."""
    institution = InstitutionFactory()
    firsts, lasts = days_around(day), days_around(day)
    years = [None if each is None else day.year + each for each in YEARS]
    for status, first, last, year in product(["", *AgreementStatus], firsts, lasts, years):
        if first and last and last < first:
            continue
        yield Agreement(
            institution=institution,
            kind="mobility",
            title_kk="Өзара келісім",
            status=status,
            valid_from=first,
            valid_until=last,
            since_year=year,
        )


@pytest.fixture
def clock(monkeypatch):
    stop_on(monkeypatch, TODAY)


@pytest.mark.parametrize("day", [TODAY, date(2026, 1, 1), date(2025, 12, 31), date(2024, 2, 29)])
def test_a_row_and_a_query_say_the_same_of_every_agreement(monkeypatch, day):
    stop_on(monkeypatch, day)
    Agreement.objects.bulk_create(every_agreement(day))
    found = Agreement.objects.with_state()
    assert len(found) > 400
    assert [row.state_found for row in found] == [row.state for row in found]
    assert {row.state for row in found} == {"", *AgreementState}


def test_each_state_finds_its_rows_and_in_force_finds_those_in_force(clock):
    Agreement.objects.bulk_create(every_agreement(TODAY))
    rows = set(Agreement.objects.all())
    for state in AgreementState:
        assert set(Agreement.objects.in_state(state)) == {r for r in rows if r.state == state}
    assert set(Agreement.objects.in_force()) == {r for r in rows if r.state == "in_force"}
    assert set(Agreement.objects.not_ended()) == {r for r in rows if r.state != "ended"}


@pytest.mark.parametrize("status", [*AgreementStatus])
@pytest.mark.parametrize(
    ("dates", "state"),
    [
        ({"valid_until": YESTERDAY}, "ended"),
        ({"valid_from": date(2020, 1, 1), "valid_until": YESTERDAY}, "ended"),
        ({"valid_from": TOMORROW}, "to_come"),
        ({"since_year": 2027}, "to_come"),
        ({"valid_from": TODAY, "valid_until": TODAY}, "in_force"),
        ({"valid_from": date(2020, 1, 1), "valid_until": TODAY}, "in_force"),
        ({"valid_from": TODAY, "valid_until": TOMORROW}, "in_force"),
    ],
)
def test_known_dates_go_before_the_status(clock, dates, state, status):
    assert AgreementFactory(status=status, **dates).state == state


@pytest.mark.parametrize("status", [*AgreementStatus])
def test_without_a_date_it_is_what_somebody_says(clock, status):
    assert AgreementFactory(status=status).state == status
    assert AgreementFactory(status=status, since_year=2026).state == status


def test_an_end_that_no_date_tells_is_told_by_the_status(clock):
    begun = {"valid_from": date(2020, 1, 1)}
    assert AgreementFactory(status="ended", **begun).state == "ended"
    assert AgreementFactory(status="in_force", **begun).state == "in_force"


def test_a_beginning_that_no_date_tells_is_told_by_the_status(clock):
    assert AgreementFactory(status="prepared", valid_until=TOMORROW).state == "prepared"
    assert AgreementFactory(status="prepared", valid_from=TODAY).state == "in_force"


@pytest.mark.parametrize(
    ("day", "hour", "minute", "state"),
    [
        (21, 23, 59, "to_come"),
        (22, 0, 0, "in_force"),
        (22, 23, 59, "in_force"),
        (23, 0, 0, "ended"),
    ],
)
def test_it_begins_and_ends_at_midnight_in_aqtau(monkeypatch, day, hour, minute, state):
    row = AgreementFactory(valid_from=TODAY, valid_until=TODAY)
    stop_at(monkeypatch, 2026, 3, day, hour, minute)
    assert row.state == state
    assert Agreement.objects.with_state().get().state_found == state


def test_the_state_on_another_day_is_asked_by_that_day(clock):
    row = AgreementFactory(valid_from=TODAY, valid_until=TOMORROW)
    later = TOMORROW + timedelta(days=1)
    assert [state_on(row, day) for day in (YESTERDAY, TOMORROW, later)] == [
        "to_come",
        "in_force",
        "ended",
    ]
    assert Agreement.objects.in_state("ended", day=later).get() == row


def test_somebody_says_what_it_is(clock):
    with pytest.raises(ValidationError):
        AgreementFactory(status="", since_year=2022).full_clean()
    AgreementFactory(status="", valid_from=TODAY).full_clean()
    AgreementFactory(status="prepared").full_clean()


@pytest.mark.parametrize("last", [TODAY, TOMORROW])
def test_an_agreement_that_ended_early_gets_its_last_day(clock, last):
    agreement = AgreementFactory(status="ended", valid_until=last)
    with pytest.raises(ValidationError):
        agreement.full_clean()
    agreement.valid_until = YESTERDAY
    agreement.full_clean()
    assert agreement.state == "ended"


def test_a_status_that_time_has_passed_by_hinders_no_edit(clock):
    for status in ("prepared", "in_force"):
        AgreementFactory(status=status, valid_from=YESTERDAY, valid_until=YESTERDAY).full_clean()
