import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from programs.models import IssuedPaper
from programs.papers import bundle
from programs.papers.form import Subject
from programs.papers.forms import made_of
from programs.services.issuing import fingerprint
from tests.factories import ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought, raw
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}


def papers(obj):
    return reverse(f"admin:programs_{obj._meta.model_name}_papers", args=[obj.pk])


def paper(obj, form="approved", language="kk-ru", file_format="docx"):
    name = f"admin:programs_{obj._meta.model_name}_paper"
    return reverse(name, args=[obj.pk, form, language, file_format])


def test_every_form_format_and_language_is_a_link_that_works():
    plan, client = store_golden(), client_of("registrar")

    shown = client.get(papers(plan))

    links = [c.to for _f, formats in shown.context["forms"] for _n, cs in formats for c in cs]
    forms = made_of(Subject.CURRICULUM, Subject.PROGRAM)
    made = [(f.name, each) for f in forms for n in f.formats for each in f.languages_in(n)]
    assert len(links) == len(set(links)) == len(made)
    assert paper(plan, "passport", "kk-ru", "pdf") in links
    fast = [link for link in links if not link.endswith("/pdf/")]
    assert {client.get(link).status_code for link in fast} == {200}


def test_the_page_of_a_curriculum_and_of_a_program_leads_to_papers():
    plan, client = store_golden(), client_of("editor")

    assert papers(plan) in client.get(page(plan)).content.decode()
    assert papers(plan.program) in client.get(page(plan.program)).content.decode()
    assert papers(plan) in client.get(papers(plan.program)).content.decode()


@pytest.mark.parametrize(
    ("role", "status", "expected"),
    [
        ("registrar", "published", 200),
        ("registrar", "draft", 200),
        ("superuser", "published", 200),
        ("editor", "published", 403),
        ("translator", "archived", 403),
        ("administrator", "published", 403),
        ("editor", "draft", 200),
        ("editor", "in_review", 200),
    ],
)
def test_official_papers_are_the_registrars_and_drafts_are_everybodys(role, status, expected):
    plan, client = brought(status), client_of(role)

    assert client.get(paper(plan)).status_code == expected
    assert client.get(paper(plan, "curriculum", "kk", "csv")).status_code == 200
    shown = client.get(papers(plan), headers=EN).content.decode()
    assert (paper(plan) in shown) == (expected == 200)
    assert ("exported by the registrar" in shown) == (expected == 403)


def test_somebody_without_rights_sees_nothing():
    plan, client = store_golden(), client_of("editor")
    client.get(papers(plan)).wsgi_request.user.groups.clear()

    assert client.get(papers(plan)).status_code == 403
    assert client.get(paper(plan, "curriculum", "kk", "csv")).status_code == 403
    client.logout()
    assert client.get(paper(plan)).status_code == 302


def test_a_draft_says_so_and_is_not_registered():
    plan, client = brought("draft"), client_of("registrar")

    assert "marked as drafts" in client.get(papers(plan), headers=EN).content.decode()
    assert client.get(paper(plan)).status_code == 200
    assert not IssuedPaper.objects.exists()


def test_a_paper_of_a_sealed_plan_is_registered_once_under_the_name_of_who_had_it_made():
    plan, client = brought("published"), client_of("registrar")

    response = client.get(paper(plan))
    client.get(paper(plan))

    issued = IssuedPaper.objects.get()
    assert issued.sha256 == fingerprint(response.content)
    assert issued.by == response.wsgi_request.user
    assert f"{plan.program.code}-2024-approved-kk-ru.docx" in response["Content-Disposition"]
    assert plan.code in client.get(papers(plan)).content.decode()


def test_a_broken_seal_is_said_and_its_papers_are_not_registered():
    plan, client = brought("published"), client_of("registrar")
    raw(plan.items.first(), credits=9)

    assert "no longer match" in client.get(papers(plan), headers=EN).content.decode()
    assert client.get(paper(plan)).status_code == 200
    assert not IssuedPaper.objects.exists()


def test_the_passport_of_a_program_is_of_its_published_plan():
    plan, client = brought("published"), client_of("registrar")

    assert client.get(paper(plan.program, "passport", "kk", "json")).status_code == 200
    assert IssuedPaper.objects.get().curriculum == plan
    assert client.get(paper(plan.program, "working")).status_code == 404


def test_a_program_without_a_plan_has_its_passport():
    program, client = ProgramFactory(visibility="draft"), client_of("editor")

    content = client.get(papers(program), headers=EN).content.decode()
    response = client.get(paper(program, "passport", "kk", "json"))

    assert "marked as drafts" in content
    assert f"{program.code}-passport-kk.json" in response["Content-Disposition"]


@pytest.mark.parametrize(
    "unknown",
    [("poster",), ("catalog", "kk", "pdf"), ("approved", "tr"), ("approved", "kk", "csv")],
)
def test_a_paper_that_is_not_made_is_not_found(unknown):
    assert client_of("registrar").get(paper(store_golden(), *unknown)).status_code == 404


def test_a_failure_names_its_program(monkeypatch):
    plan, client = store_golden(), client_of("registrar")

    def fail(*args, **kwargs):
        raise ValueError("no ink")

    monkeypatch.setattr(bundle, "export", fail)
    response = client.get(paper(plan), headers=EN)

    assert response["Location"] == papers(plan)
    said = [str(message) for message in get_messages(response.wsgi_request)]
    assert said == ["The paper was not made. 7M03111: no ink"]
