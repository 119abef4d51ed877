"""A new paper is one file of `documents/` and one line of `forms.py`: added here, and found."""

import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse

from programs.models import IssuedPaper
from programs.papers import documents
from programs.papers.forms import DOCUMENTS, FORMS, form_of
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought
from tests.staff import client_of

POSTER = """
from catalog.common.writers.formats import Format

from ..form import Audience, Form, Making, Subject


def poster(curriculum, edition):
    return f"{curriculum.program.code}, {edition.language}: жаңа құжат"


FORM = Form(
    name="poster",
    title="Қабырға плакаты",
    of=Subject.CURRICULUM,
    had_by=frozenset({HAD_BY}),
    formats={Format.PDF: Making(poster, str.encode)},
)
"""
ONE_FILE_EACH = {path.stem for path in Path(documents.__file__).parent.glob("[!_]*.py")}


@pytest.fixture
def add(monkeypatch, tmp_path):
    """Writes the file and adds the line; `had_by` is who may have the paper."""

    def added(*had_by):
        audience = ", ".join(f"Audience.{name}" for name in had_by)
        (tmp_path / "poster.py").write_text(POSTER.replace("HAD_BY", audience), encoding="utf-8")
        monkeypatch.setattr(documents, "__path__", [*documents.__path__, str(tmp_path)])
        monkeypatch.setitem(FORMS, "poster", form_of("poster"))
        del sys.modules["programs.papers.documents.poster"]

    return added


def test_every_file_of_documents_has_its_line_and_the_line_its_name():
    assert set(DOCUMENTS) == ONE_FILE_EACH
    assert [form_of(name) for name in DOCUMENTS] == list(FORMS.values())
    assert list(FORMS) == list(DOCUMENTS)


@pytest.mark.django_db
def test_a_new_paper_stands_on_the_pages_and_is_downloaded(client, add):
    add("READERS", "STAFF")
    plan = store_golden()
    at = plan.program.get_absolute_url()

    pages = [at, plan.get_absolute_url(), f"{at}diploma.pdf"]
    for page in (client.get(address).content.decode() for address in pages):
        assert f'href="{at}poster.pdf' in page
        assert "Қабырға плакаты" in page
    response = client.get(f"{at}poster.pdf")
    assert response.content.decode() == "7M03111, kk: жаңа құжат"
    assert 'filename="7M03111-2024-poster-kk.pdf"' in response["Content-Disposition"]
    assert client.get(f"{at}poster.pdf?bilingual=1").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("had_by", "role", "expected"),
    [("STAFF", "editor", 200), ("REGISTRAR", "editor", 403), ("REGISTRAR", "registrar", 200)],
)
def test_a_new_paper_stands_in_the_admin_for_those_who_may_have_it(add, had_by, role, expected):
    add(had_by)
    plan, client = brought("published"), client_of(role)
    paper = reverse("admin:programs_curriculum_paper", args=[plan.pk, "poster", "ru", "pdf"])
    page = client.get(reverse("admin:programs_curriculum_papers", args=[plan.pk]))
    archive = client.get(reverse("admin:programs_program_archive"))

    assert client.get(paper).status_code == expected
    assert (paper in page.content.decode()) == (expected == 200)
    assert ('value="poster/ru/pdf"' in archive.content.decode()) == (expected == 200)
    public = f"{plan.program.get_absolute_url()}poster.pdf"
    assert client.get(public).status_code == 404


@pytest.mark.django_db
def test_a_new_paper_is_known_to_the_register(add):
    add("REGISTRAR")
    plan, client = brought("published"), client_of("registrar")
    client.get(reverse("admin:programs_curriculum_paper", args=[plan.pk, "poster", "kk", "pdf"]))

    register = client.get(reverse("admin:programs_issuedpaper_changelist"), {"form": "poster"})
    assert IssuedPaper.objects.get().form == "poster"
    assert register.content.decode().count("Қабырға плакаты") > 1


@pytest.mark.django_db
def test_a_new_paper_is_written_by_the_commands(add, tmp_path):
    add("REGISTRAR")
    store_golden()
    asked = {"form": "poster", "file_format": "pdf"}

    call_command("export_curriculum", "7M03111", language="en", output=tmp_path / "one", **asked)
    call_command("export_catalog", languages=["kk", "ru"], output=tmp_path / "all", **asked)
    assert (tmp_path / "one").read_text("utf-8") == "7M03111, en: жаңа құжат"
    written = {path.name for path in (tmp_path / "all").glob("*.pdf")}
    assert written == {"7M03111-2024-poster-kk.pdf", "7M03111-2024-poster-ru.pdf"}
