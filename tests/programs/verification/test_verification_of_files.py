import io
import zipfile

import pytest

from programs.curricula import diff
from programs.models import IssuedPaper
from programs.services.issuing import issue
from programs.verification.claims import MAX_CODES, codes_in
from programs.verification.verdict import Answer
from programs.verification.verify import verify_file

from ..services.papers import again, brought
from ..services.revisions import replacement

pytestmark = pytest.mark.django_db

CONTENT = "Бекітілген оқу жоспары".encode()
PAPER = {"form": "curriculum", "file_format": "xlsx", "language": "kk"}


@pytest.fixture
def plan():
    return brought("published")


def test_the_bytes_of_a_paper_in_force_are_genuine(plan):
    paper = issue(again(plan), **PAPER, content=CONTENT)
    verdict = verify_file(CONTENT, "жоспар.xlsx")
    assert (verdict.answer, verdict.paper) == (Answer.IN_FORCE, paper)
    assert verdict.is_of_code


def test_the_bytes_of_a_paper_of_a_replaced_plan_are_genuine_and_replaced(plan):
    paper = issue(again(plan), **PAPER, content=CONTENT)
    new = replacement(plan)
    verdict = verify_file(CONTENT, "жоспар.xlsx")
    assert (verdict.answer, verdict.paper) == (Answer.REPLACED, paper)
    assert verdict.replaced_by == new


def test_bytes_issued_for_two_plans_are_those_of_the_plan_in_force_unless_a_code_says_which(plan):
    issue(again(plan), **PAPER, content=CONTENT)
    new = replacement(plan)
    issue(again(new), **PAPER, content=CONTENT)
    assert verify_file(CONTENT, "a.csv").curriculum == new
    assert verify_file(CONTENT, "a.csv", code=plan.code).curriculum == plan
    assert IssuedPaper.objects.count() == 2


def test_a_genuine_file_beside_the_code_of_another_plan_is_told(plan):
    issue(again(plan), **PAPER, content=CONTENT)
    verdict = verify_file(CONTENT, "a.pdf", code=brought("published", intake=2023).code)
    assert (verdict.curriculum, verdict.is_of_code) == (plan, False)


def test_altered_bytes_are_not_as_issued_where_the_code_was_typed(plan):
    issue(again(plan), **PAPER, content=CONTENT)
    verdict = verify_file(CONTENT + b" ", "plan.pdf", code=plan.code.lower())
    assert (verdict.answer, verdict.curriculum) == (Answer.NOT_AS_ISSUED, plan)
    assert (verdict.paper, verdict.differences) == (None, None)


@pytest.mark.parametrize("name", ["{code}.pdf", "7M03111-2024-{code}-kk.pdf", "жоспар {seal}.docx"])
def test_altered_bytes_are_not_as_issued_where_the_name_carries_the_code(plan, name):
    verdict = verify_file(b"%PDF-1.7", name.format(code=plan.code, seal=plan.seal))
    assert (verdict.answer, verdict.curriculum) == (Answer.NOT_AS_ISSUED, plan)


@pytest.mark.parametrize("written", ["{code}", "{seal}"])
def test_altered_bytes_that_hold_a_code_are_not_as_issued(plan, written):
    text = f"қағаз, мөр: {written.format(code=plan.code, seal=plan.seal)}."
    assert verify_file(text.encode(), "plan.csv").answer == Answer.NOT_AS_ISSUED
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:t>{text}</w:t>")
    assert verify_file(packed.getvalue(), "plan.docx").answer == Answer.NOT_AS_ISSUED


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 ...", b"PK\x03\x04 broken", CONTENT])
def test_a_file_that_names_no_plan_is_unknown_and_never_called_altered(plan, content):
    assert verify_file(content, "plan.pdf").answer == Answer.UNKNOWN


def test_an_unknown_code_beside_a_file_is_unknown(plan):
    assert verify_file(CONTENT, f"{plan.code}.pdf", code="f" * 12).answer == Answer.UNKNOWN


def test_an_archive_that_unpacks_without_end_is_read_up_to_a_limit(monkeypatch, plan):
    monkeypatch.setattr("programs.verification.claims.MAX_BYTES", 1000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", " " * 1000 + plan.code)
    assert verify_file(packed.getvalue(), "plan.docx").answer == Answer.UNKNOWN


def test_only_so_many_codes_of_a_file_are_looked_up():
    codes = " ".join(f"{number:04x}-b5c8-3c86" for number in range(100))
    assert len(codes_in(codes.encode(), "")) == MAX_CODES


def test_the_rows_of_a_file_are_compared_by_whoever_can_read_them(plan):
    asked = []

    def compare(content, name, official):
        asked.append((content, name, official))
        return diff(official.plan(), again(plan).plan())

    verdict = verify_file(CONTENT, "plan.docx", code=plan.code, compare=compare)
    assert asked == [(CONTENT, "plan.docx", plan)]
    assert (verdict.answer, bool(verdict.differences)) == (Answer.NOT_AS_ISSUED, False)
    assert verdict.differences is not None


def test_genuine_bytes_are_not_compared(plan):
    issue(again(plan), **PAPER, content=CONTENT)
    assert verify_file(CONTENT, "plan.docx", compare=None).answer == Answer.IN_FORCE
