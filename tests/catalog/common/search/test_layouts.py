import pytest

from catalog.common.search.layouts import retyped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("[fksrfhfksr", "халыкаралык"),
        ("[fks0fhfks0", "халықаралық"),
        ("халы0аралы0", "халықаралық"),
        ("ышдш", "sili"),
        ('.Ьқі"""', "7M03111"),
        ("7ь03111", "7m03111"),
        ("NEHBPV", "ТУРИЗМ"),
    ],
)
def test_the_keys_give_what_was_meant(typed, meant):
    assert meant in retyped(typed)


def test_a_text_is_never_its_own_repair():
    assert "қ" not in retyped("қ")
