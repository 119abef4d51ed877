import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from catalog.sample.loader import load
from programs.models import Curriculum
from tests.factories import CurriculumFactory, ProgramFactory
from tests.programs.services.papers import drafted

PLAN = "7M03111 2024-profile-higher-1 (published)  "
pytestmark = pytest.mark.django_db

KEYS = [
    *("rule", "severity", "program", "intake", "track", "base", "revision", "semester"),
    *("rows", "actual", "expected", "norm", "message"),
]


@pytest.fixture(scope="module", autouse=True)
def sample(django_db_setup, django_db_blocker):
    """The real sample, loaded once for the questions of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def plan():
    return Curriculum.objects.get(program__code="7M03111")


def said(*codes, **options):
    out = StringIO()
    call_command("check_curricula", *codes, stdout=out, **options)
    return out.getvalue()


def findings(*codes, **options):
    content = json.loads(said(*codes, form="json", **options))
    assert set(content) == {"findings"}
    return content["findings"]


def with_severity(found, severity):
    return [finding for finding in found if finding["severity"] == severity]


def test_the_sample_has_one_warning_and_no_error(plan):
    found = findings("7M03111")
    (warning,) = with_severity(found, "warning")
    rows = plan.items.filter(semester=2)
    assert warning == {
        "rule": "semester.load",
        "severity": "warning",
        "program": "7M03111",
        "intake": 2024,
        "track": "profile",
        "base": "higher",
        "revision": 1,
        "semester": 2,
        "rows": [row.pk for row in rows],
        "actual": 31,
        "expected": 30,
        "norm": "The Academy's own rules",
        "message": "Semester 2: 31 credits, the norm says 30.",
    }
    assert with_severity(found, "error") == []


def test_every_finding_has_the_same_shape(plan):
    found = findings("7M03111")
    assert all(list(finding) == KEYS for finding in found)
    assert {finding["severity"] for finding in found} == {"warning", "information"}
    keys = set(plan.items.values_list("pk", flat=True))
    assert all(keys.issuperset(finding["rows"]) for finding in found)


def test_a_text_names_each_finding_and_its_norm_and_ends_with_the_counts():
    *lines, counts = said("7M03111").splitlines()
    assert (
        f"{PLAN}warning     semester.load: Semester 2: 31 credits, the norm says 30. "
        "[The Academy's own rules]"
    ) in lines
    informed = len([line for line in lines if line.startswith(f"{PLAN}information")])
    assert counts == f"error: 0, warning: 1, information: {informed}"
    assert len(lines) == 1 + informed


def test_the_sentences_are_those_of_the_language_asked_for():
    told = {language: findings("7M03111", language=language) for language in ("kk", "ru", "en")}
    for sentences in zip(*told.values(), strict=True):
        assert len({finding["rule"] for finding in sentences}) == 1
        assert len({finding["message"] for finding in sentences}) == 3
    norms = {with_severity(found, "warning")[0]["norm"] for found in told.values()}
    assert "Академияның өз ережелері" in norms
    assert len(norms) == 3


def test_kazakh_letters_stand_in_json_as_they_are():
    assert "Академияның өз ережелері" in said("7M03111", form="json", language="kk")


@pytest.mark.parametrize("code", ["7М03111", "7м03111", " 7m03111 "])
def test_a_code_in_cyrillic_is_the_same_program(code):
    assert findings(code) == findings("7M03111")


@pytest.mark.parametrize("code", ["7M03999", "жоқ"])
def test_an_unknown_code_is_one_sentence(code):
    with pytest.raises(CommandError, match=f"^There is no program {code}.$"):
        said("7M03111", code)


def test_a_program_without_a_plan_has_no_findings():
    ProgramFactory(code="7M03998")
    assert findings("7M03998") == []


def test_every_plan_is_checked_where_no_code_is_given():
    CurriculumFactory(program=ProgramFactory(code="7M03998"), status="draft")
    with pytest.raises(SystemExit) as end:
        said()
    assert end.value.code == 1


def test_a_plan_without_rows_is_an_error_in_the_findings(capsys):
    CurriculumFactory(program=ProgramFactory(code="7M03998"), status="draft")
    with pytest.raises(SystemExit):
        call_command("check_curricula", "7M03998", "--format", "json")
    (error,) = with_severity(json.loads(capsys.readouterr().out)["findings"], "error")
    assert (error["rule"], error["message"]) == ("plan.empty", "The plan has no rows.")


def misstated(code="7M03998"):
    """A plan whose stated total is not that of its rows, of a length no norm speaks of."""
    return drafted(program=ProgramFactory(code=code), semesters=5, credits=91)


def test_two_programs_of_one_code_are_both_checked():
    plans = [misstated(), misstated()]
    found = findings("7M03998")
    assert [finding["rule"] for finding in with_severity(found, "warning")] == ["plan.stated"] * 2
    nameless = [finding["rows"] for finding in found if finding["rule"] == "outcome.coverage"]
    assert len(nameless) == len(plans)


def test_a_code_that_is_named_twice_is_checked_once():
    misstated()
    assert len(with_severity(findings("7M03998", "7M03998"), "warning")) == 1


def test_a_warning_is_no_failure():
    misstated()
    assert said("7M03998").splitlines()[-1].startswith("error: 0, warning: 1")


def test_a_broken_seal_is_an_error_and_stands_first(plan):
    plan.items.filter(semester=2, kind="practice").update(credits=1)
    out = StringIO()
    with pytest.raises(SystemExit) as end:
        call_command("check_curricula", "7M03111", stdout=out)
    assert end.value.code == 1
    first, *_others, counts = out.getvalue().splitlines()
    assert first.startswith(f"{PLAN}error       seal.broken: The rows are no longer those")
    assert counts.startswith("error: 1, ")
