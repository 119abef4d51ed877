import pytest
from django.db import IntegrityError, transaction

from tests.constraints import Case
from tests.factories.admission import PartFactory, RuleFactory, ThresholdFactory

pytestmark = pytest.mark.django_db

CASES = [
    Case("testing_year_sensible", RuleFactory, good={"year": 1990}, bad={"year": 1989}),
    Case("testing_year_sensible", RuleFactory, good={"year": 2100}, bad={"year": 2101}),
    Case("testing_part_possible", PartFactory, good={"least": 20}, bad={"least": 21}),
    Case(
        "testing_threshold_once",
        ThresholdFactory,
        same=("rule", "category"),
        good={"category": "health"},
    ),
]
of_each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@of_each_case
def test_the_database_takes_a_good_row(case):
    assert case.save(case.good).pk


@of_each_case
def test_the_database_refuses_a_bad_row(case):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        case.save(case.bad)
    assert case.is_named_by(refused.value)
