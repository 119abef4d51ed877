import pytest

from catalog.common.web.keys import is_key, keys_of, number
from partners.models import Country

NONE = ["", "nope", "-1x", "²", "a\0", "9" * 20, "9" * 5000, "1.5", "ә"]


@pytest.mark.parametrize(("text", "value"), [("0", 0), ("42", 42), ("999999999", 999_999_999)])
def test_a_whole_number_is_read(text, value):
    assert number(text) == value


@pytest.mark.parametrize("text", [*NONE, "-1", " 1", "1000000000"])
def test_any_other_text_is_none(text):
    assert number(text) is None


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["1", 1, "9223372036854775807"])
def test_a_key_is_what_a_row_could_have(value):
    assert is_key(Country, value)
    assert not Country.objects.filter(pk__in=[int(value)]).exists()


@pytest.mark.django_db
def test_what_no_row_could_have_is_left_out():
    assert keys_of(Country, [*NONE, "5"]) == ["5"]
