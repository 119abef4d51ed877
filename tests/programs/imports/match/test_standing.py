"""What the plan in hand knows of a row that a paper only names."""

from dataclasses import replace

from programs.curricula import Kind, Line
from programs.imports.match.standing import infer_kinds
from programs.imports.records import RowRecord


def line(title, kind):
    return Line(key=1, semester=2, position=1, kind=kind, credits=5, title={"kk": title})


def record(title, kind, **about):
    return RowRecord(line=7, semester=2, kind=kind, credits=5, title={"kk": title}, **about)


def test_a_row_of_the_name_and_semester_of_one_that_stands_is_of_its_kind():
    old = [line("Тәжірибе алаңы", Kind.PRACTICE)]
    row = record("Тәжірибе алаңы", Kind.DISCIPLINE)
    assert infer_kinds([row], old)[0].kind == Kind.PRACTICE
    assert infer_kinds([replace(row, semester=3)], old)[0].kind == Kind.DISCIPLINE
    assert infer_kinds([replace(row, is_kind_told=True)], old)[0].kind == Kind.DISCIPLINE


def test_the_one_name_after_a_slot_that_stands_is_its_option():
    old = [line("Таңдау компоненті", Kind.ELECTIVE_SLOT)]
    (row,) = infer_kinds([record("Таңдау компоненті: Саясаттану", Kind.ELECTIVE_SLOT)], old)
    assert row.title == {"kk": "Таңдау компоненті"}
    assert [option.title for option in row.options] == [{"kk": "Саясаттану"}]
    (other,) = infer_kinds([record("Таңдау пәні: веб", Kind.ELECTIVE_SLOT)], old)
    assert other.title == {"kk": "Таңдау пәні: веб"}
