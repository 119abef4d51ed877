"""Commands that take one plan of a program take its face, say so, and take another when asked."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.plans.tracks import AFTER_COLLEGE, SHORTENED, WHOLE, store_tracks

pytestmark = pytest.mark.django_db


@pytest.fixture
def plans():
    return store_tracks()


def export(form="curriculum", **options):
    errors = StringIO()
    call_command(
        "export_curriculum",
        "6B06101",
        form=form,
        file_format="json",
        language="en",
        stdout=StringIO(),
        stderr=errors,
        **options,
    )
    return errors.getvalue()


def exported(path, **options):
    told = export(output=path, **options)
    return json.loads(path.read_bytes())["curriculum"], told


def test_the_command_says_which_plan_it_took_of_several(tmp_path, plans):
    found, told = exported(tmp_path / "paper.json")
    assert found["track"] == "standard"
    assert told == (
        f"Plan taken: {WHOLE}. Others, by --intake --track --base --revision:"
        f" {AFTER_COLLEGE}, {SHORTENED}.\n"
    )


@pytest.mark.parametrize(
    ("choice", "key"),
    [
        ({"track": "shortened"}, SHORTENED),
        ({"base": "vocational"}, AFTER_COLLEGE),
        ({"track": "shortened", "base": "vocational", "intake": 2024}, SHORTENED),
        ({"revision": 2}, SHORTENED),
        ({"revision": 3, "track": "standard"}, AFTER_COLLEGE),
    ],
)
def test_the_command_takes_the_plan_asked_for(tmp_path, plans, choice, key):
    found, _told = exported(tmp_path / "paper.json", **choice)
    assert "-".join(str(found[part]) for part in ("intake", "track", "base", "revision")) == key


def test_a_choice_that_leaves_one_plan_says_nothing(tmp_path, plans):
    assert exported(tmp_path / "paper.json", track="shortened")[1] == ""


def test_a_track_that_the_program_does_not_have_is_one_sentence(tmp_path, plans):
    sentence = "6B06101 has no published curriculum, track profile."
    with pytest.raises(CommandError, match=sentence):
        exported(tmp_path / "paper.json", track="profile")


def test_all_papers_say_which_plan_was_taken(tmp_path, plans):
    errors = StringIO()
    asked = {"form": "curriculum", "file_format": "csv", "languages": ["en"]}
    call_command("export_catalog", **asked, output=str(tmp_path), stdout=StringIO(), stderr=errors)
    assert f"6B06101-2024-curriculum-en.csv ({WHOLE}, 1 of 3 plans)" in errors.getvalue()
    call_command(
        "export_catalog",
        **asked,
        track="shortened",
        output=str(tmp_path),
        stdout=StringIO(),
        stderr=StringIO(),
    )
    assert (tmp_path / "6B06101-2024-shortened-curriculum-en.csv").exists()


def test_the_checks_name_each_plan(plans):
    out = StringIO()
    call_command("check_curricula", "6B06101", stdout=out)
    named = [line.split()[1] for line in out.getvalue().splitlines() if line.startswith("6B06101")]
    assert list(dict.fromkeys(named)) == [WHOLE, AFTER_COLLEGE, SHORTENED]


def test_the_passport_is_of_the_standard_plan(tmp_path, plans):
    export("passport", output=tmp_path / "paper.json")
    found = json.loads((tmp_path / "paper.json").read_bytes())["curriculum"]
    assert (found["track"], found["semesters"], found["credits"]) == ("standard", 8, 240)
