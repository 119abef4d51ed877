import pytest
from django.db import transaction

from programs.models import SearchStamp
from programs.search import count_change, stamp
from tests.factories import CourseFactory, InstitutionFactory, PersonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def course():
    return CourseFactory()


def moved():
    before = moved.number
    moved.number = stamp()
    return moved.number != before


moved.number = 0


def test_a_save_a_deletion_and_a_link_move_the_stamp(course):
    moved()
    course.save()
    assert moved()
    course.lecturers.add(PersonFactory())
    assert moved()
    course.delete()
    assert moved()
    assert not moved()


def test_one_transaction_counts_once(course, django_assert_num_queries):
    stamp()
    count_change()
    with django_assert_num_queries(0):
        count_change()


def test_what_changes_after_the_stamp_was_read_counts_anew():
    before = stamp()
    InstitutionFactory()
    between = stamp()
    InstitutionFactory()
    assert before < between < stamp()


def test_a_change_that_was_rolled_back_counts_as_none():
    before = stamp()
    with transaction.atomic():
        count_change()
        transaction.set_rollback(True)
    assert stamp() == before
    count_change()
    assert stamp() > before


def test_there_is_one_stamp():
    for _ in range(3):
        count_change()
        stamp()
    assert SearchStamp.objects.count() == 1
