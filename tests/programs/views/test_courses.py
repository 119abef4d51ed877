import pytest
from pytest_django.asserts import assertContains, assertNotContains

from programs.models import ElectiveOption
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory, PersonFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_course_stands_in_every_language(client, language):
    course = CourseFactory()
    title = getattr(course, f"title_{language}")
    assertContains(client.get(f"/{language}/courses/"), title)
    assertContains(client.get(f"/{language}/courses/{course.slug}/"), title)


def test_a_course_names_the_programs_that_teach_it(client):
    row = CurriculumItemFactory(semester=2, credits=4)
    draft = CurriculumItemFactory(
        course=row.course, curriculum=CurriculumFactory(status="draft", intake=2031)
    )
    response = client.get(row.course.get_absolute_url())
    assertContains(response, row.curriculum.program.title_kk)
    assertContains(response, "4 ECTS")
    assertNotContains(response, draft.curriculum.program.title_kk)


def test_a_course_of_ones_choice_names_the_programs_that_offer_it(client):
    course = CourseFactory()
    slot = CurriculumItemFactory(
        kind="elective_slot", course=None, semester=3, credits=5, component="EC"
    )
    for option, credits in ((course, 3), (CourseFactory(), 4)):
        ElectiveOption.objects.create(item=slot, course=option, credits=credits)
    response = client.get(course.get_absolute_url())
    assertContains(response, slot.curriculum.program.title_kk)
    assertContains(response, "3 ECTS")
    assertNotContains(response, "5 ECTS")


def test_a_course_shows_its_statements_lecturers_and_neighbours(client):
    course, before = CourseFactory(), CourseFactory(title_kk="Ғылым тарихына кіріспе")
    course.prerequisites.add(before)
    course.lecturers.add(PersonFactory())
    course.statements.create(kind="outcome", position=1, text_kk="Келіссөз жүргізе біледі")
    response = client.get(course.get_absolute_url())
    for text in ("Ғылым тарихына кіріспе", "Әсел Құрманғазықызы", "Келіссөз жүргізе біледі"):
        assertContains(response, text)
    assertContains(client.get(before.get_absolute_url()), course.title_kk)


@pytest.mark.parametrize("size", [2, 40])
def test_the_list_asks_the_same_number_of_queries_at_2_and_40_courses(
    client, django_assert_num_queries, size
):
    CourseFactory.create_batch(size)
    with django_assert_num_queries(3):
        client.get("/kk/courses/")


@pytest.mark.parametrize("size", [2, 40])
def test_the_page_asks_the_same_number_of_queries_at_2_and_40_rows(
    client, django_assert_num_queries, size
):
    course = CourseFactory()
    CurriculumItemFactory.create_batch(size, course=course)
    with django_assert_num_queries(9):
        client.get(course.get_absolute_url())


def test_a_draft_course_has_no_page_and_no_link(client):
    course = CourseFactory(visibility="draft")
    row = CurriculumItemFactory(course=course)
    assert client.get(course.get_absolute_url()).status_code == 404
    page = client.get(row.curriculum.program.get_absolute_url())
    assertContains(page, course.title_kk)
    assertNotContains(page, course.get_absolute_url())
