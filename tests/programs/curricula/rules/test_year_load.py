from dataclasses import replace

from programs.curricula import Figure, NormValue, findings
from tests.plans import bachelor, golden, norms

YEAR = NormValue(norms.STANDARD, norms.FROM, (Figure("year.load", 60, 60),))


def loads(plan):
    found = findings(plan, YEAR)
    return [(each.details.get("year"), each.actual) for each in found if each.rule == "year.load"]


def test_half_a_year_at_the_end_is_left_to_its_semester():
    found = findings(golden.plan(), norms.PROFILE_90)
    assert not [each for each in found if each.details.get("case") == "half"]


def test_half_a_year_that_no_semester_load_speaks_of_is_said():
    assert loads(golden.plan()) == [(1, 61), (None, None)]


def test_a_year_without_rows_carries_nothing():
    assert loads(replace(bachelor.plan(), semesters=10)) == [(5, 0)]
