import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.constraints import CONSTRAINTS
from tests.partners.models.test_constraints import CASES as PARTNERS
from tests.programs.models.curriculum_constraints import CASES as CURRICULA
from tests.programs.models.issued_constraints import CASES as ISSUED
from tests.programs.models.test_constraints import CASES as PROGRAMS
from tests.programs.models.testing_constraints import CASES as TESTING

CASES = [*PARTNERS, *PROGRAMS, *CURRICULA, *ISSUED, *TESTING]
# The validators of the field itself say the same first, or the row draws it.
SAID_BY_THE_FIELD = {
    "item_credits_sensible",
    "prerequisite_is_another_course",
    "prerequisite_in_no_circle",
}


def words(case):
    """What the constraint says to a person; nothing where it has no words of its own."""
    _, constraint = CONSTRAINTS[case.name]
    message = constraint.violation_error_message
    return "" if message == constraint.default_violation_error_message else str(message)


def test_every_constraint_is_tried_with_a_good_and_a_bad_row():
    assert set(CONSTRAINTS) == {case.name for case in CASES}


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_database_takes_a_good_row(case):
    assert case.save(case.good).pk


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_database_refuses_a_bad_row(case):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        case.save(case.bad)
    assert case.is_named_by(refused.value)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "case", [case for case in CASES if words(case)], ids=lambda case: case.name
)
def test_a_form_says_what_the_constraint_asks_for(case):
    with pytest.raises(ValidationError) as refused:
        case.filled_in(case.bad).full_clean()
    assert (words(case) in refused.value.messages) != (case.name in SAID_BY_THE_FIELD)
