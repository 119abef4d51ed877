"""A school leaver looks for a program: results come in place, or by a button without script."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def finder(page, site):
    page.goto(f"{site}/kk/programs/")
    if page.viewport_size["width"] < 500:
        page.locator(".sheet > summary").click()
    return page


def answered(page, act):
    """Do something that asks for new results, and wait until they stand."""
    with page.expect_response(lambda response: "/programs/?" in response.url):
        act()
    page.wait_for_function("!document.querySelector('.htmx-request, .htmx-swapping')")


def test_two_subjects_show_the_programs_of_their_pair(finder):
    answered(finder, finder.locator("#subject-world-history").check)
    answered(finder, finder.locator("#subject-foreign-language").check)
    assert finder.url.endswith("/kk/programs/?subject=world-history&subject=foreign-language")
    codes = finder.locator("#results .card .code").all_inner_texts()
    assert {"6B03101", "6B03102", "6B03103"} <= set(codes)
    assert finder.locator("#subject-physics").is_disabled()
    assert str(len(codes)) in finder.locator("[role=status]").inner_text()


def test_focus_stays_on_the_choice_that_was_made(finder):
    answered(finder, finder.locator("#subject-world-history").check)
    assert finder.evaluate("document.activeElement.id") == "subject-world-history"


def test_a_chip_takes_its_choice_away_and_focus_goes_to_the_results(finder):
    answered(finder, finder.locator("#level-7M").check)
    if finder.locator(".sheet-close").is_visible():
        finder.locator(".sheet > summary").click()
    with finder.expect_response(lambda response: response.url.endswith("/kk/programs/")):
        finder.locator("#chip-level-7M").click()
    finder.wait_for_function("document.activeElement.id === 'results-title'")
    assert not finder.locator("#level-7M").is_checked()
    assert finder.url.endswith("/kk/programs/")


def test_the_way_back_shows_what_was_chosen_before(finder):
    answered(finder, finder.locator("#subject-world-history").check)
    answered(finder, finder.locator("#subject-foreign-language").check)
    finder.go_back()
    finder.wait_for_function("!document.getElementById('subject-foreign-language').checked")
    assert finder.locator("#subject-world-history").is_checked()


def test_the_other_language_keeps_the_choices(finder):
    answered(finder, finder.locator("#subject-world-history").check)
    address = finder.locator("#languages a[lang=ru]").get_attribute("href")
    assert address == "/ru/programs/?subject=world-history"


def test_a_button_does_the_same_without_script(phone_without_script, site):
    page = phone_without_script
    page.goto(f"{site}/kk/programs/")
    page.locator(".sheet > summary").click()
    page.locator("#subject-world-history").check()
    page.locator("#subject-foreign-language").check()
    page.locator(".sheet-foot button").click()
    assert page.url.endswith("/kk/programs/?subject=world-history&subject=foreign-language")
    assert page.locator(".card").count() >= 3
    page.locator("#chip-subject-world-history").click()
    assert page.url.endswith("/kk/programs/?subject=foreign-language")
