import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import (
    AgreementFactory,
    CooperationDirectionFactory,
    InstitutionFactory,
    NetworkFactory,
    ProgramFactory,
    ResearchTopicFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_partners_networks_and_directions_stand_in_every_language(client, language):
    institution, network = InstitutionFactory(), NetworkFactory()
    topic = ResearchTopicFactory()
    response = client.get(f"/{language}/partners/")
    for row, name in ((institution, "name"), (network, "name"), (topic, "title")):
        assertContains(response, getattr(row, f"{name}_{language}"))
    for row in (institution, network):
        page = client.get(f"/{language}{row.get_absolute_url()[3:]}")
        assertContains(page, getattr(row, f"name_{language}"))


def test_a_partner_shows_what_it_means_for_which_program(client):
    partner = InstitutionFactory()
    owned, joint = ProgramFactory(owner=partner), ProgramFactory()
    joint.partnerships.create(institution=partner, role="degree")
    joint.stages.create(institution=partner, first_semester=5, last_semester=7)
    response = client.get(partner.get_absolute_url())
    assertContains(response, owned.title_kk)
    assertContains(response, joint.title_kk, count=1)


def test_a_partner_shows_its_agreements_and_directions(client):
    agreement = AgreementFactory(number="Қ-14", since_year=2022)
    direction = CooperationDirectionFactory()
    direction.partners.add(agreement.institution)
    response = client.get(agreement.institution.get_absolute_url())
    for text in (agreement.title_kk, "Қ-14", "2022", direction.title_kk):
        assertContains(response, text)


def test_a_network_names_its_founders_and_the_number_of_its_source(client):
    network = NetworkFactory(size=64, size_as_of_kk="мақала бойынша", founded=1996)
    founder = InstitutionFactory()
    network.memberships.create(institution=founder, role="founder")
    response = client.get(network.get_absolute_url())
    for text in ("64", "мақала бойынша", "1996", founder.name_kk):
        assertContains(response, text)


def test_the_host_is_no_partner_of_itself(client):
    host = InstitutionFactory(is_host=True, name_kk="Өз университетіміз")
    assertNotContains(client.get("/kk/partners/"), host.get_absolute_url())
    assert client.get(host.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("size", [2, 40])
def test_the_list_asks_the_same_number_of_queries_at_2_and_40_partners(
    client, django_assert_num_queries, size
):
    direction = CooperationDirectionFactory()
    for institution in InstitutionFactory.create_batch(size):
        direction.partners.add(institution)
    with django_assert_num_queries(7):
        client.get("/kk/partners/")


@pytest.mark.parametrize("size", [2, 40])
def test_a_partners_page_asks_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    institution = InstitutionFactory()
    ProgramFactory.create_batch(size, owner=institution, languages=["kk"])
    with django_assert_num_queries(10):
        client.get(institution.get_absolute_url())


@pytest.mark.parametrize("factory", [InstitutionFactory, NetworkFactory])
def test_a_draft_has_no_page(client, factory):
    assert client.get(factory(visibility="draft").get_absolute_url()).status_code == 404
