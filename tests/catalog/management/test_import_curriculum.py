import io
import json

import pytest
from django.core.management import CommandError, call_command

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
    assert "25 rows, 91 credits" in run(paper)
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
