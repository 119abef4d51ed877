"""The constraint is part of the table: it goes and comes with it on both databases."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from catalog.common.models import Acyclic
from programs.models import Prerequisite
from tests.factories import CourseFactory

NO_CIRCLE = next(each for each in Prerequisite._meta.constraints if isinstance(each, Acyclic))


def make_circle():
    one, other = CourseFactory.create_batch(2)
    one.prerequisites.add(other)
    with transaction.atomic():
        other.prerequisites.add(one)
    return one, other


def take_away():
    """As a migration would, but for SQLite, which makes the table anew by its present model."""
    with connection.schema_editor() as editor:
        if connection.vendor == "sqlite":
            for moment in ("insert", "update"):
                editor.execute(f"DROP TRIGGER {NO_CIRCLE.name}_{moment}")
        else:
            editor.remove_constraint(Prerequisite, NO_CIRCLE)


def test_a_clone_is_equal_to_its_original():
    assert NO_CIRCLE.clone() == NO_CIRCLE
    assert Acyclic(source="required", target="course", name=NO_CIRCLE.name) != NO_CIRCLE


@pytest.mark.django_db(transaction=True)
def test_it_is_taken_away_and_put_back_and_old_circles_open(client):
    """A catalog may hold circles from before; their pages open and name each neighbour once."""
    take_away()
    try:
        one, other = make_circle()
    finally:
        with connection.schema_editor() as editor:
            editor.add_constraint(Prerequisite, NO_CIRCLE)
    with pytest.raises(IntegrityError):
        make_circle()

    for course, neighbour in ((one, other), (other, one)):
        page = client.get(reverse("programs:course", args=[course.slug])).content.decode()
        assert page.count(f'href="{neighbour.get_absolute_url()}"') == 1
