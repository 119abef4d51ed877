import errno
import hashlib
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document as WordDocument
from pypdf import PdfReader
from pytest_django.asserts import assertContains

from programs.models import IssuedPaper
from programs.services import slips
from programs.services.issuing import enter_slips
from programs.verification.verdict import Answer
from tests.factories import ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought

pytestmark = pytest.mark.django_db


def text_of_pdf(content):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_an_approved_plan_is_had_as_its_document(client, language):
    plan = brought("published")
    address = f"/{language}{plan.program.get_absolute_url()[3:]}approved"
    pdf, word = (client.get(f"{address}.{name}") for name in ("pdf", "docx"))
    assert plan.code in text_of_pdf(pdf.content)
    assert WordDocument(io.BytesIO(word.content)).tables
    assert f"-approved-{language}.pdf" in pdf["Content-Disposition"]


def test_what_is_downloaded_is_recorded_once(client):
    plan = brought("published")
    address = f"{plan.program.get_absolute_url()}approved.pdf"
    for _number in range(2):
        client.get(address)
    (slip,) = slips.left()
    assert (slip.seal, slip.form, slip.language) == (plan.seal, "approved", "kk")
    enter_slips()
    client.get(address)
    assert IssuedPaper.objects.get().seal == plan.seal


@pytest.mark.parametrize("name", ["approved.docx", "brochure.pdf", "curriculum.xlsx"])
def test_what_is_downloaded_is_genuine_before_it_is_in_the_table(client, name):
    plan = brought("published")
    content = client.get(f"{plan.program.get_absolute_url()}{name}").content
    file = SimpleUploadedFile(f"құжат-{name}", content)
    page = client.post("/kk/verify/", {"file": file})
    assert page.context["verdict"].paper.sha256 == hashlib.sha256(content).hexdigest()
    assert page.context["verdict"].answer == Answer.IN_FORCE


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("kk", "Каталог құжатты тізілімге енгізе алмады"),
        ("ru", "Каталог не смог внести документ в реестр"),
        ("en", "The catalog could not record the paper"),
    ],
)
def test_where_the_disk_is_full_the_answer_is_a_sentence_and_no_paper(
    client, monkeypatch, caplog, language, sentence
):
    def full(slip):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(slips, "leave", full)
    plan = brought("published")
    address = f"/{language}{plan.program.get_absolute_url()[3:]}approved.pdf"
    response = client.get(address)
    assertContains(response, sentence, status_code=503)
    assertContains(response, f'href="/{language}/programs/', status_code=503)
    assert "No space left on device" in caplog.text


def test_a_bilingual_document_has_both_names(client):
    plan = brought("published")
    response = client.get(f"{plan.program.get_absolute_url()}approved.pdf?bilingual=1")
    text = text_of_pdf(response.content)
    for language in ("kk", "ru"):
        assert getattr(plan.program, f"title_{language}") in text
    assert [slip.language for slip in slips.left()] == ["kk-ru"]


def test_only_official_forms_are_bilingual(client):
    plan = brought("published")
    address = f"{plan.program.get_absolute_url()}brochure.pdf?bilingual=1"
    assert client.get(address).status_code == 404


def test_a_plan_that_nobody_approved_has_no_document(client):
    plan = store_golden()
    assert client.get(f"{plan.program.get_absolute_url()}approved.pdf").status_code == 404
    assert list(slips.left()) == []


def test_a_program_without_a_plan_has_its_brochure(client):
    program = ProgramFactory()
    response = client.get(f"{program.get_absolute_url()}brochure.pdf")
    assert program.title_kk in text_of_pdf(response.content)


@pytest.mark.parametrize("name", ["working.pdf", "electives.docx", "passport.json", "catalog.pdf"])
def test_papers_of_the_registrar_are_not_public(client, name):
    plan = brought("published")
    assert client.get(f"{plan.program.get_absolute_url()}{name}").status_code == 404


def test_the_page_links_to_the_papers_and_to_the_seal(client):
    plan = brought("published")
    page = client.get(plan.program.get_absolute_url()).content.decode()
    for address in ("approved.pdf", "approved.docx", "brochure.pdf", f"verify/{plan.seal}/"):
        assert address in page
