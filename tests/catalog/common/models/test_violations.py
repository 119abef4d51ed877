"""A refusal of the database is known by the constraint it names, on both databases."""

import pytest
from django.db import IntegrityError, transaction

from catalog.common.models.violations import constraints, violated, words
from tests.constraints import CONSTRAINTS
from tests.factories import CourseFactory
from tests.house.test_constraints import CASES

pytestmark = pytest.mark.django_db


def refusal(write):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        write()
    return refused.value


def test_it_knows_every_constraint_of_ours():
    assert constraints() == CONSTRAINTS


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_refusal_is_told_in_the_words_of_its_constraint(case):
    error = refusal(lambda: case.save(case.bad))
    assert violated(error).name == case.name
    assert words(error) == str(CONSTRAINTS[case.name][1].get_violation_error_message())


def test_what_is_no_constraint_of_ours_has_no_words():
    slug = CourseFactory().slug
    error = refusal(lambda: CourseFactory(slug=slug))
    assert (violated(error), words(error)) == (None, "")
