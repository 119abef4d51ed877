import hashlib
import io
import json
import zipfile

import pytest
from django.urls import reverse

from programs.models import IssuedPaper, Program
from tests.factories import CurriculumFactory, ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}
DATA = "curriculum/kk/json"


def url():
    return reverse("admin:programs_program_archive")


def opened(response):
    return zipfile.ZipFile(io.BytesIO(response.getvalue()))


def test_all_papers_come_as_an_archive_whose_manifest_is_true():
    golden, sealed = store_golden(), brought("published")
    client = client_of("registrar")

    response = client.post(url(), {"paper": "approved/kk-ru/docx"})

    archive = opened(response)
    assert archive.testzip() is None
    entries = json.loads(archive.read("manifest.json"))
    assert {entry["program"] for entry in entries} == {golden.program.code, sealed.program.code}
    assert archive.namelist() == [*(entry["file"] for entry in entries), "manifest.json"]
    for entry in entries:
        assert entry["sha256"] == hashlib.sha256(archive.read(entry["file"])).hexdigest()
    issued = IssuedPaper.objects.get()
    assert issued.seal == sealed.seal
    assert issued.by == response.wsgi_request.user
    assert issued.sha256 in {entry["sha256"] for entry in entries}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_book_of_all_programs_is_had_here_too(language):
    brought("published")
    client = client_of("editor")

    assert f'value="catalog/{language}/pdf"' in client.get(url()).content.decode()
    response = client.post(url(), {"paper": f"catalog/{language}/pdf"})

    assert response.content.startswith(b"%PDF")
    assert f"catalog-{language}.pdf" in response["Content-Disposition"]


def test_a_selection_of_programs_offers_no_book_of_all():
    golden = store_golden()
    selected = {"action": "papers_of_selected", "_selected_action": [golden.program.pk]}
    page = client_of("editor").post(listing(Program), selected).content.decode()
    assert 'value="catalog/' not in page


def test_a_book_that_fails_says_so_on_the_page(monkeypatch):
    def broken(*args, **kwargs):
        raise ValueError("Қаріп табылмады")

    monkeypatch.setattr("programs.papers.bundle.export_catalog", broken)
    response = client_of("editor").post(url(), {"paper": "catalog/kk/pdf"})
    assert "Қаріп табылмады" in response.content.decode()


def test_equal_papers_are_registered_once():
    brought("published")
    client = client_of("registrar")

    first, second = (client.post(url(), {"paper": DATA}).getvalue() for _ in range(2))

    assert first == second
    assert IssuedPaper.objects.count() == 1


def test_the_selected_programs_alone():
    golden = store_golden()
    CurriculumFactory(program__code="7M03199")
    client = client_of("editor")
    selected = {"action": "papers_of_selected", "_selected_action": [golden.program.pk]}

    asked = client.post(listing(Program), selected, headers=EN)
    content = asked.content.decode()
    chosen = {"program": asked.context["keys"], "paper": DATA}

    assert "Programs: 1, public: 1, with a published curriculum: 1." in content
    assert opened(client.post(url(), chosen)).namelist() == [
        "7M03111-2024-curriculum-kk.json",
        "manifest.json",
    ]


def test_a_program_that_is_not_public_stays_out():
    program = ProgramFactory(visibility="draft")
    chosen = {"program": [program.pk], "paper": "passport/kk/json"}

    assert opened(client_of("registrar").post(url(), chosen)).namelist() == ["manifest.json"]


@pytest.mark.parametrize(("role", "status"), [("registrar", 200), ("editor", 403)])
def test_official_papers_are_the_registrars(role, status):
    store_golden()
    client = client_of(role)

    response = client.post(url(), {"paper": "working/kk/xlsx"})
    shown = client.get(url(), headers=EN).content.decode()

    assert response.status_code == status
    assert ("working/kk/xlsx" in shown) == (status == 200)
    assert client.get(listing(Program)).content.decode().count(url()) == 1
    response.close()


def test_a_stranger_is_sent_away(client):
    assert client.post(url(), {"paper": DATA}).status_code == 302
