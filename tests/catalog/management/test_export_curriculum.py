import json

import pytest
from django.core.management import CommandError, call_command

from tests.factories import CurriculumFactory, CurriculumItemFactory, ProgramFactory
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db


def export(*args, **kwargs):
    call_command("export_curriculum", *args, "--lang", "kk", "--format", "json", **kwargs)


def test_the_file_is_the_one_the_site_gives(tmp_path, client):
    plan = store_golden()
    export("7М03111", output=str(tmp_path / "жоспар.json"))
    site = client.get(f"{plan.program.get_absolute_url()}curriculum.json").content
    assert (tmp_path / "жоспар.json").read_bytes() == site


def test_a_dash_writes_to_standard_output(capfdbinary):
    store_golden()
    export("7M03111", output="-")
    assert json.loads(capfdbinary.readouterr().out)["totals"]["credits"] == 91


def test_the_newest_intake_not_in_the_future_is_the_default(tmp_path):
    program = ProgramFactory(code="7M03111")
    for intake, credits in ((2022, 4), (2024, 5), (2099, 6)):
        plan = CurriculumFactory(program=program, intake=intake)
        CurriculumItemFactory(curriculum=plan, credits=credits)
    export("7M03111", output=str(tmp_path / "newest"))
    export("7M03111", intake=2022, output=str(tmp_path / "old"))
    assert json.loads((tmp_path / "newest").read_bytes())["totals"]["credits"] == 5
    assert json.loads((tmp_path / "old").read_bytes())["totals"]["credits"] == 4


@pytest.mark.parametrize("code", ["7M03999", "жоқ"])
def test_an_unknown_code_is_one_sentence(code):
    with pytest.raises(CommandError, match="There is no public program"):
        export(code)


def test_a_code_of_two_owners_asks_for_an_address(tmp_path):
    first = CurriculumFactory(program=ProgramFactory(code="7M03111"))
    second = CurriculumFactory(program=ProgramFactory(code="7M03111"), credits=60)
    with pytest.raises(CommandError, match=second.program.address):
        export("7M03111")
    export(second.program.address, output=str(tmp_path / "file"))
    owner = json.loads((tmp_path / "file").read_bytes())["program"]["owner"]["slug"]
    assert owner == second.program.owner.slug != first.program.owner.slug


def test_a_program_without_a_published_plan_is_one_sentence():
    ProgramFactory(code="7M03111")
    with pytest.raises(CommandError, match="no published curriculum"):
        export("7M03111")


def test_a_folder_that_is_not_there_is_one_sentence_and_leaves_nothing(tmp_path):
    store_golden()
    with pytest.raises(CommandError, match="cannot be written"):
        export("7M03111", output=str(tmp_path / "none" / "file.json"))
    assert not list(tmp_path.iterdir())


def test_a_form_that_is_not_made_so_is_one_sentence():
    store_golden()
    with pytest.raises(CommandError, match="approved is not made as json"):
        export("7M03111", form="approved")
    with pytest.raises(CommandError, match="curriculum is not made in kk-ru as json"):
        call_command("export_curriculum", "7M03111", "--lang", "kk-ru", "--format", "json")


def test_a_revision_is_exported_whatever_its_status(tmp_path):
    program = ProgramFactory(code="7M03111")
    CurriculumItemFactory(curriculum=CurriculumFactory(program=program), credits=4)
    draft = CurriculumFactory(program=program, revision=2, status="draft")
    CurriculumItemFactory(curriculum=draft, credits=5)
    export("7M03111", revision=2, intake=2024, output=str(tmp_path / "draft"))
    data = json.loads((tmp_path / "draft").read_bytes())
    assert (data["totals"]["credits"], data["curriculum"]["status"]) == (5, "draft")
    with pytest.raises(CommandError, match="no revision 3 for 2024"):
        export("7M03111", revision=3, intake=2024)


def test_a_program_without_a_plan_has_its_passport(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ProgramFactory(code="7M03111")
    export("7M03111", form="passport")
    assert json.loads((tmp_path / "7M03111-passport-kk.json").read_bytes())["code"] == "7M03111"
