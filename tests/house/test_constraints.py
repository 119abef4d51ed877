import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import override

from catalog.common.models.violations import fields_of
from catalog.common.text.languages import LANGUAGES
from tests.constraints import CONSTRAINTS
from tests.partners.models.test_constraints import CASES as PARTNERS
from tests.programs.models.curriculum_constraints import CASES as CURRICULA
from tests.programs.models.issued_constraints import CASES as ISSUED
from tests.programs.models.test_constraints import CASES as PROGRAMS
from tests.programs.models.testing_constraints import CASES as TESTING

CASES = [*PARTNERS, *PROGRAMS, *CURRICULA, *ISSUED, *TESTING]


def words(case):
    """What the constraint says to a person."""
    _, constraint = CONSTRAINTS[case.name]
    return str(constraint.get_violation_error_message())


@pytest.mark.parametrize("name", CONSTRAINTS)
def test_every_constraint_has_words_of_its_own_in_every_language(name):
    _, constraint = CONSTRAINTS[name]
    assert constraint.violation_error_message != constraint.default_violation_error_message
    said = set()
    for language in LANGUAGES:
        with override(language):
            said.add(constraint.get_violation_error_message())
    assert len(said) == len(LANGUAGES)


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
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_form_says_what_the_constraint_asks_for(case):
    with pytest.raises(ValidationError) as refused:
        case.filled_in(case.bad).full_clean()
    beside_a_field = fields_of(*CONSTRAINTS[case.name]) & {*refused.value.message_dict}
    assert words(case) in refused.value.messages or beside_a_field
