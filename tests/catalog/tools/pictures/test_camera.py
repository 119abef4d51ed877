from catalog.tools.pictures.addresses import PAGES
from catalog.tools.pictures.camera import shots


def test_every_page_is_taken_in_three_languages_two_widths_and_two_lights():
    taken = list(shots())
    assert len(taken) == len(PAGES) * 12
    assert len({name for name, *_ in taken}) == len(taken)
    assert ("home-kk-390-dark.png", "/kk/", 390, "dark") in taken
