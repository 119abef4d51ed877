"""Data of ours restore a plan whole: JSON, and the hidden sheet of a workbook."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from catalog.common.text.languages import texts
from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.papers.forms import export
from tests.plans.strategies import plans

from .anything import by_language, program_of, store, whole

pytestmark = pytest.mark.django_db
FORMATS = ("json", "xlsx")
any_plan = given(plan=plans.filter(lambda plan: plan.lines))
unhurried = settings(
    deadline=None,
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def exported(curriculum, file_format, language="kk"):
    return export(curriculum, form="curriculum", file_format=file_format, language=language)


def told(curriculum, *, with_courses=True):
    """Everything that a curriculum holds, without keys of the database."""
    blank = {} if with_courses else {"course": ""}
    lines = tuple(
        replace(
            line,
            key=0,
            options=tuple(replace(option, **blank) for option in line.options),
            **blank,
        )
        for line in curriculum.plan().lines
    )
    rows = [
        (row.semester, row.position, row.module and row.module.number) for row in items(curriculum)
    ]
    return {
        "plan": replace(curriculum.plan(), lines=(), intake=None),
        "lines": sorted(map(repr, lines)),
        "rows": sorted(rows, key=repr),
        "note": texts(curriculum, "note"),
        "modules": [
            (each.number, texts(each, "kind"), texts(each, "title"))
            for each in curriculum.modules.all()
        ],
        "acts": [
            (act.paper, act.academic_year, texts(act, "body"), act.date, act.protocol)
            for act in curriculum.approvals.all()
        ],
        "names": curriculum.official_names()["title"],
    }


def items(curriculum):
    return curriculum.items.all()


@pytest.mark.parametrize("language", ["kk", "en"])
@pytest.mark.parametrize("file_format", FORMATS)
@any_plan
@unhurried
def test_any_plan_is_restored_whole_for_another_year(file_format, language, plan):
    stored = store(plan)
    content = exported(stored, file_format, language)
    report = read_curriculum(content, f"a.{file_format}", program=stored.program, intake=2031)
    assert report.new_courses == ()
    assert {each.rule for each in report.findings} <= {"printed.total", "plan.stated"}
    draft = whole(apply_import(report))
    assert told(draft) == told(stored)


@pytest.mark.parametrize("file_format", FORMATS)
@any_plan
@unhurried
def test_any_plan_is_restored_where_nothing_of_it_is_known(file_format, plan):
    stored = store(plan)
    content = exported(stored, file_format)
    named = by_language("title", texts(stored.program, "title"))
    elsewhere = program_of(plan.level, **named)
    report = read_curriculum(content, f"a.{file_format}", program=elsewhere)
    draft = whole(apply_import(report))
    assert {**told(draft, with_courses=False), "plan": None} == {
        **told(stored, with_courses=False),
        "plan": None,
    }


@pytest.mark.parametrize("file_format", FORMATS)
@any_plan
@unhurried
def test_any_plan_read_back_differs_in_nothing(file_format, plan):
    stored = store(plan)
    report = read_curriculum(
        exported(stored, file_format, "ru"), f"a.{file_format}", program=stored.program
    )
    assert report.is_unchanged
    assert apply_import(report) is None
