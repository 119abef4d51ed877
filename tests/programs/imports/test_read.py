import datetime

import pytest

from catalog.common.readers.files import read_pages
from catalog.common.readers.report import ImportRefused, ImportSeverity
from programs.curricula import Level
from programs.imports.read import read
from tests.plans import golden

from . import papers

GOLDEN = [
    (line.semester, line.kind, line.credits, line.cycle, line.component)
    for line in golden.plan().lines
]
PRINTED = [
    *((1, "theory_and_practice", 24), (1, None, 30)),
    *((2, "theory_and_practice", 26), (2, None, 31)),
    *((3, "theory_and_practice", 15), (3, None, 30)),
    *((None, "theory_and_practice", 65), (None, "final_attestation", 8)),
    *((None, "research_and_internship", 18), (None, None, 91)),
]


def of(content, name, **about):
    return read(
        read_pages(content if isinstance(content, bytes) else content.encode(), name), **about
    )


def shown(reading):
    return [(r.semester, r.kind, r.credits, r.cycle, r.component) for r in reading.records]


def table(*rows, name="жоспар.csv", **about):
    return of("\n".join(rows), name, **about)


FORMS = {
    "english.txt": papers.ENGLISH,
    "kazakh.md": papers.KAZAKH,
    "russian.docx": papers.russian_docx(),
    "russian.tsv": "\n".join(
        [*papers.RUSSIAN_HEAD, *map("\t".join, (papers.RUSSIAN_HEADINGS, *papers.RUSSIAN))]
    ),
    "russian.xlsx": papers.workbook(
        [*([line] for line in papers.RUSSIAN_HEAD), papers.RUSSIAN_HEADINGS, *papers.RUSSIAN]
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_the_golden_plan_is_read_from_every_format(name):
    reading = of(FORMS[name], name)
    assert shown(reading) == GOLDEN
    assert sum(record.credits for record in reading.records) == 91
    assert [(p.total.semester, p.total.group, p.total.credits) for p in reading.printed] == PRINTED
    assert reading.findings == ()


@pytest.mark.parametrize("name", FORMS)
def test_the_header_facts_are_read_in_every_language(name):
    facts = of(FORMS[name], name).facts
    assert (facts.code, facts.direction) == ("7M03111", "7M031")
    assert (facts.semesters, facts.credits, facts.intake) == (3, 91, None)
    assert facts.approval.date == datetime.date(2024, 3, 20)
    assert facts.approval.protocol == "14"
    assert facts.approval.body in (
        "Academic Council of the Academy",
        "Академического совета Академии",
        "Академияның Академиялық кеңесі",
    )


def test_the_name_of_the_program_is_read_without_its_quotation_marks():
    assert of(papers.ENGLISH, "a.txt").facts.title == "International Relations"


def test_rows_know_their_lines():
    reading = of(papers.ENGLISH, "a.txt")
    lines = papers.ENGLISH.splitlines()
    for record in reading.records[:8]:
        assert next(iter(record.title.values())) in lines[record.line - 1]


def test_an_abbreviation_is_written_out_where_it_was_explained():
    research = [r.title for r in of(papers.ENGLISH, "a.txt").records if r.kind == "research"]
    assert research == [{"en": "Experimental-research work"}] * 3


def test_latin_letters_in_kazakh_words_are_repaired():
    titles = [record.title for record in of(papers.KAZAKH, "a.md").records]
    assert {"kk": "Халықаралық қатынастар теориясы"} in titles


@pytest.mark.parametrize("heading", ["1 семестр", "1-семестр", "Semester 1", "I семестр"])
def test_a_row_that_names_a_semester_opens_it(heading):
    rows = ["№;Пән;Цикл;Компонент;Кредит", f"{heading};;;;", "1;Философия;ЖББП;МК;5"]
    (record,) = table(*rows).records
    assert (record.semester, record.cycle, record.component) == (1, "GED", "CC")


@pytest.mark.parametrize(
    ("printed", "cycle", "component"),
    [
        *(("ЖБП;МК", "GED", "CC"), ("ООД;ОК", "GED", "CC"), ("GED;MC", "GED", "CC")),
        *(("БД;ВК", "BD", "UC"), ("БД;BK", "BD", "UC"), ("CD;UC", "BD", "UC")),
        *(("БейП;ТК", "PD", "EC"), ("ПД;КВ", "PD", "EC"), ("MD;SC", "PD", "EC")),
        *(("GED;RC", "GED", "CC"), ("Базовые дисциплины;Вузовский компонент", "BD", "UC")),
    ],
)
def test_every_abbreviation_of_a_cycle_and_a_component_is_known(printed, cycle, component):
    (record,) = table(
        "Семестр;Дисциплина;Цикл;Компонент;Кредиты", f"1;Философия;{printed};5"
    ).records
    assert (record.cycle, record.component) == (cycle, component)


def test_cycle_and_component_may_share_a_column():
    (record,) = table("Семестр;Дисциплина;Цикл/компонент;Кредиты", "1;История;ООД/ОК;5").records
    assert (record.cycle, record.component) == ("GED", "CC")


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        (
            "Шет тілі / Иностранный язык / Foreign language",
            {"kk": "Шет тілі", "ru": "Иностранный язык", "en": "Foreign language"},
        ),
        ('"Шет тілі\nИностранный язык"', {"kk": "Шет тілі", "ru": "Иностранный язык"}),
        ('"Қазақстанның сыртқы\nсаясаты"', {"kk": "Қазақстанның сыртқы саясаты"}),
        ("Казахский / русский язык", {"ru": "Казахский / русский язык"}),
        (
            "Философия / Философия / Philosophy",
            dict.fromkeys(("kk", "ru"), "Философия") | {"en": "Philosophy"},
        ),
    ],
)
def test_names_in_several_languages_are_parted(cell, title):
    (record,) = table("Семестр;Дисциплина;Кредиты", f"1;{cell};5").records
    assert record.title == title


def test_columns_of_several_languages_are_read():
    (record,) = table(
        "Семестр;Пән атауы (қаз);Название (рус);Name (eng);Кредит", "1;Тарих;История;History;5"
    ).records
    assert record.title == {"kk": "Тарих", "ru": "История", "en": "History"}


@pytest.mark.parametrize("credits", ["2,5", "0", "-3", "121", "үш", "5/150"])
def test_credits_that_are_no_whole_number_are_an_error_of_their_line(credits):
    reading = table("Семестр;Дисциплина;Цикл;Кредиты", f"1;История;БД;{credits}")
    assert reading.records == ()
    (finding,) = reading.findings
    assert (finding.severity, finding.line) == (ImportSeverity.ERROR, 2)
    assert credits in finding.message


def test_a_discipline_without_credits_is_an_error():
    (finding,) = table("Семестр;Дисциплина;Цикл;Кредиты", "1;История;БД;").findings
    assert finding.severity == ImportSeverity.ERROR


def test_a_heading_inside_the_table_is_left_out_and_said():
    reading = table("Семестр;Дисциплина;Цикл;Кредиты", ";Модуль 1. Тарих;;", "1;История;БД;5")
    assert len(reading.records) == 1
    assert [finding.severity for finding in reading.findings] == [ImportSeverity.INFORMATION]


def test_two_rows_of_headings_are_one():
    reading = table(
        "Семестр,Дисциплина,Объём,,Цикл", ",,кредиты,часы,", "1,История,5,150,БД", name="a.csv"
    )
    assert [(r.credits, r.cycle) for r in reading.records] == [(5, "BD")]


def test_a_workbook_with_semester_rows_and_wrong_totals_is_read_as_it_is():
    rows = [
        ("№", "Name of discipline", "Code", "Cycle", "Component", "Credits", "Control"),
        ("Semester 1",),
        (1, "History of Kazakhstan", "НК 1101", "GED", "CC", 5, "exam."),
        (2, "Philosophy", "Fil 1102", "GED", "CC", 5.0, "dif.att."),
        ("TOTAL FOR SEMESTER 1", None, None, None, None, 11),
        ("Semester 2",),
        (1, "Management", "Men 1201", "BD", "UC", 5, None),
        ("Total for semester 2", None, None, None, None, 5),
        ("Basic disciplines (BD)", None, None, None, None, 5),
        ("Total", None, None, None, None, 16),
    ]
    reading = of(papers.workbook(rows), "plan.xlsx", level=Level.BACHELOR)
    assert [(r.semester, r.code, r.credits, r.control) for r in reading.records] == [
        (1, "HK1101", 5, "exam"),
        (1, "FIL1102", 5, "graded_pass"),
        (2, "MEN1201", 5, ""),
    ]
    printed = [(p.line, p.total.semester, p.total.term, p.total.credits) for p in reading.printed]
    assert printed == [(5, 1, None, 11), (8, 2, None, 5), (9, None, "BD", 5), (10, None, None, 16)]


def test_a_single_total_below_all_semesters_is_the_grand_total():
    rows = ["Семестр;Дисциплина;Кредиты", "1;История;5", "2;Право;5", ";Итого;10"]
    (row,) = table(*rows).printed
    assert (row.total.semester, row.total.credits) == (None, 10)


def test_nonbreaking_spaces_and_cyrillic_codes_are_plain():
    (record,) = table(
        "Семестр;Код дисциплины;Дисциплина;Кредиты", "1;НК\u00a01101;История\u00a0права;5"
    ).records
    assert (record.code, record.title) == ("HK1101", {"ru": "История права"})


def test_a_file_without_a_table_is_refused_in_one_sentence():
    with pytest.raises(ImportRefused):
        of("Бағдарламаның мақсаты", "мақсат.txt")


def test_other_tables_of_a_paper_are_left_out():
    tail = "\nНәтижелер\n\n| Код | Нәтиже |\n|---|---|\n| ОН1 | біледі |\n"
    assert shown(of(papers.KAZAKH + tail, "a.md")) == GOLDEN
