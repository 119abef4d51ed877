"""Plans in the layouts of other universities, invented, each with the rows that it says.

A row is `semester kind credits cycle component`; the kinds are d, e(lective), p(ractice),
r(esearch), f(inal attestation), and `-` stands for a cycle that the paper does not print.
"""

from dataclasses import dataclass

from .sheets import BY_SEMESTER, BY_YEAR, MERGED, PERIODS, TABLES, YEARS


@dataclass(frozen=True)
class Layout:
    """`said` are words of each finding that is more than information, in its order."""

    ending: str
    content: str | bytes
    rows: str
    level: str = "6B"
    said: tuple = ()


HEADINGS = """№;Код;Наименование дисциплины;Семестр;Кредиты;Форма контроля
;;Цикл общеобразовательных дисциплин (ООД);;10;
;;Обязательный компонент;;10;
1;IK 1101;История Казахстана;1;5;Экзамен
2;Fil 1102;Философия;2;5,0;экз.
;;Базовые дисциплины (БД);;8;
;;Вузовский компонент;;5;
3;Mat 1201;Математика;1;5;экз
;;Компонент по выбору;;3;
4;;Элективная дисциплина 1;2;3;зач
;;Итоговая аттестация;3;8;
;;Итого;;26;
"""
KAZAKH = """№;Пәннің коды;Пәннің атауы;Циклі;Компоненті;Кредит саны;Бақылау түрі
;;Бірінші семестр;;;;
1;КТ 1101;Қазақстан тарихы;ЖБП;МК;5;Емтихан
2;АКТ 1102;Ақпараттық технологиялар;ЖБП;МК;5 ECTS;Емтихан
;;Семестр бойынша барлығы;;;10;
;;Екінші семестр;;;;
1;ДШ 1203;Дене шынықтыру;ЖБП;МК;4;Диф. сынақ
;;Өндірістік практика;КП;;3;Есеп
;;Семестр бойынша барлығы;;;7;
;;Оқу жылы бойынша барлығы;;;17;
;;Жиынтығы;;;17;
"""
WRONG_YEAR = """Семестр;Пән атауы;Пән коды;Цикл;Компонент;Академиялық кредит
1;Қазақстан тарихы;ҚТ 1101;ЖБП;МК;5
1;Шет тілі;ШТ 1102;ЖБП;МК;6
Жиыны;;;;;11
2;Философия;Ф 1203;ЖБП;МК;5
Жиыны;;;;;5
1 курс бойынша барлығы;;;;;17
Барлығы;;;;;15
"""
BELOW = """Семестр;Код;Дисциплина;Цикл;Компонент;Кредит
1;;Таңдау пәні 1;БП;ТК;5
;SY 1;1. Саясаттану;;;
;AL 1;2. Әлеуметтану;;;
1;;Философия;ЖБП;МК;5
1;;Компонент по выбору 2;БД;КВ;3
;;1. Логика;;;3
;;2. Риторика;;;3
Барлығы;;;;;13
"""
SEASONS = """| Course code | Course title | ECTS credits | Contact hours | Type |
|---|---|---|---|---|
| Fall 2024 |  |  |  |  |
| HK101 | History of Kazakhstan | 5 ECTS | 45 | GED / CC |
| Subtotal |  | 5 | 45 |  |
| Spring 2025 |  |  |  |  |
| TQM201 | Total quality management | 5 | 45 | BD / UC |
| Subtotal |  | 5 |  |  |
| Fall 2025 | | | | |
| | Elective 1 | 6 | | PD / EC |
| Subtotal |  | 6 |  |  |
| Total |  | 16 |  |  |
"""
TWO_NAMES = """Семестр;Пән атауы / Наименование дисциплины;Кредит
1;Тарих / История;5
1;"Құқық
Право";5
2;Философия / Философия;3,0
"""
HOURS = """Курс;Семестр;Наименование дисциплины;Объем в часах;Объем в кредитах ECTS;Лекции;СРО
1;1;История;150;5;15;135
1;2;Право;90;3;15;75
2;1;Экономика;150;5;15;135
;;Итого;390;13;;
"""
SPLIT = """Семестр;Модуль;Дисциплина;Цикл;Компонент;Кредиты
1;Модуль 1;Методология научных исследований;БД;ВК;5
;;и академическое письмо;;;
1;Модуль 1;Иностранный язык (профессиональный)*;БД;ВК;5
;;Итого по модулю 1;;;10
1;Модуль 2;Педагогика высшей школы;БД;ВК;5
;;Итого за семестр;;;15
* изучается на английском языке;;;;;
2;;НИРМ;;;10
2;;Педагогическая практика;;;4
;;Итого за 2 семестр;;;14
"""
SECTIONS = """| Пәннің атауы | Кредит | Код |
|---|---|---|
| 1 семестр | 25 | |
| БД ВК | 10 | |
| Математика | 5 | M 1 |
| Физика | 5 | F 1 |
| БД КВ | 5 | |
| Таңдау пәні 1 | 5 | |
| Бейіндеуші пәндер (КП), ЖООК | 10 | |
| Құқық | 10 | |
| 2 семестр | | |
| Жалпы білім беретін пәндер циклі | | |
| Тарих | 5 | |
| Қорытынды аттестаттау | 8 | |
| Всего | 13 | |
"""
IN_YEARS = """Дисциплина;Цикл;Кредиты
I курс;;
1 семестр;;
История;ООД;5
2 семестр;;
Право;БД;5
Итого за 1 курс;;10
II курс;;
1 семестр;;
Логика;БД;5
2 семестр;;
Риторика;БД;5
Преддипломная практика;ПД;4
Итого за 2 курс;;15
Итого за весь период обучения;;24
"""
PRACTICES = """Семестр;Дисциплина;Цикл;Компонент;Кредиты
1;История;ООД;ОК;5
;Профессиональная практика;;;6
2;Учебная практика;;;2
4;Производственная практика;;;4
;Итоговая аттестация;;;8
8;Написание и защита дипломной работы;;;8
Всего;;;;19
"""
IN_CELL = """Семестр;Дисциплина;Цикл;Компонент;Кредит
1;"Таңдау пәні 1:
1. Саясаттану
2. Әлеуметтану";БП;ТК;5
1;"1. Логика / 2. Риторика";БД;КВ;4
2;Политология / Социология;БД;КВ;3
"""
LANGUAGES = """Semester;Пән атауы;Наименование дисциплины;Course title;Cycle;Component;Credits
Semester 1;Тарих;История;History;GED;CC;5
Semester 1;Таңдау компоненті;Компонент по выбору;Elective component;BD;EC;6
TOTAL;;;;;;11
"""
TWO_LINES = """№;Наименование;Трудоемкость;;Семестр;Цикл
;дисциплины;в кредитах;в часах;;
1;История;5;150;1;ООД
2;Право;3;90;2;БД
;Итого;8;240;;
"""
RECKONINGS = "Semester;Course;KZ credits;ECTS credits\n1;Law;3;5\n2;Art;2;3\nTotal;;5;8\n"
PAIR = "Семестр;Дисциплина;Кредиты/часы\n1;История;5/150\n2;Право;3 / 90\nИтого;;8/240\n"
EXAMS = "Код;Дисциплина;Экзамен (семестр);Кредит\nK1;Тарих;1;5\nK2;Құқық;2;5\n"
SHARED = "Дисциплина;Семестр;Кредиты\nДене шынықтыру;1-4;8\nШет тілі;1,2;9\n"
DETAILS = """№ п/п;Наименование дисциплины;Кол-во кредитов;Семестр;Пререквизиты;Описание дисциплины
1;История;5;1;нет;О чем курс
2;Право;5;2;История;О чем курс
Всего;;10;;;
"""
LAYOUTS = {
    "cycles as headings": Layout(
        "csv", HEADINGS, "1 d 5 GED CC\n2 d 5 GED CC\n1 d 5 BD UC\n2 e 3 BD EC\n3 f 8"
    ),
    "semesters in words": Layout(
        *("csv", KAZAKH, "1 d 5 GED CC\n1 d 5 GED CC\n2 d 4 GED CC\n2 p 3 PD"), said=(("Есеп",),)
    ),
    "a wrong total of a year": Layout(
        *("csv", WRONG_YEAR, "1 d 5 GED CC\n1 d 6 GED CC\n2 d 5 GED CC"),
        said=(("1 курс", "17", "16"),),
    ),
    "options in rows below": Layout("csv", BELOW, "1 e 5 BD EC\n1 d 5 GED CC\n1 e 3 BD EC"),
    "options in the cell": Layout("csv", IN_CELL, "1 e 5 BD EC\n1 e 4 BD EC\n2 e 3 BD EC"),
    "seasons": Layout("md", SEASONS, "1 d 5 GED CC\n2 d 5 BD UC\n3 e 6 PD EC"),
    "two names to a cell": Layout("csv", TWO_NAMES, "1 d 5\n1 d 5\n2 d 3"),
    "a column for each language": Layout("csv", LANGUAGES, "1 d 5 GED CC\n1 e 6 BD EC"),
    "hours beside credits": Layout("csv", HOURS, "1 d 5\n2 d 3\n3 d 5"),
    "hours and credits in a cell": Layout("csv", PAIR, "1 d 5\n2 d 3"),
    "names over two rows": Layout(
        *("csv", SPLIT, "1 d 5 BD UC\n1 d 5 BD UC\n1 d 5 BD UC\n2 r 10\n2 p 4"), level="7M"
    ),
    "sections of cycle and component": Layout(
        *("md", SECTIONS),
        "1 d 5 BD UC\n1 d 5 BD UC\n1 e 5 BD EC\n1 d 10 PD UC\n2 d 5 GED\n2 f 8",
    ),
    "semesters of each year": Layout(
        *("csv", IN_YEARS, "1 d 5 GED\n2 d 5 BD\n3 d 5 BD\n4 d 5 BD\n4 p 4 PD"),
        said=(("2 курс", "15", "14"),),
    ),
    "practices under their sum": Layout("csv", PRACTICES, "1 d 5 GED CC\n2 p 2\n4 p 4\n8 f 8"),
    "headings of two lines": Layout("csv", TWO_LINES, "1 d 5 GED\n2 d 3 BD"),
    "two reckonings of credits": Layout("csv", RECKONINGS, "1 d 5\n2 d 3"),
    "the semester of the examination": Layout("csv", EXAMS, "1 d 5\n2 d 5"),
    "one row for several semesters": Layout(
        *("csv", SHARED, "1 d 2\n2 d 2\n3 d 2\n4 d 2"), said=(("Дене",), ("Шет тілі",))
    ),
    "columns that are no matter": Layout("csv", DETAILS, "1 d 5\n2 d 5"),
    "a column for each semester": Layout(
        "xlsx",
        BY_SEMESTER,
        "1 d 5 GED CC\n1 d 5 GED CC\n"
        "2 d 5 GED CC\n1 d 2 GED CC\n2 d 2 GED CC\n3 d 2 GED CC\n4 d 2 GED CC\n4 p 4 BD",
    ),
    "a sheet for each year": Layout("xlsx", BY_YEAR, "1 d 5\n2 d 5\n3 d 6\n4 d 4"),
    "merged cells": Layout(
        *("xlsx", MERGED),
        "1 d 5 GED CC\n1 d 5 GED CC\n1 d 5 BD UC\n1 e 5 BD EC\n2 d 5 BD UC",
    ),
    "hours by period": Layout("xlsx", PERIODS, "3 d 5 BD UC\n4 d 5 BD EC"),
    "a table for each semester and a summary": Layout(
        "docx", TABLES, "1 d 5 GED CC\n1 d 5 BD UC\n2 d 5 GED CC\n2 p 2 BD"
    ),
    "a table for each year": Layout(
        *("docx", YEARS, "1 d 5 BD UC\n2 d 5 BD UC\n3 d 5 BD UC\n4 r 24\n4 f 8"), level="7M"
    ),
}
HEADS = {
    """БЕКІТІЛДІ
Университет Ғылыми кеңесінің шешімімен
2023 жылғы 26 мамыр, № 9 хаттама
Білім беру бағдарламасы: 6B03103 «Саясаттану»
Оқу мерзімі – 4 жыл
Кредиттердің жалпы көлемі: 240
Қабылдау жылы: 2023""": ("6B03103", "Саясаттану", 8, 240, 2023, "2023-05-26", "9"),
    """APPROVED by the Board of Directors, Minutes No. 7 dated 15.06.2022
Educational program 7M04103 “Business Administration”
Duration of study: 2 years
Total: 120 ECTS credits
Admission year: 2022""": (
        *("7M04103", "Business Administration", 4, 120, 2022, "2022-06-15", "7"),
    ),
    """Образовательная программа «Экономика» (7М04101)
Период обучения: 2 года
Объем программы: 120 академических кредитов
Год приёма: 2024
Рассмотрено на заседании Ученого совета, протокол № 5 от «28» мая 2024 г.""": (
        *("7M04101", "Экономика", 4, 120, 2024, "2024-05-28", "5"),
    ),
}
