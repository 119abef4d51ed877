import pytest
from django.db import connection
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    InstitutionFactory,
    OccupationFactory,
    ProgramFactory,
    ProgramStatementFactory,
)

pytestmark = pytest.mark.django_db


def build_catalog(programs, statements=1, rows=1):
    """Programs that share an owner; the first has statements and a published plan of rows."""
    owner = InstitutionFactory()
    made = [ProgramFactory(owner=owner, languages=["kk", "ru"]) for _ in range(programs)]
    for program in made:
        plan = CurriculumFactory(program=program)
        CurriculumItemFactory(curriculum=plan, course=CourseFactory(owner=owner))
        program.occupations.add(OccupationFactory())
    ProgramStatementFactory.create_batch(statements, program=made[0])
    plan = made[0].curricula.get()
    for number in range(rows - 1):
        CurriculumItemFactory(
            curriculum=plan, course=CourseFactory(owner=owner), semester=1 + number % 3
        )
    return made


@pytest.mark.parametrize(("statements", "rows"), [(1, 2), (40, 60)])
def test_the_page_asks_the_same_number_of_queries_at_40_statements_and_60_rows(
    client, django_assert_num_queries, statements, rows
):
    assert connection.features.supports_json_field
    program = build_catalog(2, statements=statements, rows=rows)[0]
    with django_assert_num_queries(6):
        response = client.get(program.get_absolute_url())
    assert response.content.count(b"plan-credits") > rows


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_list_and_the_page_stand_in_every_language(client, language):
    program = ProgramFactory()
    title = getattr(program, f"title_{language}")
    assertContains(client.get(f"/{language}/programs/"), title)
    assertContains(client.get(f"/{language}/programs/{program.address}/"), title)


def test_programs_stand_in_the_order_of_the_kazakh_alphabet(client):
    for title in ("Әлеуметтану", "Ғылымтану", "Алгебра", "Үйлестіру", "Ілім тарихы"):
        ProgramFactory(title_kk=title)
    found = [str(program.title_kk) for program in client.get("/kk/programs/").context["page_obj"]]
    assert found == ["Алгебра", "Әлеуметтану", "Ғылымтану", "Үйлестіру", "Ілім тарихы"]


def test_text_finds_a_program_however_it_was_typed(client):
    ProgramFactory(title_kk="Халықаралық қатынастар", code="7M03111")
    ProgramFactory(title_kk="Мұнай ісі")
    for typed in ("халыкаралык", "ХАЛЫҚАРАЛЫҚ", "7М03111", "7m 03111", "International"):
        page = client.get("/kk/programs/", {"q": typed}).context["page_obj"]
        assert "7M03111" in [program.code for program in page], typed


@pytest.mark.parametrize("spelled", ["7M03111", "7М03111", "7м03111", "7M 03111"])
def test_another_spelling_of_a_code_redirects_to_the_address(client, spelled):
    ProgramFactory(code="7M03111")
    response = client.get(f"/kk/programs/{spelled}/?a=1")
    assertRedirects(response, "/kk/programs/7m03111/?a=1", 301)


def test_two_owners_of_one_code_have_two_addresses(client):
    first = ProgramFactory(code="7M03111", title_kk="Бірінші")
    second = ProgramFactory(code="7M03111", title_kk="Екінші")
    assert first.get_absolute_url() == "/kk/programs/7m03111/"
    assert second.get_absolute_url() == f"/kk/programs/7m03111-{second.owner.slug}/"
    assertContains(client.get(second.get_absolute_url()), "Екінші")


@pytest.mark.parametrize("visibility", ["draft", "archived"])
def test_what_is_not_public_has_no_page(client, visibility):
    program = ProgramFactory(visibility=visibility)
    assert client.get(program.get_absolute_url()).status_code == 404
    assertNotContains(client.get("/kk/programs/"), program.code)


def test_staff_preview_a_draft_and_nobody_else_does(client, admin_client, django_user_model):
    program = ProgramFactory(visibility="draft")
    address = f"{program.get_absolute_url()}?preview=1"
    assert client.get(address).status_code == 404
    django_user_model.objects.create_user("student", password="құпия")
    client.login(username="student", password="құпия")
    assert client.get(address).status_code == 404
    assertContains(admin_client.get(address), program.title_kk)


def test_a_draft_curriculum_is_seen_in_the_preview_alone(client, admin_client):
    plan = CurriculumFactory(status="draft", credits=77)
    address = plan.program.get_absolute_url()
    assertNotContains(client.get(address), "77 ECTS")
    assertContains(admin_client.get(f"{address}?preview=1"), "77 ECTS")


def test_a_text_missing_in_a_language_is_shown_in_the_next_and_labelled(client):
    program = ProgramFactory(title_kk="", title_en="", title_ru="Нефтегазовое дело")
    response = client.get(reverse("programs:program", args=[program.address]))
    assertContains(response, '<span lang="ru" class="fallback">Нефтегазовое дело</span>')
    assertContains(response, "fallback-label")


def test_a_script_in_a_title_stays_text(client):
    program = ProgramFactory(title_kk="<script>alert('ә')</script>")
    response = client.get(program.get_absolute_url())
    assertNotContains(response, "<script>alert")
    assertContains(response, "&lt;script&gt;")


def test_a_program_without_a_plan_says_so_and_shows_its_main_disciplines(client):
    program = ProgramFactory()
    program.disciplines.create(title_kk="Геосаясат негіздері", position=1)
    assertContains(client.get(program.get_absolute_url()), "Геосаясат негіздері")


def test_a_plan_of_a_future_intake_waits(client):
    plan = CurriculumFactory(intake=2099, credits=88)
    assertNotContains(client.get(plan.program.get_absolute_url()), "88 ECTS")


def test_the_newest_begun_intake_is_shown(client):
    program = ProgramFactory()
    CurriculumFactory(program=program, intake=2022, credits=92)
    CurriculumFactory(program=program, intake=2024, credits=94)
    response = client.get(program.get_absolute_url())
    assertContains(response, "94 ECTS")
    assertNotContains(response, "92 ECTS")


def test_an_unknown_program_is_a_page_in_the_readers_language(client):
    response = client.get("/kk/programs/6b99999/")
    assert response.status_code == 404
    assertContains(response, '<html lang="kk">', status_code=404)


def test_no_link_on_the_page_is_empty(client):
    program = build_catalog(1, statements=2, rows=3)[0]
    assertNotContains(client.get(program.get_absolute_url()), 'href=""')
