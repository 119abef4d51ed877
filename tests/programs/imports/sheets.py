"""Workbooks and Word papers in the layouts of other universities, invented."""

import docx
from openpyxl import Workbook

from .papers import fill, saved


def workbook(*sheets):
    """Sheets as (name, rows, merged ranges)."""
    book = Workbook()
    book.remove(book.active)
    for name, rows, merged in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        for area in merged.split():
            sheet.merge_cells(area)
    return saved(book)


def paper(parts):
    """A Word paper of paragraphs, and of tables as lists of rows."""
    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(rows=0, cols=len(part[0]))
        for row in part:
            fill(table.add_row(), row)
    return saved(document)


BY_SEMESTER = workbook(
    (
        "План",
        [
            ["УТВЕРЖДАЮ"],
            ["Образовательная программа 6B03101 – Социология"],
            ["№", "Код", "Дисциплина", "Цикл", "Компонент", "Всего кредитов", "По семестрам"],
            [None, None, None, None, None, None, "1", "2", "3", "4"],
            [1, "IK 1101", "История", "ООД", "ОК", 5, 5],
            [2, "IYa 1102", "Иностранный язык", "ООД", "ОК", "10", "5", "5"],
            [3, "FK 1103", "Физическая культура", "ООД", "ОК", 8, 2, 2, 2, 2],
            [4, None, "Производственная практика", "БД", None, 4, None, None, None, 4],
            ["Итого", None, None, None, None, 27, 12, 7, 2, 6],
        ],
        "A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:F4 G3:J3",
    )
)
NAMES = ["Пән атауы", "Академиялық кредит", "1 семестр", "2 семестр"]
BY_YEAR = workbook(
    ("1 курс", [NAMES, ["Тарих", 5, 5], ["Философия", 5, None, 5], ["Барлығы", 10, 5, 5]], ""),
    ("2 курс", [NAMES, ["Құқық", 6, 6], ["Саясаттану", 4, None, 4], ["Барлығы", 10, 6, 4]], ""),
)
MERGED = workbook(
    (
        "План",
        [
            ["Семестр", "Модуль", "Цикл", "Компонент", "Дисциплина", "Кредит"],
            [1, "Жалпы", "ЖБП", "МК", "Қазақстан тарихы", 5],
            [None, None, None, None, "Шет тілі", 5],
            [None, "Базалық", "БП", "ЖООК", "Математика", 5],
            [None, None, None, "ТК", "Логика", 5],
            [None, None, None, None, "Риторика", None],
            [2, "Базалық", "БП", "ЖООК", "Физика", 5],
        ],
        "A2:A6 B2:B3 C2:C3 D2:D3 B4:B6 C4:C6 D5:D6 F5:F6",
    )
)
PERIODS = workbook(
    (
        "РУП",
        [
            ["2 курс"],
            [
                *("Код", "Наименование дисциплин", "Цикл, компонент", "Кол-во кредитов"),
                *("3 семестр", None, None, "4 семестр", None, None, "Форма контроля"),
            ],
            [None, None, None, None, "Лек", "Пр", "СРО", "Лек", "Пр", "СРО", None],
            list(range(1, 12)),
            ["MK 2201", "Менеджмент", "БД ВК", 5, 15, 30, 105, None, None, None, "экзамен"],
            ["EK 2202", "Эконометрика", "БД КВ", 5, None, None, None, 15, 30, 105, "экзамен"],
            [None, "Итого", None, 10, 15, 30, 105, 15, 30, 105, None],
        ],
        "E2:G2 H2:J2 A2:A3 B2:B3 C2:C3 D2:D3 K2:K3",
    )
)
OF_SEMESTER = ("Наименование дисциплины", "Цикл/компонент", "Кредиты", "Часы")
TABLES = paper(
    [
        "Образовательная программа «6B04101 – Экономика»",
        "1 семестр",
        [
            OF_SEMESTER,
            ("История", "ООД/ОК", "5", "150"),
            ("Экономическая теория", "БД/ВК", "5", "150"),
            ("Всего за семестр", "", "10", "300"),
        ],
        "2 семестр",
        [
            OF_SEMESTER,
            ("Философия", "ООД/ОК", "5", "150"),
            ("Учебная практика", "БД", "2", "60"),
            ("Всего за семестр", "", "7", "210"),
        ],
        "Сводная таблица",
        [
            ("Наименование", "Кредиты", "Часы"),
            ("Теоретическое обучение", "15", "450"),
            ("Практика", "2", "60"),
            ("Итого", "17", "510"),
        ],
    ]
)
OF_YEAR = ("Семестр", "Название дисциплины", "Цикл", "Компонент", "Кредиты")
YEARS = paper(
    [
        "7M04101 «Экономика»",
        "Период обучения: 2 года",
        "1 год обучения",
        [
            OF_YEAR,
            ("1", "Менеджмент", "БД", "ВК", "5"),
            ("2", "Педагогика", "БД", "ВК", "5"),
            ("", "Итого", "", "", "10"),
        ],
        "2 год обучения",
        [
            OF_YEAR,
            ("1", "Психология", "БД", "ВК", "5"),
            ("2", "НИРМ", "", "", "24"),
            ("2", "Оформление и защита магистерской диссертации", "", "", "8"),
            ("", "Итого", "", "", "37"),
        ],
    ]
)
