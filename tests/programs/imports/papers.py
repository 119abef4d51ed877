"""One master's plan, retyped in three languages with the quirks of real papers."""

import io

import docx
from docx.oxml.ns import qn
from openpyxl import Workbook

ENGLISH = """
*Approved\u0020\u0020
by the decision of the Academic\u0020\u0020
Council of the Academy\u0020\u0020
March 20, 2024\u0020\u0020
Protocol №14*

**Master's degree
«7M03111 - International Relations»**

**1. Name of the program:** Educational program «7M03111 - International Relations» \
(*training direction "7M031 - Social Sciences"*).

**2. Term of study:** 1,5 years

**3. Total credits (ECTS):** 91

## 8. Program structure:

Semester	Name of discipline	BD/ PD	UC/ SC	ECTS
1	Professional English	BD	UC	3
	French for Diplomats	PD	UC	3
	World diplomacy	PD	UC	3
	Foreign policy of Kazakhstan	PD	UC	3
	Research methods and design	РD	UC	3,0
	Diplomatic and Consular Service	BD	UC	3
	Theory of international relations	BD	UC	3
	Selectable component	BD	SC	3
	<b><i>Total theoretical training</i></b>			<b>24</b>
	<i>Experimental-research work (hereinafter referred to as EIRM)</i>			6
<b>TOTAL FOR SEMESTER 1</b>				<b>30</b>
2	Professional English	BD	UC	3

	French for Diplomats	PD	UC	3
	Official writing and discourse	PD	UC	3
	Public international law	PD	UC	3
	Technologies of negotiation	BD	UC	3
	Geopolitics and geostrategy	PD	UC	3
	Selectable component	BD	SC	6
	<i>Industrial practice</i>			2
	<b><i>Total theoretical training</i></b>			<b>26</b>
	<i>EIRM</i>			5
<b>TOTAL FOR SEMESTER 2</b>				<b>31</b>
Semester	Name of discipline	BD/ PD	UC/ SC	ECTS
3	Professional English	BD	UC	3
	French for Diplomats	PD	UC	3
	Multilateral diplomacy	PD	UC	3
	Selectable component	PD	SC	6
	<b><i>Total theoretical training</i></b>			<b>15</b>
	<i>Internship</i>			2
	<i>EIRM</i>			5
	<i>Final Attestation (Design and Defense of the Master's Project)</i>			8
<b>TOTAL FOR SEMESTER 3</b>				<b>30</b>
<b>Total theoretical training + practical training</b>				<b>65</b>
<b>Final Attestation (Design and Defense of the Master's Project)</b>				<b>8</b>
<b>EIRM+ internship</b>				<b>18</b>
<b>TOTAL COMPULSORY CREDITS</b>				<b>91</b>
"""

KAZAKH = """
Академияның Академиялық кеңесінің 2024 жылғы 20 наурыздағы шешімімен бекітілді

№ 14 хаттама

**«7M03111 – Xалықаралық қатынастар» магистратура бағдарламасы** («7M031 – Әлеуметтік ғылымдар»)

Оқу мерзімі: 1,5 жыл

Кредиттердің жалпы саны: 91

| Семестр | Пәннің атауы | Цикл | Компонент | Кредит саны (ECTS) |
|---|:---|---|---|---:|
| 1-семестр | Кәсіби ағылшын тілі | БП | ЖООК | 3 |
| | Дипломаттарға арналған француз тілі | КП | ЖК | 3 |
| | Әлемдік дипломатия | БейП | ЖООК | 3 |
| | Қазақстанның сыртқы саясаты | КП | ЖООК | 3 |
| | Зерттеу әдістері мен дизайны | КП | ЖООК | 3 |
| | Дипломатиялық және консулдық қызмет | БП | ЖООК | 3 |
| | Xaлықapaлық қатынастар теориясы | БП | ЖООК | 3 |
| | *Таңдау компоненті* | БП | ТК | 3 |
| | **Теориялық оқыту барлығы** | | | **24** |
| | *Магистранттың эксперименттік-зерттеу жұмысы (бұдан әрі – МЭЗЖ)* | | | 6 |
| **1-семестр бойынша барлығы** | | | | **30** |
| 2-семестр | Кәсіби ағылшын тілі | БП | ЖООК | 3 |
| | Дипломаттарға арналған француз тілі | КП | ЖООК | 3 |
| | Ресми хат және дискурс | КП | ЖООК | 3 |
| | Халықаралық жария құқық | КП | ЖООК | 3 |
| | Келіссөз жүргізу технологиялары | БП | ЖООК | 3 |
| | Геосаясат және геостратегия | КП | ЖООК | 3 |
| | Таңдау компоненті | БП | ТК | 6 |
| | Өндірістік тәжірибе | | | 2 |
| | **Теориялық оқыту барлығы** | | | **26** |
| | МЭЗЖ | | | 5 |
| **Барлығы** | | | | **31** |
| 3-семестр | Кәсіби ағылшын тілі | БП | ЖООК | 3 |
| | Дипломаттарға арналған француз тілі | КП | ЖООК | 3 |
| | Көпжақты дипломатия | КП | ЖООК | 3 |
| | Таңдау компоненті | КП | ТК | 6 |
| | Теориялық оқыту барлығы | | | 15 |
| | Тағылымдама | | | 2 |
| | МЭЗЖ | | | 5 |
| | Қорытынды аттестаттау | | | 8 |
| **Барлығы** | | | | **30** |
| **Теориялық оқыту және практика барлығы** | | | | **65** |
| **Қорытынды аттестаттау** | | | | **8** |
| **МЭЗЖ + тағылымдама** | | | | **18** |
| **Барлық кредит саны** | | | | **91** |
"""

RUSSIAN_HEAD = (
    "Утверждено решением Академического совета Академии от 20 марта 2024 года, протокол № 14",
    "Магистерская программа «7М03111 – Международные отношения» (направление «7М031»)",
    "Срок обучения: 1,5 года",
    "Всего кредитов (ECTS): 91",
)
RUSSIAN = (
    ("1", "Профессиональный английский язык", "БД", "ВК", "3"),
    ("1", "Французский язык для дипломатов", "ПД", "ВК", "3"),
    ("1", "Мировая дипломатия", "ПД", "ВК", "3"),
    ("1", "Внешняя политика Казахстана", "ПД", "ВК", "3"),
    ("1", "Методы и дизайн исследования", "ПД", "ВК", "3,0"),
    ("1", "Дипломатическая и консульская служба", "БД", "BK", "3"),
    ("1", "Теория международных отношений", "БД", "ВК", "3"),
    ("1", "Компонент по выбору", "БД", "КВ", "3"),
    ("1", "Итого теоретическое обучение", "", "", "24"),
    ("1", "Экспериментально-исследовательская работа магистранта (далее – ЭИРМ)", "", "", "6"),
    ("", "Итого за 1 семестр", "", "", "30"),
    ("2", "Профессиональный английский язык", "БД", "ВК", "3"),
    ("2", "Французский язык для дипломатов", "ПД", "ВК", "3"),
    ("2", "Официальное письмо и дискурс", "ПД", "ВК", "3"),
    ("2", "Международное публичное право", "ПД", "ВК", "3"),
    ("2", "Технологии переговорного процесса", "БД", "ВК", "3"),
    ("2", "Геополитика и геостратегия", "ПД", "ВК", "3"),
    ("2", "Компонент по выбору", "БД", "КВ", "6"),
    ("2", "Производственная практика", "", "", "2"),
    ("2", "Итого теоретическое обучение", "", "", "26"),
    ("2", "ЭИРМ", "", "", "5"),
    ("", "Итого за 2 семестр", "", "", "31"),
    ("3", "Профессиональный английский язык", "БД", "ВК", "3"),
    ("3", "Французский язык для дипломатов", "ПД", "ВК", "3"),
    ("3", "Многосторонняя дипломатия", "ПД", "ВК", "3"),
    ("3", "Компонент по выбору", "ПД", "КВ", "6"),
    ("3", "Итого теоретическое обучение", "", "", "15"),
    ("3", "Стажировка", "", "", "2"),
    ("3", "ЭИРМ", "", "", "5"),
    ("3", "Итоговая аттестация", "", "", "8"),
    ("", "Итого за 3 семестр", "", "", "30"),
    ("", "Теоретическое обучение + практика", "", "", "65"),
    ("", "Итоговая аттестация", "", "", "8"),
    ("", "ЭИРМ + стажировка", "", "", "18"),
    ("", "Всего кредитов", "", "", "91"),
)
RUSSIAN_HEADINGS = ("Семестр", "Наименование дисциплины", "БД/ ПД", "ВК/ КВ", "Кредиты ECTS")


def russian_docx():
    """A Word paper: the semester merged downwards, totals merged across."""
    paper = docx.Document()
    for line in RUSSIAN_HEAD:
        paper.add_paragraph(line)
    table = paper.add_table(rows=1, cols=5)
    fill(table.rows[0], RUSSIAN_HEADINGS)
    first = {}
    for values in RUSSIAN:
        row = table.add_row()
        if not values[0]:
            row.cells[0].merge(row.cells[3]).text = values[1]
            row.cells[4].text = values[4]
            continue
        fill(row, ("", *values[1:]))
        cell = row.cells[0]
        mark = cell._tc.get_or_add_tcPr()._add_vMerge()
        if first.setdefault(values[0], cell) is cell:
            cell.text = f"{values[0]} семестр"
            mark.set(qn("w:val"), "restart")
    return saved(paper)


def fill(row, values):
    for cell, value in zip(row.cells, values, strict=True):
        cell.text = value


def workbook(rows, title="Оқу жоспары"):
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    return saved(book)


def saved(document):
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()
