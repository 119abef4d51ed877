"""What the exports write, the import reads back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from catalog.common.readers.files import read_pages
from catalog.common.text.folding import normalise_code
from catalog.common.text.languages import LANGUAGES, choose
from programs.curricula import ledger
from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.imports.read import read
from programs.models import Curriculum
from programs.papers.forms import export
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory
from tests.plans.stored import store_golden
from tests.plans.strategies import plans

pytestmark = pytest.mark.django_db
FORMATS = ("csv", "xlsx", "json")
TABLES = ("csv", "xlsx")
SHOWN = ("semester", "position", "kind", "credits", "cycle", "component", "code")


def with_rows(plan):
    return Curriculum.objects.with_rows().get(pk=plan.pk)


def exported(plan, file_format, language="kk"):
    return export(plan, form="curriculum", file_format=file_format, language=language)


def shown(lines):
    rows = [replace(line, code=normalise_code(line.code)) for line in lines]
    return sorted((tuple(str(getattr(row, name) or "") for name in SHOWN)) for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file_format", FORMATS)
def test_the_golden_plan_comes_back_with_nothing_to_change(file_format, language):
    stored = with_rows(store_golden())
    content = exported(stored, file_format, language)
    report = read_curriculum(content, f"жоспар.{file_format}")
    assert shown(row.record for row in report.rows) == shown(stored.plan().lines)
    assert (report.created, report.changed, report.removed) == ((), (), ())
    assert len(report.unchanged) == 25
    assert report.findings == ()
    assert report.new_courses == ()


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("file_format", TABLES)
def test_names_come_back_in_the_language_of_the_form(file_format, language):
    stored = with_rows(store_golden())
    report = read_curriculum(exported(stored, file_format, language), f"a.{file_format}")
    names = [choose(line.title, language).text for line in stored.plan().lines]
    assert [next(iter(row.record.title.values())) for row in report.rows] == names


@pytest.mark.parametrize("file_format", FORMATS)
def test_what_was_taken_over_is_exported_as_it_came(file_format):
    stored = with_rows(store_golden())
    content = exported(stored, file_format)
    draft = with_rows(apply_import(read_curriculum(content, f"a.{file_format}", intake=2031)))
    assert (draft.intake, draft.revision, draft.status) == (2031, 1, "draft")
    before, after = stored.plan(), draft.plan()
    assert shown(after.lines) == shown(before.lines)
    assert [line.course for line in after.lines] == [line.course for line in before.lines]
    assert ledger(after).total.credits == 91


@pytest.mark.parametrize("file_format", FORMATS)
def test_guards_of_formulas_are_undone(file_format):
    plan = CurriculumFactory(credits=5)
    titles = ("=1+1", "+7 жол", "@тарих", "'тырнақша", "-минус")
    for place, title in enumerate(titles):
        course = CourseFactory(owner=plan.program.owner, title_kk=title, title_ru="", title_en="")
        CurriculumItemFactory(curriculum=plan, position=place, course=course)
    report = read_curriculum(exported(with_rows(plan), file_format), f"a.{file_format}")
    assert tuple(next(iter(row.record.title.values())) for row in report.rows) == titles
    assert len(report.unchanged) == len(titles)


def holding(curriculum, plan):
    """A curriculum whose rows are those of a plan, without storing them."""
    curriculum.program.level = str(plan.level)
    curriculum.plan = lambda: plan
    curriculum.ledger = lambda: ledger(plan)
    return curriculum


@pytest.mark.parametrize("file_format", FORMATS)
@given(plan=plans.filter(lambda plan: plan.lines))
@settings(
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_plan_comes_back_as_its_form_shows_it(file_format, plan):
    stored = any_curriculum()
    content = exported(holding(stored, plan), file_format)
    reading = read(read_pages(content, f"a.{file_format}"), level=plan.level)
    assert shown(reading.records) == shown(plan.lines)
    assert reading.findings == ()
    if file_format == "json":
        told = [{code: name for code, name in line.title.items() if name} for line in plan.lines]
        assert [record.title for record in reading.records] == told


def any_curriculum():
    return with_rows(Curriculum.objects.first() or CurriculumFactory())
