import datetime
from decimal import Decimal

import pytest
from factory import SubFactory, make_factory
from factory.django import DjangoModelFactory

from partners.models import InstitutionContact, InstitutionIdentifier, NetworkMembership
from tests.constraints import Case
from tests.factories import AgreementFactory, InstitutionFactory, NetworkFactory

pytestmark = pytest.mark.django_db

IdentifierFactory = make_factory(
    InstitutionIdentifier,
    FACTORY_CLASS=DjangoModelFactory,
    institution=SubFactory(InstitutionFactory),
    scheme="erasmus",
    value="KZ АҚТАУ01",
)
ContactFactory = make_factory(
    InstitutionContact,
    FACTORY_CLASS=DjangoModelFactory,
    institution=SubFactory(InstitutionFactory),
    office_kk="Қабылдау комиссиясы",
    address_kk="Ақтау қаласы, 32-шағын аудан",
)
MembershipFactory = make_factory(
    NetworkMembership,
    FACTORY_CLASS=DjangoModelFactory,
    network=SubFactory(NetworkFactory),
    institution=SubFactory(InstitutionFactory),
)

CASES = [
    Case(
        "institution_one_host",
        InstitutionFactory,
        same=("is_host",),
        beside={"is_host": True},
        good={"is_host": False},
    ),
    Case(
        "institution_coordinates_whole",
        InstitutionFactory,
        good={"latitude": Decimal("43.65"), "longitude": Decimal("51.16")},
        bad={"latitude": Decimal("93.65"), "longitude": Decimal("51.16")},
    ),
    Case(
        "institution_coordinates_whole",
        InstitutionFactory,
        bad={"latitude": Decimal("43.65"), "longitude": None},
    ),
    Case(
        "institution_coordinates_whole",
        InstitutionFactory,
        bad={"latitude": None, "longitude": Decimal("51.16")},
    ),
    Case(
        "identifier_once",
        IdentifierFactory,
        same=("scheme", "value"),
        good={"value": "KZ АСТАНА01"},
    ),
    Case(
        "identifier_one_per_scheme",
        IdentifierFactory,
        same=("institution", "scheme"),
        bad={"value": "KZ АҚТАУ02"},
        good={"scheme": "pic"},
    ),
    Case(
        "contact_not_empty",
        ContactFactory,
        good={"address_kk": "", "phone": "+7 7292 000000"},
        bad={"address_kk": ""},
    ),
    Case(
        "agreement_ends_after_it_starts",
        AgreementFactory,
        good={"valid_from": datetime.date(2024, 3, 20), "valid_until": datetime.date(2024, 3, 20)},
        bad={"valid_from": datetime.date(2024, 3, 20), "valid_until": datetime.date(2024, 3, 19)},
    ),
    Case(
        "agreement_number_once",
        AgreementFactory,
        same=("institution", "number"),
        beside={"number": "12-Қ"},
        good={"number": "13-Қ"},
    ),
    Case("network_founded_in_a_year", NetworkFactory, good={"founded": 1996}, bad={"founded": 96}),
    Case(
        "network_member_once",
        MembershipFactory,
        same=("network", "institution"),
        bad={"role": "founder"},
        good={"institution": SubFactory(InstitutionFactory)},
    ),
]


def test_agreements_without_a_number_are_not_compared():
    first = AgreementFactory(number="")
    assert AgreementFactory(institution=first.institution, number="").pk


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_an_address_in_one_language_is_a_contact(language):
    address = {"address_kk": "", f"address_{language}": "Ақтау"}
    assert ContactFactory(**address).pk
