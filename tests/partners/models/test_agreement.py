import pytest
from django.core.exceptions import ValidationError

from tests.clock import TODAY, TOMORROW, YESTERDAY, stop_on
from tests.factories import AgreementFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    stop_on(monkeypatch, TODAY)


def test_somebody_says_what_it_is():
    with pytest.raises(ValidationError):
        AgreementFactory(status="", since_year=2022).full_clean()
    AgreementFactory(status="", valid_from=TODAY).full_clean()
    AgreementFactory(status="prepared").full_clean()


@pytest.mark.parametrize("last", [TODAY, TOMORROW])
def test_an_agreement_that_ended_early_gets_its_last_day(last):
    agreement = AgreementFactory(status="ended", valid_until=last)
    with pytest.raises(ValidationError):
        agreement.full_clean()
    agreement.valid_until = YESTERDAY
    agreement.full_clean()
    assert agreement.state == "ended"


def test_a_status_that_time_has_passed_by_hinders_no_edit():
    for status in ("prepared", "in_force"):
        AgreementFactory(status=status, valid_from=YESTERDAY, valid_until=YESTERDAY).full_clean()
