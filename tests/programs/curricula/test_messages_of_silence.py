"""The sentences of findings that say what could not be compared."""

import pytest
from django.utils.translation import override

from programs.curricula import Finding, Severity
from programs.curricula.messages import message

SENTENCES = [
    (
        "norm.known",
        {"details": {"case": "none"}},
        "No norm is in force for this level, track and length: nothing was compared.",
    ),
    (
        "norm.known",
        {"details": {"case": "empty"}},
        "The norm in force gives no figure: nothing was compared.",
    ),
    (
        "plan.length",
        {"actual": 8, "expected": 7},
        "Last semester with rows: 8, last semester by the stated length: 7.",
    ),
    (
        "plan.stated",
        {"actual": 91, "details": {"case": "none"}},
        "The plan states no total: the rows were not compared.",
    ),
    (
        "year.load",
        {"semester": 3, "details": {"case": "half"}},
        "Semester 3: half a year, the norm gives the load of whole years: not compared.",
    ),
    (
        "prerequisite.order",
        {"details": {"case": "none"}},
        "No discipline of the plan names a prerequisite: their order was not checked.",
    ),
]


@pytest.mark.parametrize(("rule", "fields", "sentence"), SENTENCES)
def test_the_sentence_of_a_finding(rule, fields, sentence):
    with override("en"):
        assert message(Finding(rule, Severity.INFORMATION, **fields)) == sentence
