"""The page of a program answers what applicants ask, on a phone and for few kilobytes."""

import re

import pytest
from django.db import connection
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import (
    AdmissionOfferFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    InstitutionFactory,
    LanguageFactory,
    ProgramFactory,
    ProgramGroupFactory,
)
from tests.factories.admission import ThresholdFactory
from tests.programs.services.papers import brought, raw

from .whole import whole_program

pytestmark = pytest.mark.django_db

QUESTIONS = ["about", "career", "entry", "cost", "study", "plan", "abroad", "diploma", "next"]


def read(client, program, language="kk"):
    return client.get(f"/{language}/programs/{program.address}/").content.decode()


def section(page, name):
    return re.search(rf'<section[^>]* id="{name}">.*?</section>', page, re.DOTALL).group()


def head(page):
    return re.search(r'<div class="page-head.*?<div class="content', page, re.DOTALL).group()


@pytest.fixture
def double_degree():
    program = ProgramFactory(
        code="6B03103", level="6B", direction__code="6B031", feature="double_degree"
    )
    english = LanguageFactory(code="en", name_kk="ағылшын")
    baku = InstitutionFactory(name_kk="Баку мемлекеттік университеті", city_kk="Баку")
    for first, last, place, diploma in (
        (1, 4, program.owner, "Қазақстан дипломы"),
        (5, 7, baku, "Әзербайжан дипломы"),
        (8, 8, None, ""),
    ):
        program.stages.create(
            first_semester=first,
            last_semester=last,
            institution=place,
            language=english,
            diploma_kk=diploma,
        )
    return program


@pytest.mark.parametrize("size", [2, 40])
def test_the_page_asks_seven_queries_whatever_the_program_has(
    client, django_assert_num_queries, size
):
    assert connection.features.supports_json_field
    program = whole_program(size)
    with django_assert_num_queries(7):
        client.get(program.get_absolute_url())


@pytest.mark.parametrize("size", [2, 40])
def test_a_program_without_a_plan_asks_no_more(client, django_assert_num_queries, size):
    assert connection.features.supports_json_field
    program = whole_program(size)
    program.curricula.update(status="draft")
    with django_assert_num_queries(6):
        client.get(program.get_absolute_url())


def test_a_sample_has_a_note_and_no_source_where_others_name_what_was_inferred(client):
    program = whole_program(2)
    program.curricula.update(note_en="Ән мен күй факультативі көрсетілмеген.")
    page = read(client, program, "en")
    assert "What was inferred in this plan, and from what" in section(page, "plan")
    program.is_sample = True
    program.save()
    program.sources.clear()
    page = read(client, program, "en")
    assert "<summary>Note on the plan</summary>" in section(page, "plan")
    assert "it has no source" in section(page, "sources")
    assert "not-published" not in section(page, "sources")


def test_the_questions_stand_in_the_order_applicants_ask_them(client):
    page = read(client, whole_program(2))
    assert re.findall(r'<section class="section[^"]*" id="([a-z]+)"', page)[:9] == QUESTIONS
    contents = re.search(r'<nav class="contents".*?</nav>', page, re.DOTALL).group()
    links = re.findall(r'href="#([a-z]+)"', contents)
    assert links[:9] == QUESTIONS
    assert all(f'id="{name}"' in page for name in links)


def test_a_program_of_which_nothing_is_known_says_so_under_every_question(client):
    page = read(client, ProgramFactory(code="6B03101", level="6B", direction__code="6B031"))
    for name in QUESTIONS:
        said = section(page, name)
        assert "not-published" in said or 'class="notice' in said, name
    assert not re.findall(r"</h2>\s*</section>|</h3>\s*<(?:h[23]|/section|/details)", page)


def test_every_link_within_the_page_and_every_word_leads_somewhere(client):
    page = read(client, whole_program(3))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    wanted = {*re.findall(r'href="#([^"]+)"', page), *re.findall(r'popovertarget="([^"]+)"', page)}
    assert wanted <= set(ids)


def test_each_abbreviation_of_the_plan_explains_itself(client):
    page = read(client, whole_program(6))
    assert 'popovertarget="t-plan">ЖБП · МК</button>' in page
    explained = re.search(r'id="t-plan" popover>(.*?)</div>', page, re.DOTALL).group(1)
    assert "Жалпы білім беретін пәндер" in explained
    assert "Міндетті компонент" in explained
    for key in ("ects", "threshold", "group", "nqf", "eqf", "mobility", "double_degree"):
        assert f'popovertarget="t-{key}"' in page


def test_a_semester_has_an_address_and_the_bars_lead_to_it(client):
    page = read(client, whole_program(16))
    third = re.search(r'<table class="plan" id="semester-3">.*?</table>', page, re.DOTALL).group()
    assert 'href="/kk/courses/' in third
    assert 'href="#semester-3"' in page


def test_who_approved_the_plan_and_when_stands_above_it(client):
    page = read(client, whole_program(2))
    said = re.search(r'id="approval">.*?</div>', page, re.DOTALL).group()
    assert "Ғылыми кеңес, 2024\xa0ж. 20\xa0наурыз" in said
    assert "14" in said
    assert 'href="#approval"' in page


def test_the_threshold_is_named_with_its_year_and_its_mark(client):
    group = ProgramGroupFactory(code="B140", level="6B", threshold_category="other")
    program = ProgramFactory(code="6B03101", level="6B", direction__code="6B031", group=group)
    ThresholdFactory(rule__year=2026, category="other", score=50)
    assert "50 (2026" in section(read(client, program), "entry")
    AdmissionOfferFactory(program=program, year=2025, threshold=65)
    assert "65 (2025" in section(read(client, program), "entry")


def test_a_masters_program_is_not_entered_by_the_testing(client):
    ThresholdFactory(rule__year=2026, category="other", score=50)
    page = read(client, ProgramFactory(group=ProgramGroupFactory()))
    assert "t-threshold" not in page


def test_the_third_year_of_the_double_degree_is_in_baku_and_the_last_semester_unknown(
    client, double_degree
):
    said = section(read(client, double_degree), "abroad")
    third = re.search(r'<th scope="row">3</th>.*?</tr>', said, re.DOTALL).group()
    assert "Баку" in third
    drawn = re.search(r'<div class="timeline".*?(?=<table)', said, re.DOTALL).group()
    assert drawn.count("timeline-stay") == 3
    assert drawn.count("is-unknown") == 1
    assert "row-2 from-5 to-7" in drawn
    assert "Дереккөзде орны көрсетілмеген" in drawn


def test_both_diplomas_are_named_with_who_gives_them(client, double_degree):
    said = section(read(client, double_degree), "diploma")
    assert "Қазақстан дипломы" in said
    assert "Әзербайжан дипломы" in said
    assert "Баку мемлекеттік университеті" in said


def test_semesters_nobody_tells_of_are_drawn_as_unknown(client, double_degree):
    double_degree.stages.filter(first_semester=8).delete()
    double_degree.semesters = 8
    double_degree.save()
    said = section(read(client, double_degree), "abroad")
    assert said.count("is-unknown") == 1


def test_a_sample_program_says_so(client):
    page = client.get(ProgramFactory(is_sample=True).get_absolute_url())
    assertContains(page, "notice is-gold")
    assertNotContains(client.get(ProgramFactory().get_absolute_url()), "notice is-gold")


def test_a_sample_is_approved_by_nobody_in_the_head_and_beside_the_plan(client):
    plan = brought("published")
    assert "2024\xa0ж." in head(read(client, plan.program))
    assert "protocol" in section(read(client, plan.program, "en"), "plan")
    raw(plan.program, is_sample=True)
    for address in (plan.program.get_absolute_url(), plan.get_absolute_url()):
        page = client.get(f"/en{address[3:]}").content.decode()
        assert "Nobody: the program is a sample" in section(page, "plan")
        assert "protocol" not in section(page, "plan")
    page = head(read(client, plan.program, "en"))
    assert "approved by nobody" in page
    assert "2024" not in page


def test_the_head_names_in_one_line_what_nobody_published(client):
    page = head(
        read(client, ProgramFactory(code="6B03101", level="6B", direction__code="6B031"), "en")
    )
    assert page.count("not-published") == 1
    assert "Not published: duration, " in page
    assert "tuition fee for a year, threshold score, credits, study form, study plan" in page
    page = head(read(client, whole_program(2), "en"))
    assert "Not published: tuition fee for a year, threshold score, study form<" in page


def test_a_slot_whose_document_names_nothing_says_so_and_others_do_not(client):
    plan = CurriculumFactory(program__code="7M03111", status="published")
    slot = {"curriculum": plan, "kind": "elective_slot", "course": None}
    CurriculumItemFactory(**slot, activity_kk="Таңдау компоненті")
    filled = CurriculumItemFactory(**slot, activity_kk="Таңдау пәні")
    course = CurriculumItemFactory(curriculum=plan).course
    filled.options.create(course=course, credits=5)
    assert read(client, plan.program).count("plan-open") == 1


def test_an_elective_slot_unfolds_its_options(client):
    page = read(client, whole_program(6))
    options = re.search(r"<details><summary>[^<]*3.*?</details>", page, re.DOTALL).group()
    assert options.count('href="/kk/courses/') == 3


def test_the_page_leads_to_the_sums_and_the_matrix_of_its_plan(client):
    program = whole_program(2)
    address = program.curricula.get().get_absolute_url()
    assert f'href="{address}#sums"' in read(client, program)
    plan = client.get(address)
    assertContains(plan, 'id="sums"')
    assertContains(plan, 'class="table matrix"')


def test_the_research_of_a_profile_master_is_explained_as_such(client):
    plan = CurriculumFactory(track="profile")
    CurriculumItemFactory(
        curriculum=plan, kind="research", course=None, cycle="", component="", activity_kk="МЭЗЖ"
    )
    assertContains(client.get(plan.get_absolute_url()), 'id="t-eirm"')
