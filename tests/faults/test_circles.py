"""Two editors at once make no circle of prerequisites, and the second one is told why."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import pytest
from django.db import IntegrityError

from catalog.common.models import Acyclic
from programs.models import Prerequisite
from tests.factories import CourseFactory
from tests.faults.threads import at_once
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.usefixtures("shared")

TOGETHER = 5  # seconds after which an editor goes on alone: a wait, never asserted


@pytest.fixture
def side_by_side(monkeypatch):
    """Each form is found sound before either is saved; a database that lets one in, ends the wait.

    The second time that a form is asked it waits for nobody.
    """
    meeting, validate = Barrier(2), Acyclic.validate

    def validate_together(self, *args, **kwargs):
        validate(self, *args, **kwargs)
        with suppress(BrokenBarrierError):
            meeting.wait(TOGETHER)
            meeting.abort()

    monkeypatch.setattr(Acyclic, "validate", validate_together)


def saved(client, course, required):
    """An editor who has just opened a course and chosen a prerequisite."""
    posted = typed(client.get(page(course)), **{"requires-TOTAL_FORMS": 1})
    posted["requires-0-required"] = required.pk
    return lambda: client.post(page(course), posted, headers={"accept-language": "ru"})


@pytest.mark.usefixtures("side_by_side")
def test_of_two_editors_who_name_each_others_course_one_is_shown_the_circle():
    one, other = CourseFactory.create_batch(2)
    answers = at_once(
        saved(client_of("editor"), one, other), saved(client_of("editor"), other, one)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 302], answers
    (refused,) = (answer for answer in answers if answer.status_code == 200)
    content = refused.content.decode()
    assert content.count("Пререквизиты не могут замыкаться в круг: ") == 1
    assert page(one) in content
    assert page(other) in content
    assert Prerequisite.objects.count() == 1


def test_of_many_who_close_a_circle_past_the_forms_one_at_least_is_refused():
    courses = CourseFactory.create_batch(4)
    outcomes = at_once(
        *(
            lambda course=course, required=required: course.prerequisites.add(required)
            for course, required in zip(courses, [*courses[1:], courses[0]], strict=True)
        )
    )
    assert sorted(type(outcome) for outcome in outcomes if outcome) == [IntegrityError]
    assert Prerequisite.objects.count() == 3
