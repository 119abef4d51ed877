import pytest

from programs.models import Program
from tests.clock import TODAY, TOMORROW, YESTERDAY, stop_on
from tests.factories import AgreementFactory, CountryFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db


def test_an_agreement_counts_to_its_last_day(monkeypatch):
    stop_on(monkeypatch, TODAY)
    program = ProgramFactory()
    dates = {
        "AZ": {"valid_until": TODAY},
        "TR": {"valid_from": TOMORROW},
        "CN": {"valid_until": YESTERDAY},
        "HU": {"valid_until": YESTERDAY, "status": "prepared"},
        "RU": {"valid_from": YESTERDAY, "valid_until": TOMORROW, "status": "ended"},
    }
    for code, given in dates.items():
        abroad = InstitutionFactory(country=CountryFactory(code=code))
        program.agreements.add(AgreementFactory(institution=abroad, **given))
    countries = {value for facet, _pk, value in Program.objects.several_values()}
    assert countries == {"AZ", "TR", "RU"}
