import pytest

from programs.services.publication import TransitionRefused, move_curriculum

from .papers import brought

pytestmark = pytest.mark.django_db


def test_nobody_decides_on_rows_that_changed_after_they_were_looked_at():
    plan = brought("in_review")
    seen = plan.version
    plan.save()
    with pytest.raises(TransitionRefused):
        move_curriculum(plan, "approve", seen=seen)
    move_curriculum(plan, "approve", seen=plan.version)
    assert plan.status == "approved"
