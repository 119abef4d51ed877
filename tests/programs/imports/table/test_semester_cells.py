"""A semester cell is understood whole, or it is an error of its row; only an empty one inherits."""

import pytest

from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportRefused, ImportSeverity
from programs.imports.read import read
from programs.imports.table.semester_cells import said_of

from ..sheets import workbook

HEAD = "Семестр;Пән;Цикл;Компонент;Кредит"


def of(*rows, head=HEAD):
    return read(read_pages("\n".join((head, *rows)).encode(), "жоспар.csv"))


def errors(reading):
    return [
        (each.line, each.message)
        for each in reading.findings
        if each.severity == ImportSeverity.ERROR
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        *(("3", (3,)), ("3.0", (3,)), ("IV", (4,)), ("XI", (11,)), ("ХІІ", (12,)), ("Ⅳ", (4,))),
        *(("6-й", (6,)), ("7 сем.", (7,)), ("1-ші семестр", (1,)), ("бірінші", (1,))),
        *(("8*", (8,)), ("5-6", (5, 6)), ("1,2", (1, 2)), ("1.2", (1, 2)), ("I–II", (1, 2))),
        *(("1–3, 5", (1, 2, 3, 5)), ("1-10", tuple(range(1, 11))), ("1-2 семестр", (1, 2))),
        *(("2 курс 1 семестр", (3,)), ("1 (күз)", (1,)), ("1 семестр (15 апта)", (1,))),
    ],
)
def test_a_semester_is_read_as_papers_write_it(text, numbers):
    assert said_of(text).numbers == numbers


@pytest.mark.parametrize(
    "text",
    [
        *("летний", "жазғы", "3 (летний)", "3 (жазғы)", "4а", "2026-06-05", "2026-05-06", "0"),
        *("-1", "−1", "?6", "6?", "~6", "<6", "6%", "6-", "5−6", "6!"),
        *("осенний", "1 (көктем)", "-", "x", "2/1", "5 кредит", "аралық", "1, 2, жазғы", "№"),
    ],
)
def test_a_cell_that_is_not_understood_is_an_error_of_its_row(text):
    reading = of("2;Тарих;ЖБП;МК;5", f"{text};Құқық;ЖБП;МК;4", ";Логика;ЖБП;МК;3")
    assert [row.semester for row in reading.records] == [2, 2]
    ((line, message),) = errors(reading)
    assert line == 3
    assert text in message
    assert "Семестр" in message


def test_only_an_empty_cell_takes_the_semester_above():
    reading = of("2;Тарих;ЖБП;МК;5", ";Құқық;ЖБП;МК;4")
    assert [row.semester for row in reading.records] == [2, 2]


def test_a_date_that_a_spreadsheet_made_is_called_one():
    ((_line, message),) = errors(of("2026-06-05;Тарих;ЖБП;МК;5"))
    assert "5-6" in message


def test_the_year_of_a_row_counts_for_those_below_it():
    rows = ("1;1;А;5", ";2;Ә;5", "2;1;Б;5", ";2;В;5", "2-ші;2;Г;5")
    reading = of(*rows, head="Курс;Семестр;Пән;Кредит")
    assert [row.semester for row in reading.records] == [1, 2, 3, 4, 4]


@pytest.mark.parametrize("row", ["1;5;Е;3", "3;;Е;3", "алғашқы;1;Е;3", "2,3;1;Е;3"])
def test_a_year_that_the_semester_does_not_belong_to_is_an_error(row):
    reading = of("1;1;А;5", row, head="Курс;Семестр;Пән;Кредит")
    assert [line for line, _message in errors(reading)] == [3]


@pytest.mark.parametrize("cell", ["3/3", "жазғы", "—"])
def test_year_and_semester_in_one_cell_are_understood_or_refused(cell):
    reading = of("2/1;А;5", f"{cell};Ә;5", head="Курс/семестр;Пән;Кредит")
    assert [row.semester for row in reading.records] == [3]
    assert [line for line, _message in errors(reading)] == [3]


def test_the_semesters_of_examination_and_pass_are_both_of_the_course():
    head = "Пән;Емтихан (семестр);Сынақ (семестр);Кредит"
    reading = of("Тарих;2;1;6", "Құқық;-;-;5", "Тіл;иә;;5", head=head)
    assert [row.semester for row in reading.records] == [1, 2]
    assert [line for line, _message in errors(reading)] == [3, 4]


@pytest.mark.parametrize("heading", ["Жазғы семестр", "Летний период", "Summer term"])
def test_rows_below_a_semester_that_cannot_be_told_are_in_none(heading):
    reading = of("1 семестр;", "А пән;5", f"{heading};", "Ә пән;3", head="Пән;Кредит")
    assert [row.semester for row in reading.records] == [1]
    assert [line for line, _message in errors(reading)] == [4]


def test_a_heading_of_a_semester_that_its_year_does_not_have_is_an_error():
    reading = of("1 курс, 3 семестр;", "А пән;5", head="Пән;Кредит")
    assert reading.records == ()
    assert len(errors(reading)) == 1


@pytest.mark.parametrize("row", ["2;Тіл;8;;э;", "2;Тіл;8;;;"])
def test_a_row_without_a_figure_under_its_semesters_is_in_none(row):
    reading = of(";;;1;2;3", "1;Тарих;5;5;;", row, head="№;Пән;Кредит;Семестрлер;;")
    assert [row.semester for row in reading.records] == [1]
    assert [line for line, _message in errors(reading)] == [4]


def test_semesters_over_columns_that_nothing_numbers_are_refused():
    with pytest.raises(ImportRefused, match="Семестрлер"):
        of("1;Тарих;5;5;;", "2;Тіл;8;;4;4", head="№;Пән;Кредит;Семестрлер;;")


def test_columns_numbered_below_their_headings_are_no_semesters():
    reading = of("1;2;3;4", "1;Тарих;5;5", head="№;Пән;Кредит;Семестр")
    assert [row.semester for row in reading.records] == [5]


@pytest.mark.parametrize(
    "heading", ["1 триместр", "Year 1, Trimester 3", "2-тоқсан", "3rd trimester", "Триместр"]
)
def test_trimesters_are_refused_and_never_read_as_semesters(heading):
    with pytest.raises(ImportRefused, match=heading):
        of(f"{heading};", "А пән;5", head="Пән;Кредит")


def test_a_course_on_a_quarter_of_something_is_no_trimester():
    assert len(of("1;Құрылыс: төртінші тоқсан есебі;ЖБП;МК;5").records) == 1


def test_a_finding_names_the_sheet_where_there_are_several():
    rows = [["Семестр", "Пән", "Кредит"], ["жазғы", "Тарих", 5]]
    content = workbook(("Бірінші", rows, ""), ("Екінші", rows, ""))
    told = [message for _line, message in errors(read(read_pages(content, "a.xlsx")))]
    assert [message.split(":")[0] for message in told] == ["Бірінші", "Екінші"]
