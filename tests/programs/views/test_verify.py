import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from tests.factories import CurriculumFactory
from tests.programs.services.papers import brought, raw
from tests.programs.services.revisions import replacement

pytestmark = pytest.mark.django_db

PAGE = "/en/verify/"


@pytest.fixture
def plan():
    return brought("published")


def answer(response):
    return response.context["verdict"].answer


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_form_stands_in_every_language_and_is_kept_out_of_search_engines(client, language):
    response = client.get(f"/{language}/verify/")
    assertContains(response, '<meta name="robots" content="noindex">')
    assertContains(response, f'<html lang="{language}">')
    assertContains(response, f'action="/{language}/verify/"', count=2)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_plan_in_force_is_named_with_its_approval_and_its_table(client, plan, language):
    response = client.get(f"/{language}/verify/", {"code": plan.code})
    assert answer(response) == "in_force"
    for said in (plan.program.code, plan.seal, plan.code, "2024", "№ 14"):
        assertContains(response, said)
    assertContains(response, f'href="/{language}{plan.get_absolute_url()[3:]}"')
    assertContains(response, getattr(plan.program, f"title_{language}"))


def test_the_answer_bears_the_title_that_was_approved(client, plan):
    raw(plan.program, title_en="Another name")
    response = client.get(f"/en/verify/{plan.seal}/")
    assertContains(response, plan.program.title_en)
    assertNotContains(response, "Another name")


def test_a_replaced_plan_leads_to_what_changed(client, plan):
    new = replacement(plan)
    response = client.get(f"/en/verify/{plan.seal}/")
    address = f"{plan.program.address}/changes/?from={plan.key}&amp;to={new.key}"
    assertContains(response, f'href="/en/programs/{address}"')
    changes = client.get(f"/en/programs/{address.replace('&amp;', '&')}")
    assert (changes.context["before"], changes.context["after"]) == (plan, new)


def test_a_broken_seal_is_said_plainly(client, plan):
    assertNotContains(client.get(f"/en/verify/{plan.seal}/"), "has been changed")
    raw(plan.items.first(), credits=9)
    response = client.get(f"/en/verify/{plan.seal}/")
    assertContains(response, "The stored plan has been changed")
    assertNotContains(response, "the plan is whole")
    assertNotContains(response, "Approved and in force")


@pytest.mark.parametrize("status", ["published", "approved"])
def test_a_sample_is_called_so_before_all_else_and_never_approved(client, status):
    plan = brought(status)
    raw(plan.program, is_sample=True)
    for address in (f"/en/verify/{plan.seal}/", f"/en/verify/?code={plan.code}"):
        page = client.get(address).content.decode()
        said = page[page.index('id="answer"') :]
        assert 'class="notice is-alarm"' in said
        assert said.count('class="notice') == 1
        assert said.index("nobody approved this plan") < said.index("Approved")
        assert "Check code of a sample, approved by nobody" in said
        for claim in ("Approved:", "Seal of the approved plan", "Official table", "protocol"):
            assert claim not in said


def test_an_empty_code_is_asked_for(client):
    for empty in ("", " "):
        response = client.get(PAGE, {"code": empty})
        assertContains(response, "Type the code first.", status_code=400)
    assertNotContains(client.get(PAGE), "Type the code first.")


def test_a_plan_without_a_public_page_is_named_without_a_link(client):
    plan = brought("approved")
    response = client.get(f"/en/verify/{plan.seal}/")
    assert answer(response) == "not_yet"
    assertNotContains(response, "/curricula/")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("code", ["f" * 64, "ffff-ffff-ffff", "нәрсе"])
def test_an_unknown_seal_is_a_helpful_page(client, plan, language, code):
    response = client.get(f"/{language}/verify/{code}/")
    assert response.status_code == 404
    assertContains(response, f'href="/{language}/programs/"', status_code=404)
    assertContains(response, 'class="statements"', count=2, status_code=404)
    assert client.get(f"/{language}/verify/", {"code": code}).status_code == 200


@pytest.mark.parametrize("spelled", ["short", "lower", "upper"])
def test_another_spelling_leads_to_the_address_of_the_seal(client, plan, spelled):
    code = {"short": plan.code, "lower": plan.code.lower(), "upper": plan.seal.upper()}[spelled]
    assertRedirects(client.get(f"/ru/verify/{code}/"), f"/ru/verify/{plan.seal}/")


def test_a_short_code_of_two_seals_leads_nowhere(client):
    for last in "ab":
        CurriculumFactory(seal="0d6cb5c83c86" + last * 52)
    response = client.get("/kk/verify/0D6C-B5C8-3C86/")
    assert (response.status_code, answer(response)) == (404, "ambiguous")


def test_a_script_in_a_code_stays_text(client, plan):
    script = "<script>alert(1)</script>"
    assertNotContains(client.get(PAGE, {"code": script}), "<script>")
    assertNotContains(client.get(f"{PAGE}<script>/"), "<script>", status_code=404)


def test_the_page_of_a_seal_has_no_token_and_sets_no_cookie(client, plan):
    response = client.get(f"/kk/verify/{plan.seal}/")
    assertNotContains(response, "csrfmiddlewaretoken")
    assert not response.cookies


@pytest.mark.parametrize("others", [2, 40])
def test_every_answer_asks_the_same_number_of_queries_at_2_and_40_curricula(
    client, plan, django_assert_num_queries, others
):
    for number in range(others):
        CurriculumFactory(seal=f"{number:064x}", program=plan.program, intake=2030 + number)
    with django_assert_num_queries(11):
        client.get(f"/kk/verify/{plan.seal}/")
    with django_assert_num_queries(3):
        client.get(f"/kk/verify/{'f' * 64}/")
    with django_assert_num_queries(1):
        client.get("/kk/verify/")
