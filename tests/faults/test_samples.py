"""What was made up says so wherever it is shown, claims nothing, and leaves real rows alone."""

import re

import pytest
from django.utils.translation import override

from catalog.common.writers.document import Stamp
from programs.models import Course, Curriculum, Program
from programs.papers.documents.approved import approved_document
from programs.papers.documents.catalog import catalog_document
from programs.papers.documents.electives import electives_document, electives_tables
from programs.papers.documents.working import working_document, working_tables
from programs.papers.parts.official import NOBODY
from programs.papers.parts.passport_data import passport_data
from tests.factories import CourseFactory, CurriculumItemFactory, OccupationFactory
from tests.programs.papers.papers import EN, EVERY, again, words_of
from tests.programs.services.papers import brought, raw
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db
NOTE = "nobody approved it"
MARK = re.compile(r'<span class="badge[^"]*">sample</span>')


@pytest.fixture
def plan():
    """A published plan with its seal; its program leads to an occupation."""
    plan = brought("published")
    plan.program.occupations.add(OccupationFactory(slug="agent"))
    return again(plan)


@pytest.fixture
def sample(plan):
    plan.program.is_sample = True
    plan.program.save()
    return again(plan)


def addresses(plan):
    """Every page that shows the program, its plan or a discipline of it."""
    program, course = plan.program, Course.objects.filter(items__curriculum=plan).first()
    return [
        program.get_absolute_url(),
        plan.get_absolute_url(),
        f"{program.get_absolute_url()}changes/",
        course.get_absolute_url(),
        program.owner.get_absolute_url(),
        "/kk/",
        "/kk/courses/",
        "/kk/occupations/agent/",
        f"/kk/compare/?programs={program.address}",
        "/kk/compare/?pick=1",
        f"/kk/search/?q={program.code}",
        f"/kk/verify/{plan.seal}/",
    ]


def read(client, address):
    return client.get(f"/en{address[3:]}").content.decode()


def test_a_real_program_is_shown_without_a_word_of_samples(client, plan):
    for address in (*addresses(plan), "/kk/programs/", "/kk/verify/", "/kk/networks/"):
        said = read(client, address)
        assert NOTE not in said, address
        assert not MARK.search(said), address


def test_every_page_that_shows_a_sample_says_what_that_means(client, sample):
    raw(sample.program.owner, visibility="public")
    for address in addresses(sample):
        assert NOTE in read(client, address), address


def test_a_page_that_names_a_sample_marks_it(client, sample):
    for address in addresses(sample):
        if address != "/kk/":  # its doors count programs and name none
            assert MARK.search(read(client, address)), address


def test_the_finder_says_it_above_its_cards(client, sample):
    said = read(client, "/kk/programs/")
    assert MARK.search(said)
    assert "Marked “sample”: 1." in said


def test_a_discipline_that_a_real_plan_teaches_too_is_no_sample(client, sample):
    course = Course.objects.filter(items__curriculum=sample).first()
    offered = Course.objects.filter(elective_options__item__curriculum=sample).first()
    alone = CourseFactory()
    marked = Course.objects.with_sample().filter(is_sample=True)
    assert {course, offered} <= set(marked)
    assert alone not in marked
    CurriculumItemFactory(course=course)
    assert course not in Course.objects.with_sample().filter(is_sample=True)


@pytest.mark.parametrize("edition", EVERY)
@pytest.mark.parametrize("make", [approved_document, working_document, electives_document])
def test_a_paper_of_a_sample_claims_no_approval(sample, make, edition):
    paper = make(sample, edition)
    stamps = [block for block in paper.blocks if isinstance(block, Stamp)]
    assert stamps
    assert {stamp.lines for stamp in stamps} == {(edition.say(NOBODY),)}
    assert paper.mark
    told = words_of(paper)
    assert "14" not in {act.protocol for act in sample.approvals.all()} or "№ 14" not in told


@pytest.mark.parametrize("make", [working_tables, electives_tables])
def test_a_sheet_of_a_sample_claims_no_approval(sample, make):
    for table in make(sample, EN):
        facts = dict(table.facts)
        assert facts["Approval"] == "sample, approved by nobody"
        assert sample.code in facts["Check code of a sample, approved by nobody"]
        assert "Seal" not in facts


def test_the_data_of_a_sample_bear_no_seal(plan):
    assert passport_data(plan.program, EN, curriculum=plan)["curriculum"]["seal"] == plan.seal
    raw(plan.program, is_sample=True)
    kept = again(plan)
    assert passport_data(kept.program, EN, curriculum=kept)["curriculum"]["seal"] is None


def test_the_book_names_no_approval_of_a_sample(sample):
    programs = Program.objects.published().with_plan(Curriculum.objects.published())
    with override("en"):
        told = words_of(catalog_document(programs, EN))
    assert "Latest approval" not in told


def test_the_admin_says_that_nobody_approved_a_sample(sample):
    client = client_of("registrar")
    said = client.get(page(sample), headers={"accept-language": "en"}).content.decode()
    assert "nobody approved this plan" in said
    assert "Check code of a sample, approved by nobody" in said
    papers = client.get(
        page(sample).replace("change/", "papers/"), headers={"accept-language": "en"}
    )
    assert "say that nobody approved the plan" in papers.content.decode()


def test_a_broken_sample_is_said_without_a_word_of_approval(client, sample):
    raw(sample.items.first(), credits=9)
    said = read(client, sample.get_absolute_url())
    assert "Its rows no longer give its check code." in said
    assert "under which they were approved" not in said
    notice = str(approved_document(again(sample), EN).notice)
    assert "its check code does not fit them" in notice
