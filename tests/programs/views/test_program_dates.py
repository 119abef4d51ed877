import pytest

from tests.clock import TODAY, YESTERDAY, stop_on
from tests.factories import AdmissionOfferFactory, ProgramFactory

from .test_program_page import read, section

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("language", "expired", "closed"),
    [
        ("kk", "мерзімі өткен", "қабылдау аяқталған"),
        ("ru", "срок истёк", "приём завершён"),
        ("en", "expired", "closed"),
    ],
)
def test_a_last_day_that_has_passed_is_called_so(client, monkeypatch, language, expired, closed):
    stop_on(monkeypatch, TODAY)
    over = ProgramFactory(accredited_until=YESTERDAY)
    valid = ProgramFactory(code="7M03199", accredited_until=TODAY)
    for program in (over, valid):
        AdmissionOfferFactory(program=program, applications_until=program.accredited_until)
    for program, number in ((over, 1), (valid, 0)):
        page = read(client, program, language)
        assert section(page, "cost").count(closed) == number
        assert section(page, "diploma").count(expired) == number
        assert page.count(f"({expired})") == number  # in the passport
