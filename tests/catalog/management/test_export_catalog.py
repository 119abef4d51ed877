import hashlib
import io
import json
import zipfile

import pypdf
import pytest
from django.core.management import CommandError, call_command

from programs.papers import bundle
from tests.factories import CurriculumFactory, ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought

pytestmark = pytest.mark.django_db


def export(path, form="curriculum", file_format="json", language="kk", **kwargs):
    said = io.StringIO()
    paper = {"form": form, "file_format": file_format, "languages": language.split()}
    call_command(
        "export_catalog", output=str(path), stdout=io.StringIO(), stderr=said, **paper, **kwargs
    )
    return said.getvalue()


def test_a_folder_gets_one_file_each_and_the_manifest(tmp_path):
    plan = brought("published")
    export(tmp_path / "каталог")
    [entry] = json.loads((tmp_path / "каталог" / "manifest.json").read_bytes())
    content = (tmp_path / "каталог" / entry["file"]).read_bytes()
    assert entry == {
        "file": f"{plan.program.code}-2024-curriculum-kk.json",
        "program": plan.program.code,
        "seal": plan.seal,
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def test_several_languages_come_in_one_run(tmp_path):
    code = brought("published").program.code
    export(tmp_path / "all", language="kk ru en")
    entries = json.loads((tmp_path / "all" / "manifest.json").read_bytes())
    assert [entry["file"] for entry in entries] == [
        f"{code}-2024-curriculum-{language}.json" for language in ("kk", "ru", "en")
    ]


def test_the_book_has_one_language(tmp_path):
    with pytest.raises(CommandError, match="name one"):
        export(tmp_path / "book.pdf", "catalog", "pdf", "kk ru")


def test_a_zip_holds_the_same_files(tmp_path):
    store_golden()
    export(tmp_path / "folder", "approved", "docx", "kk-ru")
    export(tmp_path / "all.zip", "approved", "docx", "kk-ru")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            assert archive.read(name) == (tmp_path / "folder" / name).read_bytes()
        assert set(archive.namelist()) == {
            "7M03111-2024-approved-kk-ru.docx",
            "manifest.json",
        }


def test_progress_is_said_and_a_program_without_a_plan_is_left_out(tmp_path):
    store_golden()
    ProgramFactory(code="6B03102", level="6B")
    said = export(tmp_path / "all.zip")
    assert "1/2 6B03102: no published curriculum, left out." in said
    assert "2/2 7M03111-2024-curriculum-kk.json" in said


def test_a_program_without_a_plan_has_a_passport(tmp_path):
    ProgramFactory(code="6B03102", level="6B")
    export(tmp_path / "all.zip", "passport")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert "6B03102-passport-kk.json" in archive.namelist()


def test_two_owners_of_one_code_do_not_overwrite_each_other(tmp_path):
    for _ in range(2):
        CurriculumFactory(program=ProgramFactory(code="7M03111"))
    export(tmp_path)
    entries = json.loads((tmp_path / "manifest.json").read_bytes())
    assert len({entry["file"] for entry in entries}) == 2


def test_only_the_intake_asked_for(tmp_path):
    store_golden()
    export(tmp_path, intake=2023)
    assert json.loads((tmp_path / "manifest.json").read_bytes()) == []


@pytest.mark.parametrize("name", ["all.zip", "folder"])
def test_a_failure_names_its_program_and_leaves_no_half_file(tmp_path, monkeypatch, name):
    store_golden()

    def fail(*args, **kwargs):
        raise ValueError("no ink")

    monkeypatch.setattr(bundle, "export", fail)
    with pytest.raises(CommandError, match="7M03111: no ink"):
        export(tmp_path / name)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_failure_keeps_the_archive_of_before(tmp_path, monkeypatch):
    store_golden()
    export(tmp_path / "all.zip")
    before = (tmp_path / "all.zip").read_bytes()
    monkeypatch.setattr(bundle, "export", None)
    with pytest.raises(CommandError, match="7M03111"):
        export(tmp_path / "all.zip")
    assert (tmp_path / "all.zip").read_bytes() == before


def test_a_place_that_is_not_there_is_one_sentence(tmp_path):
    store_golden()
    for name in ("none/all.zip", "none/folder"):
        with pytest.raises(CommandError, match="cannot be written"):
            export(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_the_book_of_the_catalog_is_one_file(tmp_path):
    store_golden()
    export(tmp_path / "book.pdf", "catalog", "pdf", "ru")
    pages = pypdf.PdfReader(tmp_path / "book.pdf").pages
    assert any("7M03111" in page.extract_text() for page in pages)


def test_a_paper_that_is_not_made_so_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match="catalog is not made in kk-ru as pdf"):
        export(tmp_path / "book.pdf", "catalog", "pdf", "kk-ru")
