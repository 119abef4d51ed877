"""What a document states of credits, hours and notes, and what is only inferred."""

import pytest

from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum
from tests.factories import CurriculumFactory, ProgramFactory

pytestmark = pytest.mark.django_db

HEAD = "Семестр;Дисциплина;Цикл;Компонент;Кредиты"
ROWS = ("1;Саясаттану;БД;ВК;5", "2;Геополитика;ПД;ВК;6")


def report_of(*rows, head=HEAD, **about):
    about = {"program": about.pop("program", None) or ProgramFactory(), "intake": 2031, **about}
    return read_curriculum("\n".join((head, *rows)).encode(), "жоспар.csv", **about)


def rules(report):
    return [finding.rule for finding in report.findings]


def test_the_credits_stated_are_those_the_document_prints_and_not_its_sum():
    report = report_of(*ROWS, ";Всего;;;12")
    assert report.target.credits == 12
    assert "printed.total" in rules(report)
    assert apply_import(report).credits == 12


def test_a_document_without_a_total_gives_the_sum_of_its_rows_and_it_is_said():
    report = report_of(*ROWS)
    assert report.target.credits == 11
    assert "credits.counted" in rules(report)


def test_hours_in_one_sum_are_told_to_be_no_hours_by_class_type():
    report = report_of("1;Саясаттану;БД;ВК;5;150", head=f"{HEAD};Всего часов")
    assert "hours.total" in rules(report)


def test_hours_by_class_type_are_taken():
    head = f"{HEAD};Лекции;Практические занятия;СРО"
    report = report_of("1;Саясаттану;БД;ВК;5;30;15;105", head=head)
    assert report.rows[0].record.hours == {"lectures": 30, "practicals": 15, "siw": 105}
    assert "hours.total" not in rules(report)


def test_class_types_in_one_column_are_parted():
    report = report_of("1;Саясаттану;БД;ВК;5;30/15/0", head=f"{HEAD};Лек/Практ/Лаб")
    assert report.rows[0].record.hours == {"lectures": 30, "practicals": 15}


def test_the_notes_of_a_revised_plan_are_kept_in_every_language():
    notes = {"note_kk": "Ескертпе", "note_ru": "Примечание", "note_en": "Note"}
    plan = CurriculumFactory(intake=2031, **notes)
    draft = apply_import(report_of(*ROWS, program=plan.program, language="kk"))
    assert {name: getattr(draft, name) for name in notes} == notes


def test_a_new_plan_says_what_was_inferred_of_it_in_each_language():
    report = report_of(*ROWS, language="kk")
    assert "inferred.plan" in rules(report)
    draft = Curriculum.objects.get(pk=apply_import(report).pk)
    assert draft.note_en.startswith("Not stated in the file")
    assert draft.note_ru.startswith("В файле не указано")
    assert draft.note_kk not in ("", draft.note_ru, draft.note_en)
