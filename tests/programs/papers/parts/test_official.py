import hashlib
from datetime import date

import pytest
from django.utils.translation import override

from catalog.common.writers.document import Seal, Stamp
from programs.papers.documents.approved import approved_document
from programs.papers.documents.brochure import brochure_document
from programs.papers.documents.curriculum import curriculum_data, curriculum_table
from programs.papers.documents.electives import electives_document
from programs.papers.documents.passport import passport_document
from programs.papers.documents.working import working_document
from programs.papers.parts.languages import PaperLanguages
from tests.plans.stored import store_golden
from tests.programs.models.curriculum_constraints import ApprovalFactory
from tests.programs.services.papers import brought, raw

from ..papers import BOTH, EN, KK, RU, again

pytestmark = pytest.mark.django_db

OFFICIAL = [approved_document, working_document, electives_document]


@pytest.mark.parametrize("status", ["draft", "in_review"])
@pytest.mark.parametrize("make", OFFICIAL)
def test_a_paper_nobody_approved_says_draft_and_bears_no_seal(make, status):
    document = make(again(brought(status)), KK)
    assert (document.draft, document.seal, document.attachments) == ("Қаралама", None, ())


@pytest.mark.parametrize("make", OFFICIAL)
@pytest.mark.parametrize("status", ["approved", "published", "archived"])
def test_an_approved_paper_bears_its_seal_and_its_rows(make, status):
    curriculum = again(brought(status))
    document = make(curriculum, PaperLanguages("ru", "https://catalog.example/"))
    url = f"https://catalog.example/ru/verify/{curriculum.seal}/"
    assert document.draft == ""
    assert document.seal == Seal(curriculum.code, url)
    [rows] = document.attachments
    assert rows.name == "curriculum.json"
    assert hashlib.sha256(rows.content).hexdigest() == curriculum.seal


@pytest.mark.parametrize("make", [passport_document, brochure_document])
def test_a_paper_of_a_program_bears_the_seal_of_its_plan(make, sealed):
    assert make(sealed.program, KK, sealed).seal.code == sealed.code
    assert make(sealed.program, KK).seal is None


def test_changed_rows_are_said_and_bear_no_seal(sealed):
    raw(sealed.items.first(), credits=6)
    document = approved_document(again(sealed), EN)
    assert document.seal is None
    assert not document.attachments
    assert "the seal is broken" in document.notice


def test_the_draft_word_stands_in_both_languages():
    assert approved_document(again(brought("draft")), BOTH).draft == "Қаралама / Черновик"


def test_a_sample_code_is_marked_on_the_paper():
    curriculum = store_golden()
    assert approved_document(again(curriculum), EN).notice == ""
    curriculum.program.is_sample_code = True
    curriculum.program.save()
    assert "is a sample" in approved_document(again(curriculum), EN).notice
    assert "is a sample" in passport_document(curriculum.program, EN).notice


@pytest.mark.parametrize("make", OFFICIAL)
def test_a_sample_program_is_marked_on_every_page(make):
    curriculum = store_golden()
    assert make(again(curriculum), EN).mark == ""
    curriculum.program.is_sample = True
    curriculum.program.save()
    document = make(again(curriculum), EN)
    assert document.mark == "SAMPLE"
    assert "This program is a sample" in document.notice


def test_a_sample_program_is_said_in_its_table_and_data():
    curriculum = store_golden()
    assert "Notice" not in dict(curriculum_table(again(curriculum), "en").facts)
    curriculum.program.is_sample = True
    curriculum.program.save()
    with override("en"):
        facts = dict(curriculum_table(again(curriculum), "en").facts)
    assert "is a sample" in facts["Notice"]
    assert curriculum_data(again(curriculum), "en")["program"]["is_sample"]


def test_a_draft_program_without_a_plan_says_draft():
    program = store_golden().program
    program.visibility = "draft"
    assert passport_document(program, RU).draft == "Черновик"


def test_the_stamp_names_body_date_and_protocol(sealed):
    stamp = next(block for block in approved_document(sealed, EN).blocks)
    assert isinstance(stamp, Stamp)
    assert stamp.lines[1:] == (
        "Академияның Ғылыми кеңесі (in Kazakh)"
        if not sealed.approvals.get().body_ru
        else "Учёный совет Академии (in Russian)",
        "20 March 2024, protocol № 14",
    )


@pytest.mark.parametrize("make", OFFICIAL)
@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_a_draft_prints_no_act_even_where_it_holds_one(make, status):
    curriculum = brought(status)
    for paper in ("working_curriculum", "elective_catalog"):
        ApprovalFactory(curriculum=curriculum, paper=paper, academic_year=None)
    document = make(again(curriculum), EN)
    stamps = [block for block in document.blocks if isinstance(block, Stamp)]
    assert {stamp.lines[1:] for stamp in stamps} == {
        ("_" * 28, "«___» _________ 20___, protocol № ___")
    }
    assert document.day is None


def test_a_draft_archived_without_approval_prints_no_act():
    curriculum = brought("draft")
    raw(curriculum, status="archived")
    assert "2024" not in " ".join(approved_document(again(curriculum), EN).blocks[0].lines)


def test_a_file_of_an_approved_plan_is_of_the_day_of_its_approval(sealed):
    assert approved_document(sealed, EN).day == date(2024, 3, 20)


def test_a_paper_without_its_act_has_lines_to_fill_in(sealed):
    stamp = electives_document(sealed, EN).blocks[0]
    assert "____" in stamp.lines[-1]
    assert "2024" not in " ".join(stamp.lines)
