"""Wherever one plan of a program is shown it is the same one, however its others are numbered."""

import pytest
from django.contrib.admin import site
from django.http import QueryDict
from django.utils.translation import override

from programs.admin.curriculum.comparison import published_beside
from programs.admin.papers.page import ProgramPapers
from programs.finder.filters import ProgramFilters
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum, Occupation, Program
from programs.pages.comparison import compare, to_compare
from programs.papers.bundle import book, published_plan
from programs.papers.documents.catalog import plan_of
from programs.papers.parts.languages import PaperLanguages
from programs.papers.parts.words import length_of_study
from programs.search.programs import program_documents
from tests.factories import CurriculumFactory
from tests.plans.tracks import AFTER_COLLEGE, SHORTENED, WHOLE, store_tracks
from tests.staff import client_of

pytestmark = pytest.mark.django_db
PAGE = "/en/programs/6b06101/"


@pytest.fixture
def plans():
    return store_tracks()


@pytest.fixture
def program(plans):
    return plans[WHOLE].program


def test_the_page_shows_four_years_and_leads_to_the_other_tracks(client, plans):
    page = client.get(PAGE)
    assert page.context["curriculum"] == plans[WHOLE]
    told = page.content.decode()
    assert "4\xa0years (8\xa0semesters)" in told
    assert "240 ECTS" in told
    for key in (AFTER_COLLEGE, SHORTENED):
        assert f'href="{plans[key].get_absolute_url()}"' in told


@pytest.mark.parametrize("key", [SHORTENED, AFTER_COLLEGE])
def test_the_page_of_another_track_leads_back(client, plans, key):
    page = client.get(f"/en/programs/6b06101/curricula/{key.replace('-', '/')}/")
    assert page.context["curriculum"] == plans[key]
    assert f'href="{plans[WHOLE].get_absolute_url()}"' in page.content.decode()


def test_a_preview_shows_a_draft_of_the_standard_track_before_a_shortened_plan(plans, program):
    draft = CurriculumFactory(
        program=program, track="standard", base="secondary", revision=2, status="draft"
    )
    page = client_of("editor").get(f"{PAGE}?preview=1")
    assert page.context["curriculum"] == draft


def test_the_address_of_an_intake_is_that_of_its_standard_track(client, plans):
    assert client.get(f"{PAGE}curricula/2024/").context["curriculum"] == plans[WHOLE]


def test_without_a_standard_track_the_others_stand_by_name(client, plans):
    plans[WHOLE].delete()
    plans[AFTER_COLLEGE].delete()
    assert client.get(PAGE).context["curriculum"] == plans[SHORTENED]


def test_a_shortened_plan_of_a_newer_intake_does_not_take_over(client, plans, program):
    CurriculumFactory(program=program, intake=2025, track="shortened", base="vocational")
    assert client.get(PAGE).context["curriculum"] == plans[WHOLE]


def test_figures_of_lists_finder_and_occupations(client, program):
    occupation = Occupation.objects.create(slug="analyst", name_kk="Деректер талдаушысы")
    program.occupations.add(occupation)
    for semesters, found in (("8", 1), ("4", 0), ("6", 0)):
        asked = ProgramFilters(QueryDict(f"duration={semesters}"), Program.objects.published())
        assert len(asked.found) == found
    [listed] = Program.objects.for_list()
    assert (listed.plan_semesters, listed.plan_credits) == (8, 240)
    for address in ("/en/programs/", occupation.get_absolute_url().replace("/kk/", "/en/")):
        assert "240 ECTS" in client.get(address).content.decode()


def test_the_search_tells_four_years(program):
    [document] = program_documents()
    assert "240 ECTS" in document.page.facts["en"]
    assert "4\xa0years (8\xa0semesters)" in document.page.facts["en"]


def test_a_comparison_holds_the_standard_plan(plans):
    [side] = compare(to_compare(["6b06101"])).sides
    assert side.plan == plans[WHOLE]


@pytest.mark.parametrize("file_format", ["json", "csv", "xlsx"])
def test_a_public_table_without_a_key_is_of_the_standard_plan(client, plans, file_format):
    plain = client.get(f"{PAGE}curriculum.{file_format}")
    named = client.get(f"{PAGE}curriculum.{file_format}?plan={WHOLE}")
    assert plain.content == named.content
    assert plain["Content-Disposition"] == named["Content-Disposition"]


def test_a_public_table_of_another_track_has_a_name_of_its_own(client, plans):
    name = client.get(f"{PAGE}curriculum.json?plan={SHORTENED}")["Content-Disposition"]
    assert "6B06101-2024-shortened-curriculum-en.json" in name


def test_papers_of_bundle_admin_and_book_are_of_the_standard_plan(plans, program, monkeypatch):
    assert published_plan(program) == plans[WHOLE]
    papers = site.get_model_admin(Program).extension(ProgramPapers)
    assert papers.subject_of(program) == (program, plans[WHOLE])
    assert [plan.key for plan, _url in papers.curricula_of(program)] == [
        WHOLE,
        AFTER_COLLEGE,
        SHORTENED,
    ]
    taken = []
    monkeypatch.setattr(
        "programs.papers.bundle.export_catalog",
        lambda programs, **paper: taken.extend(map(plan_of, programs)),
    )
    book(form="catalog", file_format="pdf", language="en")
    book(form="catalog", file_format="pdf", language="en", track="shortened")
    assert taken == [plans[WHOLE], plans[SHORTENED]]


def test_a_brochure_of_a_shortened_plan_says_so(plans, program):
    with override("en"):
        told = length_of_study(program, plans[SHORTENED], PaperLanguages("en"))
        assert "Shortened track" in told
        assert "track" not in length_of_study(program, plans[WHOLE], PaperLanguages("en"))


TABLE = (
    "Бағдарлама\tОқуға түскен жылы\tСеместр\tПән\tECTS кредит\n"
    "6B06101\t2024\t1\tҚазақстан тарихы\t5\n"
)


def test_an_import_is_held_against_the_standard_plan_and_says_so(plans, program):
    with override("en"):
        report = read_curriculum(TABLE.encode(), "plan.txt", program=program, intake=2024)
    assert report.against == plans[WHOLE]
    [told] = [finding for finding in report.findings if finding.rule == "plan.chosen"]
    assert (
        "Held against: Standard track, On the basis of general secondary education." in told.message
    )
    assert "Shortened track" in told.message


def test_an_import_of_a_stated_track_has_nothing_to_choose(plans, program):
    report = read_curriculum(
        TABLE.encode(), "plan.txt", program=program, intake=2024, track="shortened"
    )
    assert report.against == plans[SHORTENED]
    assert "plan.chosen" not in {finding.rule for finding in report.findings}


def test_what_changed_is_told_of_one_track_unless_another_is_asked_for(client, plans, program):
    older = CurriculumFactory(program=program, intake=2023, track="standard", base="secondary")
    context = client.get(f"{PAGE}changes/").context
    assert (context["before"], context["after"]) == (older, plans[WHOLE])


def test_the_published_plan_beside_a_draft_is_of_its_own_intake(plans, program):
    CurriculumFactory(program=program, intake=2025, track="standard", base="secondary")
    draft = CurriculumFactory(
        program=program, track="standard", base="secondary", revision=2, status="draft"
    )
    assert published_beside(draft) == plans[WHOLE]
    assert Curriculum.objects.in_family(draft).count() == 3
