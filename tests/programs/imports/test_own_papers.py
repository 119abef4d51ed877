"""The papers of the catalog itself, read back in the fields that they show."""

import pytest

from programs.imports.curriculum import read_curriculum
from programs.models import Course, Curriculum
from programs.papers.forms import export
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db


def golden():
    """The golden plan, its disciplines with names in three languages."""
    stored = store_golden()
    for number, course in enumerate(Course.objects.filter(owner=stored.program.owner)):
        course.title_ru, course.title_en = f"Предмет номер {number}", f"Subject number {number}"
        course.save()
    return Curriculum.objects.with_rows().get(pk=stored.pk)


def reports(form, file_format, language, **about):
    stored = golden()
    content = export(stored, form=form, file_format=file_format, language=language)
    return read_curriculum(content, f"жоспар.{file_format}", **about)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk-ru"])
@pytest.mark.parametrize("file_format", ["xlsx", "docx"])
def test_the_working_curriculum_is_read_back(file_format, language):
    report = reports("working", file_format, language)
    assert len(report.unchanged) == 25
    assert (report.created, report.changed, report.removed) == ((), (), ())
    assert report.findings == ()


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk-ru"])
def test_the_approved_document_is_read_back(language):
    report = reports("approved", "docx", language, intake=2024)
    assert len(report.unchanged) == 25
    assert (report.created, report.changed, report.removed) == ((), (), ())
    assert report.findings == ()
