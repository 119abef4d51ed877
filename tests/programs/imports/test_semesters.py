"""Headings of semesters, however a paper words them."""

import pytest

from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportSeverity
from programs.imports.read import read

HEAD = "№;Дисциплина;Цикл;Компонент;Кредиты"


def table(*rows):
    return read(read_pages("\n".join((HEAD, *rows)).encode(), "жоспар.csv"))


def of_two(first, second):
    rows = (f"{first};;;;", "1;Тарих;БД;ВК;5", f"{second};;;;", "2;Саясат;ПД;ВК;4", "3;НИРМ;;;9")
    return table(*rows)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1 семестр (осень)", "2 семестр (весна)"),
        ("1-семестр – күз", "2-семестр – көктем"),
        ("Semester 1 (Fall)", "Semester 2 (Spring)"),
        ("1 семестр (осенний семестр)", "2 семестр (весенний семестр)"),
        ("I семестр, 18 недель", "II семестр, 18 недель"),
        ("Осенний семестр (1)", "Весенний семестр (2)"),
        ("Осенний семестр", "Весенний семестр"),
        ("Күзгі семестр", "Көктемгі семестр"),
        ("Fall semester", "Spring semester"),
    ],
)
def test_a_semester_begins_whatever_is_said_of_it_besides(first, second):
    reading = of_two(first, second)
    assert [(row.semester, row.credits) for row in reading.records] == [(1, 5), (2, 4), (2, 9)]
    assert reading.findings == ()


def test_a_semester_that_cannot_be_told_is_an_error_with_its_line():
    reading = of_two("1 семестр", "Жазғы семестр")
    (finding,) = reading.findings
    assert (finding.rule, finding.severity, finding.line) == (
        "semester.unknown",
        ImportSeverity.ERROR,
        4,
    )


def test_a_numbered_row_after_a_total_is_a_row():
    reading = table(
        *("1 семестр;;;;", "1;Тарих;БД;ВК;5", ";Итого за 1 семестр;;;5"),
        *("2;НИРМ;;;9", "3;Педагогикалық практика;;;4"),
    )
    assert [str(row.kind) for row in reading.records] == ["discipline", "research", "practice"]


def test_totals_of_parts_are_no_totals_of_the_plan():
    head = "№;Пән;Кредит;1 семестр;2 семестр"
    rows = (
        *("Базалық пәндер;;;;", "1;Тарих;5;5;", "2;Тіл;4;;4", ";Барлығы;9;5;4"),
        *("Бейіндеуші пәндер;;;;", "3;Саясат;25;25;", "4;Құқық;26;;26", ";Барлығы;51;25;26"),
        *(";Жиыны;60;30;30",),
    )
    reading = read(read_pages("\n".join((head, *rows)).encode(), "жоспар.csv"))
    printed = [(row.total.semester, row.total.credits) for row in reading.printed]
    assert printed == [(None, 60), (1, 30), (2, 30)]
    assert reading.findings == ()
