from dataclasses import replace

import pytest

from programs.curricula import RULES, Finding, Severity, findings
from tests.plans import golden, norms
from tests.plans.broken import BREAKS, SOUND
from tests.plans.edit import with_lines

ERROR, WARNING, INFORMATION = Severity.ERROR, Severity.WARNING, Severity.INFORMATION


def rules_of(found):
    return {finding.rule for finding in found}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_plan_gives_nothing_to_say(name):
    plan, norm = SOUND[name]
    assert findings(plan(), norm) == ()


@pytest.mark.parametrize(("name", "rule", "severity", "spoil"), BREAKS)
def test_breaking_one_rule_breaks_it_alone(name, rule, severity, spoil):
    plan, norm = SOUND[name]
    found = findings(*spoil(plan(), norm))
    assert rules_of(found) == {rule}
    assert {finding.severity for finding in found} == {severity}


def test_every_rule_is_broken_once():
    assert {rule for _, rule, _, _ in BREAKS} == set(RULES)


@pytest.mark.parametrize("name", SOUND)
def test_a_plan_without_rows_has_one_error_and_nothing_else(name):
    plan, norm = SOUND[name]
    assert findings(with_lines(plan(), []), norm) == (Finding("plan.empty", ERROR),)


def test_the_golden_plan_has_one_warning_and_no_error():
    found = findings(golden.plan(), norms.ACADEMY)
    severe = [each for each in found if each.severity != INFORMATION]
    assert [(each.rule, each.severity) for each in severe] == [("semester.load", WARNING)]
    assert (severe[0].semester, severe[0].actual, severe[0].expected) == (2, 31, 30)
    assert severe[0].norm == norms.OWN_RULES
    assert severe[0].rows == tuple(range(10, 19))


def test_what_the_golden_plan_lacks_is_information():
    found = findings(golden.plan(), norms.ACADEMY)
    told = [(each.rule, len(each.rows)) for each in found if each.severity == INFORMATION]
    assert told == [
        ("plan.stated", 0),
        ("prerequisite.order", 0),
        ("elective.choice", 3),
        ("hours.credits", 17),
        ("outcome.coverage", 0),
        ("text.missing", 25),
        ("text.missing", 25),
    ]


def test_findings_come_in_the_order_of_the_registry():
    plan = replace(golden.plan(), stated_credits=90)
    order = list(RULES)
    places = [order.index(each.rule) for each in findings(plan, norms.SCIENTIFIC_120)]
    assert places == sorted(places)


def test_without_a_norm_only_the_plan_speaks_and_says_that_nothing_was_compared():
    found = findings(golden.plan(), None)
    assert WARNING not in {each.severity for each in found}
    assert [each.details["case"] for each in found if each.rule == "norm.known"] == ["none"]
    assert findings(replace(golden.plan(), stated_credits=90), None)[0].rule == "plan.stated"


def unconfirmed(norm):
    figures = tuple(replace(figure, confirmed=False) for figure in norm.figures)
    compulsory = tuple(replace(each, confirmed=False) for each in norm.compulsory)
    return replace(norm, figures=figures, compulsory=compulsory)


BY_NORM = {
    "program.total",
    "year.load",
    "semester.load",
    "cycle.share",
    "discipline.compulsory",
    "discipline.size",
    "practice.present",
    "research.volume",
    "attestation.volume",
}
BREAKS_BY_NORM = [(name, spoil) for name, rule, _, spoil in BREAKS if rule in BY_NORM]
SOFTER = {
    "unconfirmed figures": unconfirmed,
    "an unconfirmed norm": lambda norm: replace(norm, confirmed=False),
    "a norm without a source": lambda norm: replace(norm, source={"kk": "", "ru": ""}),
}


@pytest.mark.parametrize(("name", "spoil"), BREAKS_BY_NORM)
@pytest.mark.parametrize("way", SOFTER)
def test_a_figure_that_is_not_confirmed_only_informs(way, name, spoil):
    plan, norm = SOUND[name]
    spoilt, norm = spoil(plan(), norm)
    found = findings(spoilt, SOFTER[way](norm))
    assert found
    assert {each.severity for each in found} == {INFORMATION}
