import pytest
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from catalog.pages.compare import addresses
from tests.factories import (
    AdmissionOfferFactory,
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    OccupationFactory,
    ProgramFactory,
)

pytestmark = pytest.mark.django_db


def ask(client, *programs, language="kk"):
    return client.get(f"/{language}/compare/?programs={','.join(programs)}")


def with_rows(code, rows):
    program = ProgramFactory(code=code, languages=["kk", "en"])
    program.stages.create(
        first_semester=1,
        last_semester=2,
        institution=program.owner,
        language=program.languages.first(),
    )
    program.partnerships.create(institution=program.owner, role="practice")
    AdmissionOfferFactory(program=program)
    plan = CurriculumFactory(program=program)
    for number in range(rows):
        course = CourseFactory(owner=program.owner)
        course.languages.set(program.languages.all())
        CurriculumItemFactory(curriculum=plan, course=course, semester=1 + number % 3)
        slot = CurriculumItemFactory(curriculum=plan, kind="elective_slot", course=None)
        slot.options.create(course=course, credits=5)
        program.occupations.add(OccupationFactory())
        program.mobility.create(institution=program.owner, country=program.owner.country)
        program.disciplines.create(title_kk="Теңіз ісі", course=course)
    return program


@pytest.mark.parametrize("rows", [2, 40])
def test_two_programs_ask_the_same_number_of_queries_at_2_and_40_rows(
    client, django_assert_num_queries, rows
):
    for code in ("7M03111", "7M03112"):
        with_rows(code, rows)
    with django_assert_num_queries(28):
        response = ask(client, "7m03111", "7m03112")
    assert response.content.count(b"/kk/courses/") >= 2 * rows


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_stands_in_every_language(client, language):
    first, second = with_rows("7M03111", 2), with_rows("7M03112", 2)
    response = ask(client, first.address, second.address, language=language)
    for program in (first, second):
        assertContains(response, getattr(program, f"title_{language}"))


def test_without_programs_the_page_offers_public_ones(client):
    ProgramFactory(code="7M03111")
    ProgramFactory(code="7M03112", visibility="draft")
    response = client.get("/kk/compare/")
    assertContains(response, 'value="7m03111"')
    assertNotContains(response, "7m03112")


@pytest.mark.parametrize(
    "query",
    [
        "programs=7M03111,7M03112",
        "programs=7m03111&programs=7m03112",
        "programs=7м%2003111,,7m03112",
        "programs=7m03111,7m03112,7m03111",
        "programs=7m03111&programs=7m03112&q=",
    ],
)
def test_any_spelling_leads_to_the_one_address_to_share(client, query):
    ProgramFactory(code="7M03111")
    ProgramFactory(code="7M03112")
    response = client.get(f"/kk/compare/?{query}")
    assertRedirects(response, "/kk/compare/?programs=7m03111,7m03112")


@given(st.lists(st.text(), max_size=3))
def test_the_address_to_share_leads_no_further(typed):
    query = QueryDict(mutable=True)
    query.setlist("programs", typed)
    asked = addresses(query)
    query.setlist("programs", [",".join(asked)])
    assert addresses(query) == asked


def test_an_empty_choice_leads_to_the_bare_page(client):
    assertRedirects(client.get("/kk/compare/?programs="), "/kk/compare/")


def test_the_address_to_share_keeps_what_others_added_to_it(client):
    response = client.get("/kk/compare/?programs=7M03111&utm_source=досым")
    assert response.url.startswith("/kk/compare/?programs=7m03111&utm_source=")


@pytest.mark.parametrize("stranger", ["6b99999", "7m03113", "жоқ", "'--"])
def test_an_unknown_program_is_left_out_with_a_word(client, stranger):
    ProgramFactory(code="7M03111")
    ProgramFactory(code="7M03113", visibility="draft")
    response = ask(client, "7m03111", stranger)
    if response.status_code == 302:
        response = client.get(response.url)
    assert len(response.context["comparison"].sides) == 1
    assert len(response.context["unknown"]) == 1
    assertContains(response, "is-gold")


def test_five_programs_show_the_first_four_and_offer_the_choice(client):
    codes = [f"7m0311{number}" for number in range(1, 6)]
    for code in codes:
        ProgramFactory(code=code)
    response = ask(client, *codes)
    shown = [side.program.address for side in response.context["comparison"].sides]
    assert shown == codes[:4]
    assertContains(response, 'href="#pick"')
    assertContains(response, f'value="{codes[4]}"')
    assertContains(response, " checked", 4)


def test_programs_stand_in_the_order_they_were_asked_for(client):
    for code in ("7M03111", "7M03112", "7M03113"):
        ProgramFactory(code=code)
    response = ask(client, "7m03113", "7m03111")
    shown = [side.program.address for side in response.context["comparison"].sides]
    assert shown == ["7m03113", "7m03111"]
    assertContains(response, 'href="?programs=7m03111"')


def test_looking_for_more_keeps_what_is_chosen(client):
    ProgramFactory(code="7M03111", title_kk="Құқықтану")
    ProgramFactory(code="7M03112", title_kk="Теңіз ісі")
    ProgramFactory(code="7M03113", title_kk="Өнертану")
    address = reverse("compare")
    response = client.get(f"{address}?pick=1&q=теңіз&programs=7m03111")
    assert [program.address for program in response.context["asked"]] == ["7m03111"]
    assert [program.address for program in response.context["offered"]] == ["7m03112"]
    assert response.context["comparison"] is None


def test_a_large_catalog_offers_a_part_and_says_so(client):
    ProgramFactory.create_batch(62, owner=ProgramFactory().owner)
    response = client.get("/kk/compare/")
    assert len(response.context["offered"]) == 60
    assert response.context["is_cut"]


def test_a_program_with_nothing_published_says_so_once(client):
    ProgramFactory(code="7M03111")
    ProgramFactory(code="7M03112")
    assertContains(ask(client, "7m03111", "7m03112", language="en"), "Not published")


def test_the_address_to_share_stands_in_a_field(client):
    ProgramFactory(code="7M03111")
    response = ask(client, "7m03111")
    assertContains(response, 'value="http://testserver/kk/compare/?programs=7m03111"')
    assertContains(response, "data-copy hidden")
    assertNotContains(client.get("/kk/compare/"), "data-copy")


def test_without_a_plan_no_semester_says_again_that_it_is_not_published(client):
    with_rows("7M03111", 4)
    ProgramFactory(code="7M03112")
    page = ask(client, "7m03111", "7m03112").content.decode()
    credits = page.partition('<tbody id="credits">')[2].partition("</tbody>")[0]
    assert credits.count("not-published") - credits.count("unseen") == 1
    assert credits.count('class="is-unknown"') > 3


def test_a_comparison_sets_no_cookie(client):
    assert not client.get("/kk/compare/").cookies
