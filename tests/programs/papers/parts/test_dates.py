import datetime

import pytest
from django.utils.translation import override

from programs.papers.parts.dates import act_in, blank_in, day_in

MONTHS = """
қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы
шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы
"""


@pytest.mark.parametrize(("month", "word"), list(enumerate(MONTHS.split(), 1)))
def test_the_month_of_a_protocol_takes_the_suffix_of_its_vowels(month, word):
    with override("kk"):
        act = act_in(datetime.date(2024, month, 20), "14", "kk")
    assert act == f"2024 жылғы 20 {word} № 14 хаттама"


@pytest.mark.parametrize(
    ("language", "day", "act"),
    [
        ("kk", "2024 жылғы 20 наурыз", "2024 жылғы 20 наурыздағы № 14 хаттама"),
        ("ru", "20 марта 2024 года", "от 20 марта 2024 года, протокол № 14"),
        ("en", "20 March 2024", "20 March 2024, protocol № 14"),
    ],
)
def test_a_day_stands_as_papers_of_each_language_write_it(language, day, act):
    with override(language):
        assert day_in(datetime.date(2024, 3, 20), language) == day
        assert act_in(datetime.date(2024, 3, 20), "14", language) == act


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_an_act_still_to_come_has_lines_to_fill_in(language):
    with override(language):
        assert blank_in(language).count("_" * 4) >= 2
