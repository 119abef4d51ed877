import pytest

from catalog.common.readers.files import read_pages
from programs.imports.read import read


def table(*rows):
    return read(read_pages("\n".join(rows).encode(), "жоспар.csv"))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        *(("Учебная практика", "practice"), ("Өндірістік практика", "practice")),
        *(("Дипломалды практика", "practice"), ("Диплом алдындағы практика", "practice")),
        *(("Teaching practice", "practice"), ("Исследовательская практика", "practice")),
        *(("НИРМ, включая стажировку", "research"), ("МҒЗЖ", "research")),
        *(("Научно-исследовательская работа магистранта", "research"), ("EIRM", "research")),
        *(("Стажировка", "internship"), ("Scientific internship", "internship")),
        *(
            ("Қорытынды аттестаттау", "final_attestation"),
            ("Final attestation",) * 1 + ("final_attestation",),
        ),
        *(("Написание и защита дипломной работы", "final_attestation"),),
        *(("Таңдау пәні 2", "elective_slot"), ("Элективная дисциплина", "elective_slot")),
        *(("Дополнительные виды обучения", "additional_training"),),
        *(("История дипломатии", "discipline"), ("Research methods", "discipline")),
    ],
)
def test_the_kind_is_recognised_from_the_name(title, kind):
    (record,) = table("Семестр;Дисциплина;Цикл;Кредиты", f"1;{title};;5").records
    assert record.kind == kind


def test_a_discipline_about_practice_stays_one_where_it_stands_in_a_cycle():
    reading = table(
        "Семестр;Дисциплина;Цикл;Кредиты", "1;Практика перевода;БД;5", "1;Учебная практика;БД;2"
    )
    assert [record.kind for record in reading.records] == ["discipline", "practice"]
