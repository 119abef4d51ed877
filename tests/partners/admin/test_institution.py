import pytest

from partners.models import Country, Institution
from tests.factories import InstitutionFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


def test_identifiers_and_contacts_are_added_on_the_page_of_their_institution():
    institution, client = InstitutionFactory(), client_of("editor")
    data = typed(
        client.get(page(institution)),
        **{
            "identifiers-TOTAL_FORMS": "1",
            "identifiers-0-scheme": "ror",
            "identifiers-0-value": "00abc",
            "contacts-TOTAL_FORMS": "1",
            "contacts-0-position": "1",
            "contacts-0-office_kk": "Халықаралық бөлім",
            "contacts-0-email": "office@example.org",
        },
    )

    assert client.post(page(institution), data).status_code == 302
    assert institution.identifiers.get().value == "00abc"
    assert institution.contacts.get().office_kk == "Халықаралық бөлім"


def test_a_list_stands_in_the_order_of_the_kazakh_alphabet():
    for name in ("Өнер", "Ғылым", "Қазақ", "Гуманитарлық", "Әлем"):
        InstitutionFactory(name_kk=name, slug=f"s{InstitutionFactory._meta.model.objects.count()}")

    response = client_of("editor").get(listing(Institution), headers={"accept-language": "kk"})

    names = [row.name_kk for row in response.context["cl"].result_list]
    assert names == ["Әлем", "Гуманитарлық", "Ғылым", "Қазақ", "Өнер"]


def test_a_country_of_an_institution_cannot_be_deleted():
    institution, client = InstitutionFactory(), client_of("registrar")

    client.post(page(institution.country, "delete"), {"post": "yes"})

    assert Country.objects.exists()
