import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import CourseFactory, PersonFactory, ProgramFactory, StudentClubFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("size", [2, 40])
def test_a_person_costs_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    person = PersonFactory()
    for _ in range(size):
        ProgramFactory(director=person, languages=["kk"])
        CourseFactory().lecturers.add(person)
    with django_assert_num_queries(5):
        client.get(person.get_absolute_url())


@pytest.mark.parametrize("size", [2, 40])
def test_a_club_costs_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size
):
    club = StudentClubFactory()
    ProgramFactory.create_batch(size, department=club.department, languages=["kk"])
    with django_assert_num_queries(4):
        client.get(club.get_absolute_url())


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_person_is_shown_with_programs_and_courses(client, language):
    person = PersonFactory(slug="asel", post_kk="Қауымдастырылған профессор")
    program, course = ProgramFactory(director=person), CourseFactory()
    course.lecturers.add(person)
    response = client.get(f"/{language}/people/asel/")
    assertContains(response, getattr(person, f"name_{language}"))
    assertContains(response, getattr(program, f"title_{language}"))
    assertContains(response, getattr(course, f"title_{language}"))


def test_only_public_programs_and_courses_are_named(client):
    person = PersonFactory()
    program = ProgramFactory(director=person, visibility="draft")
    course = CourseFactory(visibility="draft")
    course.lecturers.add(person)
    response = client.get(person.get_absolute_url())
    assertNotContains(response, program.address)
    assertNotContains(response, course.slug)


def test_an_address_is_shown_where_it_is_published(client):
    person = PersonFactory(email="asel@yu.edu.kz")
    assertContains(client.get(person.get_absolute_url()), "mailto:asel@yu.edu.kz")
    assertNotContains(client.get(PersonFactory().get_absolute_url()), "mailto:")


def test_a_club_is_shown_with_its_aim_and_the_programs_of_its_department(client):
    club = StudentClubFactory(aim_kk="Шешендік өнерін үйрету.", about_kk="Дәрістер өткізеді.")
    program = ProgramFactory(department=club.department)
    response = client.get(club.get_absolute_url())
    for words in ("Шешендік өнерін үйрету.", "Дәрістер өткізеді.", program.address):
        assertContains(response, words)


@pytest.mark.parametrize("factory", [PersonFactory, StudentClubFactory])
def test_drafts_are_for_staff_who_preview_them(client, admin_client, factory):
    row = factory(visibility="draft")
    address = f"{row.get_absolute_url()}?preview=1"
    assert client.get(address).status_code == 404
    assert admin_client.get(address).status_code == 200
    assert admin_client.get(row.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("factory", [PersonFactory, StudentClubFactory])
def test_the_admin_leads_to_the_page(admin_client, factory):
    row = factory()
    address = f"/admin/programs/{row._meta.model_name}/{row.pk}/change/"
    assertContains(admin_client.get(address), f"{row.get_absolute_url()}?preview=1")


def test_a_course_leads_to_its_lecturers(client):
    course, person = CourseFactory(), PersonFactory()
    course.lecturers.add(person)
    assertContains(client.get(course.get_absolute_url()), f'href="{person.get_absolute_url()}"')


def test_a_program_leads_to_its_director_and_clubs(client):
    club = StudentClubFactory()
    program = ProgramFactory(director=PersonFactory(), department=club.department)
    response = client.get(program.get_absolute_url())
    for row in (program.director, club):
        assertContains(response, f'href="{row.get_absolute_url()}"')


def test_a_director_without_a_public_page_is_named_without_a_link(client):
    person = PersonFactory(visibility="draft")
    program = ProgramFactory(director=person)
    response = client.get(program.get_absolute_url())
    assertContains(response, person.name_kk)
    assertNotContains(response, person.get_absolute_url())
