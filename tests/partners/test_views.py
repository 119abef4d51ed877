import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.clock import TODAY, TOMORROW, YESTERDAY, stop_on
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


def test_programs_of_one_title_are_told_apart_by_code_and_level(client):
    partner = InstitutionFactory()
    for level in ("6B", "7M"):
        ProgramFactory(
            owner=partner, code=f"{level}03101", level=level, direction__code=f"{level}031"
        )
    page = client.get("/en/partners/").content.decode()
    assert "6B03101 · Bachelor&#x27;s program · Runs the program" in page
    assert "7M03101 · Master&#x27;s program · Runs the program" in page


def test_a_partner_shows_its_agreements_and_directions(client):
    agreement = AgreementFactory(number="Қ-14", since_year=2022)
    direction = CooperationDirectionFactory()
    direction.partners.add(agreement.institution)
    response = client.get(agreement.institution.get_absolute_url())
    for text in (agreement.title_kk, "Қ-14", "2022", direction.title_kk):
        assertContains(response, text)


@pytest.mark.parametrize(
    ("dates", "word"),
    [
        ({"valid_until": YESTERDAY}, "Аяқталған"),
        ({"valid_from": TOMORROW}, "Әлі күшіне енбеген"),
        ({"valid_until": TODAY}, "Қолданыста"),
        ({"status": "", "since_year": 2026}, ""),
    ],
)
def test_an_agreement_is_what_its_dates_say(client, monkeypatch, dates, word):
    stop_on(monkeypatch, TODAY)
    agreement = AgreementFactory(**dates)
    program = ProgramFactory()
    program.agreements.add(agreement)
    for row in (agreement.institution, program):
        page = client.get(row.get_absolute_url()).content.decode()
        after = page.partition(agreement.title_kk)[2].partition("</li>")[0]
        assert (f'<span class="badge">{word}</span>' in after) == bool(word)


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
    with django_assert_num_queries(10):
        client.get("/kk/partners/")


@pytest.mark.parametrize("size", [2, 40])
def test_a_partners_page_asks_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    institution = InstitutionFactory()
    ProgramFactory.create_batch(size, owner=institution, languages=["kk"])
    with django_assert_num_queries(9):
        client.get(institution.get_absolute_url())


@pytest.mark.parametrize("factory", [InstitutionFactory, NetworkFactory])
def test_a_draft_has_no_page(client, factory):
    assert client.get(factory(visibility="draft").get_absolute_url()).status_code == 404


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_mark_of_the_map_is_a_link_with_the_partners_name(client, language):
    partner = InstitutionFactory(latitude="40.38", longitude="49.87")
    page = client.get(f"/{language}/partners/")
    name = getattr(partner, f"name_{language}")
    assertContains(page, f'aria-label="{partner.city}: {name}"' if partner.city else name)
    assertContains(page, 'cx="484.7"')


def test_without_coordinates_there_is_no_map(client):
    InstitutionFactory()
    assertNotContains(client.get("/kk/partners/"), 'class="atlas"')


def test_a_topic_names_those_who_study_it_and_its_neighbours(client):
    direction, partner = CooperationDirectionFactory(), InstitutionFactory()
    direction.partners.add(partner)
    topic, other = ResearchTopicFactory.create_batch(2, direction=direction)
    page = client.get(topic.get_absolute_url())
    for text in (topic.title_kk, partner.name_kk, direction.title_kk, other.get_absolute_url()):
        assertContains(page, text)


def test_a_topic_of_a_draft_direction_has_no_page(client):
    topic = ResearchTopicFactory(direction__visibility="draft")
    assert client.get(topic.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("size", [2, 40])
def test_a_topics_page_asks_the_same_number_of_queries_at_2_and_40_partners(
    client, django_assert_num_queries, size
):
    topic = ResearchTopicFactory()
    for institution in InstitutionFactory.create_batch(size):
        topic.direction.partners.add(institution)
    with django_assert_num_queries(6):
        client.get(topic.get_absolute_url())
