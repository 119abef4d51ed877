"""Every paper of every sample plan is read back without a change."""

import pytest
from django.db import transaction

from catalog.sample.loader import load
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum
from programs.papers.forms import export

pytestmark = pytest.mark.django_db

PAPERS = (("approved", "docx"), ("working", "docx"), ("working", "xlsx"))


@pytest.fixture(scope="module", autouse=True)
def plans(django_db_setup, django_db_blocker):
    """The sample plans, loaded once: reading papers writes nothing."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield list(Curriculum.objects.with_rows())
        transaction.set_rollback(True)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk-ru"])
@pytest.mark.parametrize(("form", "file_format"), PAPERS)
def test_every_sample_plan_comes_back_unchanged(plans, form, file_format, language):
    assert plans
    for plan in plans:
        content = export(plan, form=form, file_format=file_format, language=language)
        target = {"program": plan.program, "intake": plan.intake}
        report = read_curriculum(
            content, f"жоспар.{file_format}", track=plan.track, base=plan.base, **target
        )
        told = [(row.fields, row.record.title) for row in (*report.created, *report.changed)]
        assert (report.against, told, report.removed) == (plan, [], ())
        assert report.is_unchanged
        assert report.new_courses == ()
