import hashlib

import pytest

from catalog.common.exports.document import Seal, Signatures, Stamp
from programs.exports.approved import approved_document
from programs.exports.brochure import brochure_document
from programs.exports.edition import Edition
from programs.exports.electives import electives_document
from programs.exports.passport import passport_document
from programs.exports.working import working_document
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought, raw

from .papers import BOTH, EN, KK, RU, again

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
    document = make(curriculum, Edition("ru", "https://catalog.example/"))
    url = f"https://catalog.example/ru/verify/{curriculum.seal}/"
    assert document.draft == ""
    assert document.seal == Seal(curriculum.code, url)
    [rows] = document.attachments
    assert rows.name == "curriculum.json"
    assert hashlib.sha256(rows.content).hexdigest() == curriculum.seal


def test_the_passport_bears_the_seal_of_its_plan_and_a_brochure_none(sealed):
    program = sealed.program
    assert passport_document(program, KK, sealed).seal.code == sealed.code
    assert brochure_document(program, KK, sealed).seal is None


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
        "20 March 2024",
        "Protocol № 14",
    )


def test_a_paper_without_its_act_has_lines_to_fill_in(sealed):
    stamp = electives_document(sealed, EN).blocks[0]
    assert "____" in stamp.lines[-1]
    assert "2024" not in " ".join(stamp.lines)


def test_the_roles_sign_in_the_languages_of_the_paper(sealed):
    [signed] = [
        block for block in approved_document(sealed, EN).blocks if isinstance(block, Signatures)
    ]
    assert signed.roles == ("Rector", "Vice-rector for academic affairs", "Head of department")
