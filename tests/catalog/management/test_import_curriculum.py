import io
import json

import pytest
from django.core.management import CommandError, call_command

from catalog.management.commands import import_curriculum
from programs.models import Curriculum
from tests.factories import ProgramFactory
from tests.programs.imports import papers

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "бағдарлама.txt"
    path.write_text(papers.ENGLISH, encoding="utf-8")
    return str(path)


def run(*args):
    output = io.StringIO()
    call_command("import_curriculum", *args, stdout=output, stderr=io.StringIO())
    return output.getvalue()


def test_a_dry_run_says_what_would_change_and_writes_nothing(paper):
    ProgramFactory(code="7M03111")
    said = run(paper)
    assert "7M03111 2024. Rows: 25, Credits: 91, Added: 25" in said
    assert "Held against: This intake has no curriculum yet." in said
    assert not Curriculum.objects.exists()


def test_apply_writes_a_draft(paper):
    ProgramFactory(code="7M03111")
    run(paper, "--apply")
    assert Curriculum.objects.get().items.count() == 25


def test_the_report_is_had_as_json(paper):
    ProgramFactory(code="7M03111")
    report = json.loads(run(paper, "--format", "json", "--intake", "2025"))
    assert (report["intake"], len(report["created"]), report["unchanged"]) == (2025, 25, [])


def test_errors_in_the_file_are_status_1(paper, tmp_path):
    with pytest.raises(SystemExit) as stopped:
        run(paper)
    assert stopped.value.code == 1
    (tmp_path / "a.txt").write_text("жоқ")
    with pytest.raises(CommandError) as refused:
        run(str(tmp_path / "a.txt"))
    assert refused.value.returncode == 1


@pytest.mark.parametrize("args", [["--program", "7M03999"], ["--intake", "1"], ["--answer", "бір"]])
def test_wrong_usage_is_status_2(paper, args):
    with pytest.raises(CommandError) as refused:
        run(paper, *args)
    assert refused.value.returncode == 2


def test_a_file_that_is_not_there_is_status_2(tmp_path):
    with pytest.raises(CommandError) as refused:
        run(str(tmp_path / "жоқ.txt"))
    assert refused.value.returncode == 2


@pytest.mark.parametrize(("language", "words"), [("ru", "Строки: 25"), ("kk", "Жолдар: 25")])
def test_the_report_is_in_the_language_asked_for(paper, language, words):
    ProgramFactory(code="7M03111")
    said = run(paper, "--lang", language)
    assert words in said
    for english in ("rows", "created", "new discipline", " BD ", "Held"):
        assert english not in said


def test_the_plan_it_is_held_against_is_named_with_its_revision_and_status(paper):
    ProgramFactory(code="7M03111")
    run(paper, "--apply")
    assert "Held against: 2024-profile-higher-1, revision 1, Draft." in run(paper)


def test_nobody_reading_on_is_no_error(paper, monkeypatch):
    ProgramFactory(code="7M03111")
    left = []

    def gone(_command, _report, _form):
        raise BrokenPipeError

    monkeypatch.setattr(import_curriculum.Command, "write", gone)
    monkeypatch.setattr(import_curriculum, "leave_quietly", lambda: left.append(True))
    run(paper)
    assert left == [True]
