"""What a paper holds and the plan does not is named, each text once."""

import pytest

from catalog.common.readers.files import read_pages
from programs.imports.read import read
from programs.imports.table.cells import amount_of, control_of

HEAD = "Семестр;Пән;Цикл;Компонент;Кредит;Бақылау түрі;Дәріс"


def of(*rows, head=HEAD):
    return read(read_pages("\n".join((head, *rows)).encode(), "жоспар.csv"))


def told(reading, rule="cell.unread"):
    return [each for each in reading.findings if each.rule == rule]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        *(("1;Тарих;Б блогы;ЖК;5;;", "Б блогы"), ("1;Тарих;ББ;ЖК;5;;", "ББ")),
        *(("1;Тарих;БП*;ЖК;5;;", "БП*"), ("1;Тарих;БП;міндетті;5;;", "міндетті")),
        *(("1;Тарих;БП;ТК 2;5;;", "ТК 2"), ("1;Тарих;БП;ЖК;5;КЖ;", "КЖ")),
        *(("1;Тарих;БП;ЖК;5;сын., емт.;", "сын., емт."), ("8*;Тарих;БП;ЖК;5;;", "8*")),
        ("1;Тарих;БП;ЖК;5*;;", "5*"),
    ],
)
def test_a_cell_that_is_not_understood_is_named_with_its_column(row, text):
    (finding,) = told(of(row))
    place = row.split(";").index(text)
    assert (finding.severity, finding.line) == ("warning", 2)
    assert text in finding.message
    assert HEAD.split(";")[place] in finding.message


def test_one_text_in_many_rows_is_said_once_with_its_lines():
    (finding,) = told(of(*(f"1;Пән {name};БП;ЖК;5;есеп;" for name in "абв")))
    assert "2, 3, 4" in finding.message


def test_a_dash_is_an_empty_cell():
    assert told(of("1;Тарих;БП;ЖК;5;—;-")) == []


def test_headings_give_no_component_to_a_row_that_says_another_thing():
    reading = of(";Базалық пәндер;;;;;", ";Таңдау компоненті;;;;;", "1;Тарих;ҚОТ;;5;;")
    assert (reading.records[-1].cycle, reading.records[-1].component) == (None, None)


@pytest.mark.parametrize("hours", ["15,5", "көп", "½"])
def test_hours_that_are_no_whole_figure_are_an_error(hours):
    reading = of(f"1;Тарих;БП;ЖК;5;;{hours}")
    assert reading.records == ()
    (finding,) = reading.findings
    assert (finding.severity, finding.line) == ("error", 2)
    assert hours in finding.message


@pytest.mark.parametrize(
    ("text", "hours"), [("15ч", 15), ("15+15", 30), ("15,0", 15), ("2+х", None)]
)
def test_a_figure_of_hours_is_whole_or_none(text, hours):
    assert amount_of(text) == hours


@pytest.mark.parametrize(
    ("text", "control"),
    [
        *(
            ("Е/Э", "exam"),
            ("МЕ/ГЭ", "state_exam"),
            ("Д/с", "graded_pass"),
            ("экз (устно)", "exam"),
        ),
        *(("зач., экз.", ""), ("Отчет", ""), ("емтихан\nэкзамен", "exam")),
    ],
)
def test_a_control_is_one_that_every_word_agrees_on(text, control):
    assert control_of(text) == control


def test_hours_are_no_credits():
    reading = of("1;Тарих;БП;ЖК;90 ч;;")
    assert [each.rule for each in reading.findings] == ["row.unreadable"]


def test_columns_that_are_not_read_are_named_once():
    reading = of(
        *("1;Тарих;5;жоқ;Ә. Б.;х", "1;Тіл;5;Тарих;Ә. Б.;у"),
        head="Семестр;Пән;Кредит;Пререквизиттер;Оқытушы;",
    )
    (finding,) = told(reading, "column.unread")
    assert "Пререквизиттер" in finding.message
    assert "Оқытушы" in finding.message
    assert "Кредит" not in finding.message


def test_words_outside_the_column_of_names_are_no_course():
    reading = of("1;М1;Тарих;5", "1;Жалпы бөлім;;5", head="Семестр;Модуль;Пән;Кредит")
    assert len(reading.records) == 1
    assert [each.line for each in told(reading, "row.unreadable")] == [3]
