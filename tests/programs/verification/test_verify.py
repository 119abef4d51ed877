import pytest
from django.db import connection

from programs.services.issuing import issue
from programs.services.publication import move_curriculum
from programs.verification.claims import digits_of
from programs.verification.verdict import Answer
from programs.verification.verify import verify_code
from tests.factories import CurriculumFactory
from tests.plans.stored import store_golden
from tests.programs.models.curriculum_constraints import ApprovalFactory

from ..services.papers import again, brought, raw
from ..services.revisions import replacement

pytestmark = pytest.mark.django_db

CONTENT = "Бекітілген оқу жоспары".encode()
PAPER = {"form": "curriculum", "file_format": "xlsx", "language": "kk"}
SEAL = "0d6cb5c83c86" + "0123456789abcdef" * 3 + "0a1f"


@pytest.fixture
def plan():
    return brought("published")


@pytest.mark.parametrize(
    "spelling",
    [
        "0D6C-B5C8-3C86",
        "0d6c-b5c8-3c86",
        "0d6cb5c83c86",
        " 0D6C B5C8 3C86\n",
        "0D6C–B5C8—3C86",
        "0D6С-В5С8-3С86",
        "0д6c".replace("д", "d") + "_b5с8.3с86",
        "OD6C-B5C8-3C86",
        "https://catalog.example.kz/kk/verify/0d6cb5c83c86/",
        SEAL,
        SEAL.upper(),
        " ".join(SEAL[start : start + 16] for start in range(0, 64, 16)),
    ],
)
def test_a_code_is_read_in_all_its_spellings(spelling):
    plan = CurriculumFactory(seal=SEAL)
    verdict = verify_code(spelling)
    assert (verdict.curriculum, verdict.seal) == (plan, SEAL)
    assert verdict.code == "0D6C-B5C8-3C86"


def test_cyrillic_letters_that_look_like_hexadecimal_ones_are_read_as_such():
    assert digits_of("АВСЕ-авсе-0000") == "abceabce0000"
    assert digits_of("АВСД-ЕФде-ф0О0") == "abcdefdef000"


@pytest.mark.parametrize("text", ["", "0D6C-B5C8", "0D6C-B5C8-3C8G", "7M03111", "a" * 65, "<b>"])
def test_what_is_no_code_is_said_to_be_none(text):
    assert verify_code(text).answer == Answer.UNREADABLE


def test_a_plan_in_force(plan):
    verdict = verify_code(plan.code)
    assert (verdict.answer, verdict.curriculum) == (Answer.IN_FORCE, plan)
    assert verdict.is_intact
    assert verdict.is_readable


def test_the_golden_plan_is_found_by_its_seal():
    plan = store_golden()
    raw(plan, status="in_review")
    ApprovalFactory(curriculum=plan, paper="program_document", academic_year=None)
    move_curriculum(plan, "approve")
    move_curriculum(plan, "publish")
    assert verify_code(plan.seal).answer == Answer.IN_FORCE
    assert verify_code(plan.seal).is_intact


def test_a_replaced_plan_names_the_one_in_force(plan):
    new = replacement(plan)
    verdict = verify_code(plan.code)
    assert (verdict.answer, verdict.replaced_by) == (Answer.REPLACED, new)
    assert (verdict.is_intact, verdict.is_readable) == (True, True)


def test_a_plan_that_ended_without_another_in_its_place():
    verdict = verify_code(brought("archived").code)
    assert (verdict.answer, verdict.replaced_by) == (Answer.ENDED, None)


def test_a_plan_that_is_not_published_yet_is_approved_and_has_no_page():
    verdict = verify_code(brought("approved").code)
    assert (verdict.answer, verdict.is_readable) == (Answer.NOT_YET, False)


def test_a_plan_of_a_program_that_is_not_public_is_known_and_has_no_page(plan):
    raw(plan.program, visibility="archived")
    verdict = verify_code(plan.code)
    assert (verdict.answer, verdict.is_readable) == (Answer.IN_FORCE, False)


@pytest.mark.parametrize("text", ["ffff-ffff-ffff", "f" * 64])
def test_a_seal_that_nothing_bears_is_unknown(plan, text):
    assert verify_code(text).answer == Answer.UNKNOWN


def test_a_draft_is_unknown_even_where_a_seal_was_written_into_it():
    CurriculumFactory(seal=SEAL, status="draft")
    assert verify_code(SEAL).answer == Answer.UNKNOWN


def test_a_short_code_of_two_seals_asks_for_the_whole_seal():
    for last in "ab":
        CurriculumFactory(seal=SEAL[:-1] + last)
    assert verify_code(SEAL[:12]).answer == Answer.AMBIGUOUS
    assert verify_code(SEAL[:-1] + "a").answer == Answer.IN_FORCE


def test_one_seal_on_two_revisions_speaks_of_the_one_in_force():
    old = CurriculumFactory(seal=SEAL, status="archived")
    new = CurriculumFactory(seal=SEAL, program=old.program, revision=2)
    assert verify_code(SEAL).curriculum == new


def test_a_change_at_the_prompt_of_the_database_is_revealed(plan):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE programs_curriculumitem SET credits = 9 WHERE credits = 5")
    verdict = verify_code(plan.code)
    assert (verdict.answer, verdict.is_intact) == (Answer.IN_FORCE, False)


def test_a_plan_that_was_given_another_seal_is_still_known_by_its_papers(plan):
    seal = plan.seal
    issue(again(plan), **PAPER, content=CONTENT)
    raw(plan, seal="f" * 64)
    verdict = verify_code(seal)
    assert (verdict.curriculum, verdict.is_intact) == (plan, False)


@pytest.mark.parametrize("others", [2, 40])
def test_a_code_asks_the_same_number_of_queries_at_2_and_40_curricula(
    plan, django_assert_num_queries, others
):
    replacement(plan)
    for number in range(others):
        CurriculumFactory(seal=f"{number:064x}")
    with django_assert_num_queries(10):
        assert verify_code(plan.code).answer == Answer.REPLACED
