from tests.constraints import Case
from tests.factories.admission import PartFactory, RuleFactory, ThresholdFactory

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
