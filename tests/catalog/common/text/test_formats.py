from datetime import date, datetime

import pytest
from django.utils import translation
from django.utils.formats import (
    date_format,
    get_format,
    number_format,
    sanitize_separators,
    time_format,
)

SPRING = date(2024, 3, 20)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "2024\xa0ж. 20\xa0наурыз"),
        ("ru", "20\xa0марта 2024\xa0г."),
        ("en", "20\xa0March 2024"),
    ],
)
def test_a_date_reads_as_the_language_writes_it_and_keeps_its_numbers_by_their_words(
    language, text
):
    with translation.override(language):
        assert date_format(SPRING) == text


@pytest.mark.parametrize(
    ("language", "text"), [("kk", "20\xa0наурыз"), ("ru", "20\xa0марта"), ("en", "20\xa0March")]
)
def test_a_day_without_a_year_keeps_the_month_in_its_place(language, text):
    with translation.override(language):
        assert date_format(SPRING, "MONTH_DAY_FORMAT") == text


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_week_starts_on_monday(language):
    with translation.override(language):
        assert get_format("FIRST_DAY_OF_WEEK") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [("kk", "1\xa0234\xa0567,5"), ("ru", "1\xa0234\xa0567,5"), ("en", "1,234,567.5")],
)
def test_a_grouped_number_has_the_separators_of_its_language(language, text):
    with translation.override(language):
        assert number_format(1234567.5, use_l10n=True, force_grouping=True) == text


def test_a_kazakh_month_of_a_year_and_a_moment_read_well():
    with translation.override("kk"):
        assert date_format(SPRING, "YEAR_MONTH_FORMAT") == "2024\xa0ж. наурыз"
        assert date_format(datetime(2024, 3, 20, 9, 5), "DATETIME_FORMAT") == (
            "2024\xa0ж. 20\xa0наурыз, 09:05"
        )
        assert time_format(datetime(2024, 3, 20, 9, 5).time()) == "09:05"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_what_a_date_field_shows_it_also_reads(language):
    with translation.override(language):
        first = get_format("DATE_INPUT_FORMATS")[0]
        assert datetime.strptime(date_format(SPRING, "SHORT_DATE_FORMAT"), first).date() == SPRING


def test_a_kazakh_decimal_comma_is_read_back(settings):
    settings.USE_THOUSAND_SEPARATOR = True
    with translation.override("kk"):
        assert sanitize_separators("1\xa0234,5") == "1234.5"


@pytest.mark.parametrize(
    ("weekday", "name", "short"),
    [
        (18, "Дүйсенбі", "Дс"),
        (19, "Сейсенбі", "Сс"),
        (20, "Сәрсенбі", "Ср"),
        (21, "Бейсенбі", "Бс"),
        (22, "Жұма", "Жм"),
        (23, "Сенбі", "Сб"),
        (24, "Жексенбі", "Жс"),
    ],
)
def test_kazakh_days_of_the_week_are_spelled_right_and_differ_when_short(weekday, name, short):
    with translation.override("kk"):
        day = date(2024, 3, weekday)
        assert (date_format(day, "l"), date_format(day, "D")) == (name, short)
