import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import CourseFactory, OccupationFactory, ProgramFactory

pytestmark = pytest.mark.django_db


def leading_to(occupation, **fields):
    program = ProgramFactory(**fields)
    program.occupations.add(occupation)
    return program


@pytest.mark.parametrize("size", [2, 40])
def test_the_list_asks_the_same_number_of_queries_at_2_and_40_occupations(
    client, django_assert_num_queries, size
):
    for occupation in OccupationFactory.create_batch(size):
        leading_to(occupation)
    with django_assert_num_queries(2):
        client.get("/kk/occupations/")


@pytest.mark.parametrize("size", [2, 40])
def test_the_page_asks_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    occupation = OccupationFactory()
    for _ in range(size):
        leading_to(occupation, languages=["kk"])
        CourseFactory().occupations.add(occupation)
    with django_assert_num_queries(6):
        client.get(occupation.get_absolute_url())


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_from_a_consul_to_the_programs_and_courses_that_lead_there(client, language):
    consul = OccupationFactory(slug="consular-agent")
    program, course = leading_to(consul), CourseFactory()
    course.occupations.add(consul)
    response = client.get(f"/{language}/occupations/consular-agent/")
    assertContains(response, getattr(consul, f"name_{language}"))
    assertContains(response, f'href="/{language}/programs/{program.address}/"')
    assertContains(response, f'href="/{language}/courses/{course.slug}/"')


def test_drafts_lead_nowhere(client):
    occupation = OccupationFactory(name_kk="Консулдық агент")
    program = leading_to(occupation, visibility="draft")
    response = client.get(occupation.get_absolute_url())
    assertNotContains(response, program.address)
    assertContains(response, 'class="empty"')
    assertNotContains(client.get("/kk/occupations/"), "Консулдық агент")


def test_the_list_counts_public_programs_by_kind_in_the_kazakh_order(client):
    for name in ("Ғалым", "Аудармашы", "Әкім"):
        occupation = OccupationFactory(name_kk=name)
        leading_to(occupation)
        leading_to(occupation, visibility="draft")
        CourseFactory().occupations.add(occupation)
    leading_to(OccupationFactory(name_kk="Өндіріс", kind="field"))
    groups = client.get("/kk/occupations/").context["groups"]
    names = [[occupation.name_kk for occupation in found] for _, found in groups]
    assert names == [["Аудармашы", "Әкім", "Ғалым"], ["Өндіріс"]]
    assert {occupation.number_of_programs for _, found in groups for occupation in found} == {1}


def test_an_occupation_of_single_courses_says_so(client):
    CourseFactory().occupations.add(OccupationFactory())
    assertNotContains(client.get("/en/occupations/"), "0 program")


def test_a_part_of_the_name_finds_an_occupation_however_it_was_typed(client):
    for name in ("Консулдық агент", "Өнертанушы"):
        leading_to(OccupationFactory(name_kk=name, name_ru="", name_en=""))
    found = client.get("/kk/occupations/", {"q": "КОНСУЛДЫК"})
    assertContains(found, "Консулдық агент")
    assertNotContains(found, "Өнертанушы")
    assertContains(client.get("/kk/occupations/", {"q": "жоқ"}), 'class="empty"')


def test_others_of_the_same_programs_stand_beside_it(client):
    consul, attache = OccupationFactory(), OccupationFactory(name_kk="Елші")
    far = OccupationFactory(name_kk="Теңізші")
    program = leading_to(consul)
    program.occupations.add(attache)
    leading_to(far)
    leading_to(far, visibility="draft").occupations.add(consul)
    related = client.get(consul.get_absolute_url()).context["related"]
    assert list(related) == [attache]


def test_an_empty_catalog_has_a_way_on(client):
    assertContains(client.get("/kk/occupations/"), 'class="empty"')


def test_an_unknown_occupation_is_a_page_in_the_readers_language(client):
    assertContains(client.get("/ru/occupations/joq/"), '<html lang="ru">', status_code=404)
