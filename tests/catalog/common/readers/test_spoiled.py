import pytest
from django.utils.translation import override

from catalog.common.readers.spoiled import said_of


@pytest.mark.parametrize("text", ["#REF!", "#Н/Д", "#ДЕЛ/0!", "#NAME?"])
def test_an_error_of_a_spreadsheet_is_told_with_its_column(text):
    with override("en"):
        said = said_of("Кредит", text)
    assert said == f"The column “Кредит” shows an error of the spreadsheet: {text}."


def test_a_formula_without_a_result_is_called_that():
    with override("en"):
        said = said_of("Кредит", "=A1", is_uncached=True)
    assert "“Кредит” holds a formula whose result was not saved: =A1." in said


@pytest.mark.parametrize("text", ["Қазақ тілі", "#1", "5", ""])
def test_any_other_text_is_sound(text):
    assert said_of("Кредит", text) == ""
