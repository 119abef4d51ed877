"""Elective slots with a name of their own, and names in two languages."""

import pytest

from catalog.common.readers.files import read_pages
from programs.imports.read import read

HEAD = "Семестр;Дисциплина;Цикл;Компонент;Кредиты"


def only(title, component="КВ"):
    content = f'{HEAD}\n1;"{title}";БД;{component};5\n1;"Тіл / Язык";БД;ВК;3\n'
    return read(read_pages(content.encode(), "жоспар.csv")).records[0]


@pytest.mark.parametrize(
    "title",
    [
        *("Таңдау пәні: веб және ойындар", "Жалпы білім беретін таңдау пәні"),
        *("Компонент по выбору цикла ООД", "Дисциплина по выбору: веб и игры"),
        *("Elective: web and games", "General education elective"),
    ],
)
def test_a_named_slot_keeps_its_whole_name(title):
    record = only(title)
    assert (str(record.kind), record.options) == ("elective_slot", ())
    assert list(record.title.values()) == [title]


def test_words_of_a_slot_outside_the_elective_component_name_a_discipline():
    assert str(only("Общеобразовательная дисциплина по выбору", "ВК").kind) == "discipline"


def test_disciplines_follow_the_colon_after_the_name_of_a_slot():
    record = only("Таңдау пәні: веб және ойындар: Веб әзірлеу; Ойын әзірлеу")
    assert record.title == {"kk": "Таңдау пәні: веб және ойындар"}
    names = [next(iter(option.title.values())) for option in record.options]
    assert names == ["Веб әзірлеу", "Ойын әзірлеу"]


def test_a_slot_in_two_languages_is_parted_by_language():
    record = only("Таңдау пәні: веб: Әзірлеу; Ойын\nДисциплина по выбору: веб: Разработка; Игры")
    assert record.title == {"kk": "Таңдау пәні: веб", "ru": "Дисциплина по выбору: веб"}
    assert [option.title["ru"] for option in record.options] == ["Разработка", "Игры"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Педагогикалық практика / Педагогическая практика", "practice"),
        ("Таңдау компоненті / Компонент по выбору", "elective_slot"),
        ("Магистранттың ғылыми-зерттеу жұмысы / НИРМ", "research"),
        ("Қорытынды аттестаттау / Итоговая аттестация", "final_attestation"),
    ],
)
def test_a_name_in_two_languages_keeps_its_kind(title, kind):
    is_placed = kind in ("practice", "elective_slot")
    place = "БД;КВ" if is_placed else ";"
    content = f"{HEAD}\n1;{title};{place};5\n"
    (record,) = read(read_pages(content.encode(), "жоспар.csv")).records
    assert str(record.kind) == kind
