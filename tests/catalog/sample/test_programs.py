from collections import Counter
from itertools import chain

import pytest
from django.db import transaction
from django.utils.translation import override

from catalog.common.text.languages import LANGUAGES, texts
from catalog.sample.loader import FOLDER, load
from catalog.sample.nouns import NOUNS
from catalog.sample.reader import read_folder
from partners.models import Agreement
from programs.checks.findings import findings_of, norm_of
from programs.checks.seals import is_intact
from programs.choices import StatementKind
from programs.curricula import Severity
from programs.models import Curriculum, Program
from programs.papers.documents.approved import approved_document
from programs.papers.parts.languages import PaperLanguages
from programs.papers.parts.official import SAMPLE_PROGRAM

pytestmark = pytest.mark.django_db

RECORDS = read_folder(FOLDER)
CODES = [row.values["code"] for row in RECORDS["programs"] if row.values.get("is_sample")]
WORDS = {"kk": "үлгі", "ru": "образ", "en": "sample"}
COMPLETE = {"hours.credits", "outcome.coverage", "text.missing", "course.repeated"}
TOLD = {
    *(StatementKind.PROFESSION, StatementKind.OBJECTIVE, StatementKind.BENEFIT),
    *(StatementKind.COMPETENCE, StatementKind.QUALITY, StatementKind.REQUIREMENT),
    *(StatementKind.DOCUMENT, StatementKind.METHOD, StatementKind.PRACTICE),
    *(StatementKind.EMPLOYER, StatementKind.FURTHER_STUDY),
}


@pytest.fixture(scope="module", autouse=True)
def sample(django_db_setup, django_db_blocker):
    """The real sample, loaded once for the questions of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


@pytest.fixture(params=CODES)
def program(request):
    return Program.objects.get(code=request.param, is_sample=True)


@pytest.fixture
def plan(program):
    """The one curriculum of a sample program."""
    return Curriculum.objects.with_rows().get(program=program)


def gaps(row, *fields):
    """(field, language) of every text that a row lacks."""
    return [
        (str(row), name, language)
        for name in fields
        for language, text in texts(row, name).items()
        if not (text or "").strip()
    ]


def taught(plan):
    """Every discipline of a plan, those that may be chosen too."""
    return {course.pk: course for item in plan.items.all() for course in item.taught()}.values()


def test_a_plan_keeps_its_norm_without_error_or_warning(plan):
    assert norm_of(plan)
    found = [finding for finding in findings_of(plan) if finding.severity != Severity.INFORMATION]
    assert found == []


def test_nothing_that_a_plan_can_say_is_left_out(plan):
    assert not COMPLETE & {finding.rule for finding in findings_of(plan)}
    assert all(item.control and item.module_id for item in plan.items.all())


def test_every_semester_has_30_credits(plan):
    load_of = plan.ledger().by_semester
    assert [part.credits for part in load_of.values()] == [30] * plan.semesters
    assert plan.ledger().total.credits == plan.credits


def test_a_plan_is_published_and_its_seal_is_intact(plan):
    assert plan.status == "published"
    assert plan.is_sealed
    assert is_intact(plan)


def test_every_elective_slot_offers_a_choice(plan):
    slots = [item for item in plan.items.all() if item.kind == "elective_slot"]
    assert slots
    assert all(len(slot.options.all()) > 1 for slot in slots)


def test_the_card_is_complete_in_three_languages(program):
    card = ("title", "qualification", *Program.long_texts)
    assert gaps(program, *card) == []
    statements = program.statements.all()
    assert [gap for row in statements for gap in gaps(row, "text")] == []
    assert {row.kind for row in statements} >= TOLD


def test_every_outcome_is_told_in_three_languages_and_served(program):
    outcomes = program.outcomes.prefetch_related("courses")
    assert 6 <= len(outcomes) <= 10
    assert [gap for row in outcomes for gap in gaps(row, "text")] == []
    assert all(outcome.courses.all() for outcome in outcomes)


def test_every_discipline_is_described_in_three_languages(plan):
    courses = list(taught(plan))
    assert [gap for course in courses for gap in gaps(course, "title", "content")] == []
    outcomes = [list(course.statements.filter(kind="outcome")) for course in courses]
    assert all(len(rows) >= 2 for rows in outcomes)
    assert [gap for row in chain(*outcomes) for gap in gaps(row, "text")] == []
    assert all(course.code and course.visibility == "public" for course in courses)


def test_a_program_leads_to_occupations(program):
    assert 4 <= program.occupations.count() <= 8


def test_a_sample_claims_nothing_of_real_institutions(program):
    assert program.is_sample_code
    assert program.owner.slug == "yessenov"
    assert not Agreement.objects.filter(programs=program).exists()
    assert not program.partnerships.filter(role="degree").exists()
    assert not program.offers.exists()
    options = program.mobility.all()
    assert not any(option.institution_id for option in options)


def test_what_was_made_up_says_that_it_is_a_sample(program, plan):
    told = [texts(plan, "note"), *(texts(option, "note") for option in program.mobility.all())]
    for note in told:
        assert all(word in note[language].lower() for language, word in WORDS.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_that_the_program_is_a_sample(client, program, language):
    page = client.get(f"/{language}/programs/{program.address}/").content.decode()
    with override(language):
        assert str(SAMPLE_PROGRAM) in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_approved_paper_says_that_the_program_is_a_sample(plan, language):
    paper = approved_document(plan, PaperLanguages(language))
    with override(language):
        assert str(SAMPLE_PROGRAM) in str(paper.notice)
    assert paper.mark


@pytest.mark.parametrize("table", NOUNS)
def test_a_row_stands_in_one_file(table):
    keys = [tuple(str(row.values.get(key)) for key in NOUNS[table].key) for row in RECORDS[table]]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
