import re
from dataclasses import replace

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from programs.curricula import RULES, Figure, Finding, NormValue, Printed, Severity, findings
from programs.curricula.messages import message, rule_title
from tests.plans import bachelor, golden, norms
from tests.plans.broken import BREAKS, SOUND
from tests.plans.edit import edit, where, without
from tests.plans.strategies import plans, unhurried

LEFT_OVER = re.compile(r"%|None|<|\{|proxy")


@pytest.fixture(autouse=True)
def english():
    with override("en"):
        yield


def sentences(plan, norm, rule):
    return [message(each) for each in findings(plan, norm) if each.rule == rule]


def normed(plan, *figures):
    norm = NormValue(norms.STANDARD, norms.FROM, figures)
    return [message(each) for each in findings(plan, norm) if each.details.get("figure")]


def test_the_golden_warning_in_one_sentence():
    assert sentences(golden.plan(), norms.ACADEMY, "semester.load") == [
        "Semester 2: 31 credits, the norm says 30."
    ]


def test_every_rule_has_a_title():
    assert all(rule_title(rule) for rule in RULES)
    with pytest.raises(KeyError):
        rule_title("plan.unknown")


@pytest.mark.parametrize(
    ("figure", "sentence"),
    [
        (
            Figure("program.total", 95),
            "Volume of the program: 91 credits, the norm says at least 95.",
        ),
        (
            Figure("program.total", None, 90),
            "Volume of the program: 91 credits, the norm says at most 90.",
        ),
        (Figure("year.load", 60, 60), "Year of study 1: 61 credits, the norm says 60."),
        (Figure("cycle.BD", 15, 15), "Basic disciplines: 27 credits, the norm says 15."),
        (
            Figure("cycle.BD+PD", 99),
            "Basic disciplines + Profile disciplines: 65 credits, the norm says at least 99.",
        ),
        (
            Figure("cycle.GED.CC", 51, 51),
            "General education disciplines / Compulsory component: 0 credits, the norm says 51.",
        ),
        (
            Figure("practice.teaching", 10),
            "Teaching practice: 0 credits, the norm says at least 10.",
        ),
        (
            Figure("research", 24, 24, confirmed=False),
            "Research work and internship: 18 credits, a norm to be confirmed says 24.",
        ),
    ],
)
def test_a_figure_is_told_with_what_is_and_what_should_be(figure, sentence):
    assert normed(golden.plan(), figure) == [sentence]


def test_one_credit_is_a_credit():
    plan = golden.plan()
    row = where(plan, title="Қорытынды аттестаттау")
    assert normed(edit(plan, row, credits=1), Figure("attestation", 8)) == [
        "Final attestation: 1 credit, the norm says at least 8."
    ]


def test_a_compulsory_discipline_is_named_in_the_language_of_the_reader():
    plan = bachelor.plan()
    plan = without(plan, where(plan, title="Философия"))
    assert sentences(plan, norms.BACHELOR, "discipline.compulsory") == [
        "Philosophy: 0 credits, the norm says at least 5."
    ]


@pytest.mark.parametrize(
    ("printed", "sentence"),
    [
        (Printed(2, None, None, 30), "Semester 2: 31 by the rows, 30 in the document."),
        (
            Printed(2, "theory_and_practice", None, 24),
            "Semester 2, Theoretical and practical training: 26 by the rows, 24 in the document.",
        ),
        (
            Printed(None, None, "BD/UC", 19),
            "Basic disciplines / University component: 18 by the rows, 19 in the document.",
        ),
        (Printed(None, None, "FA", 9), "Final attestation: 8 by the rows, 9 in the document."),
        (Printed(None, None, None, 90), "Total credits: 91 by the rows, 90 in the document."),
        (
            Printed(None, None, None, 90, label="Барлығы"),
            "Барлығы: 91 by the rows, 90 in the document.",
        ),
    ],
)
def test_a_printed_total_is_told_with_its_place(printed, sentence):
    plan = replace(golden.plan(), printed=(printed,))
    assert sentences(plan, None, "printed.total") == [sentence]


TITLED = {"kk": "Геосаясат", "ru": "Геополитика", "en": ""}
OTHER = {"kk": "Елтану", "ru": "", "en": "Country studies"}
SENTENCES = [
    ("plan.empty", {}, "The plan has no rows."),
    (
        "plan.stated",
        {"actual": 91, "expected": 90},
        "Total credits: 91 by the rows, 90 in the document.",
    ),
    (
        "component.allowed",
        {"actual": "CC", "rows": (1, 2)},
        "Compulsory component: the norm knows no such component, rows: 2.",
    ),
    (
        "discipline.size",
        {"actual": 2, "expected": 3, "details": {"count": 4}},
        "Disciplines below 3 credits: 4.",
    ),
    (
        "prerequisite.order",
        {"semester": 2, "details": {"case": "late", "title": TITLED, "required": OTHER}},
        "Геополитика, semester 2: the prerequisite Country studies does not come before.",
    ),
    (
        "prerequisite.order",
        {"semester": 2, "expected": "history", "details": {"case": "absent", "title": TITLED}},
        "Геополитика, semester 2: the prerequisite history is not in the plan.",
    ),
    (
        "course.repeated",
        {"actual": "1, 3", "details": {"title": TITLED}},
        "Геополитика: repeated, semesters 1, 3.",
    ),
    (
        "elective.choice",
        {"actual": 3, "details": {"case": "nameless"}},
        "Elective components that name no discipline: 3.",
    ),
    (
        "elective.choice",
        {
            "semester": 2,
            "expected": 6,
            "details": {"case": "misfit", "title": OTHER, "options": (TITLED, OTHER)},
        },
        "Country studies, semester 2, credits: 6; these do not fit: Геополитика, Country studies.",
    ),
    (
        "elective.choice",
        {"semester": 2, "details": {"case": "single", "title": OTHER}},
        "Country studies, semester 2: only one discipline to choose.",
    ),
    (
        "hours.credits",
        {
            "semester": 2,
            "actual": 120,
            "expected": 150,
            "details": {"case": "differ", "title": OTHER},
        },
        "Country studies, semester 2: 120 hours, by its credits 150.",
    ),
    (
        "hours.credits",
        {"actual": 16, "details": {"case": "missing"}},
        "Disciplines and practices without hours: 16.",
    ),
    (
        "outcome.coverage",
        {"details": {"case": "none"}},
        "The program names no learning outcomes.",
    ),
    (
        "outcome.coverage",
        {"details": {"case": "unserved", "codes": ("ОН1", "ОН4")}},
        "Learning outcomes without a discipline: ОН1, ОН4.",
    ),
    (
        "outcome.coverage",
        {"actual": 2, "details": {"case": "idle"}},
        "Disciplines without a learning outcome: 2.",
    ),
    (
        "text.missing",
        {"actual": 25, "details": {"language": "kk"}},
        "Rows without a Kazakh name: 25.",
    ),
]


@pytest.mark.parametrize(("rule", "fields", "sentence"), SENTENCES)
def test_the_sentence_of_a_finding(rule, fields, sentence):
    assert message(Finding(rule, Severity.INFORMATION, **fields)) == sentence


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize(("name", "rule", "severity", "spoil"), BREAKS)
def test_every_finding_is_a_whole_sentence_in_every_language(language, name, rule, severity, spoil):
    plan, norm = SOUND[name]
    with override(language):
        told = [message(each) for each in findings(*spoil(plan(), norm))]
    assert all(sentence.endswith(".") for sentence in told)
    assert not any(LEFT_OVER.search(sentence) for sentence in told)


@unhurried
@given(plans, st.sampled_from([None, norms.ACADEMY, *(norm for _, norm in SOUND.values())]))
def test_whatever_a_plan_holds_can_be_told(plan, norm):
    told = [message(each) for each in findings(plan, norm)]
    assert all(sentence.endswith(".") for sentence in told)
