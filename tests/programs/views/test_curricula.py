import json

import pytest
from django.db import connection
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory, ProgramFactory
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db


def two_plans():
    """The golden plan of 2024, and one of 2025 without its first row and with another course."""
    old = store_golden()
    new = CurriculumFactory(program=old.program, intake=2025, credits=93)
    first, second, *rest = old.items.all()
    for row in (second, *rest):
        CurriculumItemFactory(
            curriculum=new,
            semester=row.semester,
            position=row.position,
            kind=row.kind,
            cycle=row.cycle,
            component=row.component,
            credits=5 if row == second else row.credits,
            course=row.course,
            activity_kk=row.activity_kk,
        )
    CurriculumItemFactory(
        curriculum=new, semester=1, credits=3, course=CourseFactory(title_kk="Көшбасшылық өнері")
    )
    return old, new, first


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_plan_has_a_permanent_address(client, language):
    plan = store_golden()
    for address in (plan.get_absolute_url(), "/kk/programs/7m03111/curricula/2024/"):
        response = client.get(f"/{language}{address[3:]}")
        assertContains(response, "2024")
        assert response.content.count(b"plan-total") >= 4


def test_the_plan_of_an_intake_is_its_published_revision(client):
    archived = CurriculumFactory(
        program__code="7M03111", status="archived", seal="a" * 64, credits=80, revision=1
    )
    CurriculumItemFactory(
        curriculum=CurriculumFactory(program=archived.program, revision=2), credits=4
    )
    response = client.get("/kk/programs/7m03111/curricula/2024/")
    assert response.context["curriculum"].revision == 2
    assertContains(client.get(archived.get_absolute_url()), archived.code)


@pytest.mark.parametrize("status", ["draft", "in_review", "approved"])
def test_what_is_not_published_has_no_address(client, status):
    plan = CurriculumFactory(status=status)
    assert client.get(plan.get_absolute_url()).status_code == 404


def test_staff_read_a_draft_at_its_address_and_it_is_marked(client, admin_client):
    plan = CurriculumFactory(status="draft", credits=77)
    address = f"{plan.get_absolute_url()}?preview=1"
    assert client.get(address).status_code == 404
    response = admin_client.get(address)
    assertContains(response, plan.get_status_display())
    assert response.context["is_preview"]


def test_the_program_page_offers_the_plans_of_other_years(client):
    program = ProgramFactory()
    old = CurriculumFactory(program=program, intake=2022)
    CurriculumFactory(program=program, intake=2024)
    response = client.get(program.get_absolute_url())
    assertContains(response, f'href="{old.get_absolute_url()}"')
    assertContains(client.get(old.get_absolute_url()), "2024")


def test_the_file_of_another_plan_is_asked_for_by_its_key(client):
    program = ProgramFactory(code="7M03111")
    for intake, credits in ((2022, 4), (2024, 6)):
        plan = CurriculumFactory(program=program, intake=intake)
        CurriculumItemFactory(curriculum=plan, credits=credits)
    address = f"{program.get_absolute_url()}curriculum.json"
    old = json.loads(client.get(f"{address}?plan=2022-profile-higher-1").content)
    assert old["totals"]["credits"] == 4
    assert client.get(f"{address}?plan=2019-profile-higher-1").status_code == 404


def test_changes_say_what_came_went_and_changed(client):
    _old, _new, gone = two_plans()
    response = client.get("/kk/programs/7m03111/changes/")
    difference = response.context["difference"]
    assert [line.title["kk"] for line in difference.added] == ["Көшбасшылық өнері"]
    assert [line.course for line in difference.removed] == [gone.course.slug]
    assert [change.fields for change in difference.recredited] == [("credits",)]
    assert difference.total == (91, 93)
    assertContains(response, "Көшбасшылық өнері")
    assertContains(response, gone.course.title_kk)


def test_changes_may_be_read_backwards(client):
    old, new, _gone = two_plans()
    query = f"?from={new.key}&to={old.key}"
    difference = client.get(f"/kk/programs/7m03111/changes/{query}").context["difference"]
    assert difference.total == (93, 91)


def test_equal_plans_are_said_to_be_the_same(client):
    plan = store_golden()
    query = f"?from={plan.key}&to={plan.key}"
    CurriculumFactory(program=plan.program, intake=2023)
    response = client.get(f"/en/programs/7m03111/changes/{query}")
    assertContains(response, "The rows of the two plans are the same.")


@pytest.mark.parametrize("plans", [0, 1])
def test_one_plan_has_nothing_to_be_compared_with(client, plans):
    program = ProgramFactory(code="7M03111")
    CurriculumFactory.create_batch(plans, program=program)
    assertContains(client.get("/kk/programs/7m03111/changes/"), 'class="empty"')


def test_an_unknown_program_has_no_changes(client):
    assert client.get("/kk/programs/6b99999/changes/").status_code == 404


def test_a_code_in_cyrillic_leads_to_the_plan_and_the_changes(client):
    store_golden()
    for tail in ("curricula/2024/", "changes/"):
        assertRedirects(
            client.get(f"/kk/programs/7М03111/{tail}?a=1"),
            f"/kk/programs/7m03111/{tail}?a=1",
            301,
        )


@pytest.mark.parametrize("rows", [2, 40])
def test_the_plan_asks_the_same_number_of_queries_at_2_and_40_rows(
    client, django_assert_num_queries, rows
):
    plan = CurriculumFactory()
    owner = plan.program.owner
    for _number in range(rows):
        CurriculumItemFactory(curriculum=plan, course=CourseFactory(owner=owner))
    assert connection.features.supports_json_field
    with django_assert_num_queries(5):
        client.get(plan.get_absolute_url())


def test_every_figure_of_the_bars_stands_in_the_table_behind_them(client):
    plan = store_golden()
    response = client.get(plan.get_absolute_url())
    assertContains(response, '<rect class="is-part-1" x="0" width="12" height="4" />')
    assertContains(response, '<td class="number"><b>31</b></td>')


def test_findings_are_not_for_readers(client):
    assertNotContains(client.get(store_golden().get_absolute_url()), "finding")
