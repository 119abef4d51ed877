"""A school leaver on a phone: a slow line, a keyboard, a sheet over the page, large letters."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(chromium):
    with chromium.new_context(viewport={"width": 390, "height": 844}) as context:
        yield context.new_page()


@pytest.fixture
def finder(phone, site):
    phone.goto(f"{site}/kk/programs/")
    return phone


@pytest.fixture
def slow_line(finder):
    """Keeps each answer of the finder back until it is let through."""
    kept = []
    finder.route("**/kk/programs/?*", lambda answer: kept.append(answer))

    def let_through():
        while not kept:
            finder.evaluate("0")  # lets Playwright say what the page asked for
        kept.pop(0).continue_()

    return let_through


def settled(page, query):
    page.wait_for_url(f"**/kk/programs/{query}")
    page.wait_for_function("!document.querySelector('.htmx-request, .htmx-swapping')")


def focused(page):
    return page.evaluate("document.activeElement.id")


def test_a_slow_answer_takes_no_tick_away(finder, slow_line):
    finder.locator(".sheet > summary").click()
    with finder.expect_request("**/kk/programs/?subject=world-history"):
        finder.locator("#subject-world-history").click()
    finder.locator("#subject-foreign-language").click()
    with finder.expect_request("**/kk/programs/?*&subject=foreign-language"):
        slow_line()
    assert finder.locator("#subject-foreign-language").is_checked()
    slow_line()
    settled(finder, "?subject=world-history&subject=foreign-language")
    assert finder.locator("#subject-foreign-language").is_checked()
    finder.locator(".sheet-foot button").click()
    slow_line()
    settled(finder, "?subject=world-history&subject=foreign-language")
    assert finder.locator("#subject-foreign-language").is_checked()
    assert finder.locator("#subject-physics").is_disabled()
    assert finder.locator("#chip-subject-foreign-language").count() == 1
    assert focused(finder) == "results-title"


def test_a_box_is_never_replaced_by_the_answer_to_a_tick(finder):
    finder.locator(".sheet > summary").click()
    finder.evaluate("window.box = document.getElementById('subject-physics')")
    finder.locator("#subject-world-history").click()
    settled(finder, "?subject=world-history")
    assert finder.evaluate("window.box.isConnected")


def test_one_step_back_undoes_one_choice(finder):
    finder.locator(".sheet > summary").click()
    finder.locator("#subject-world-history").click()
    settled(finder, "?subject=world-history")
    with finder.expect_response("**/kk/programs/?subject=world-history"):
        finder.locator(".sheet-foot button").click()
    settled(finder, "?subject=world-history")
    finder.go_back()
    finder.wait_for_url("**/kk/programs/")


def test_the_number_follows_a_score_while_it_is_typed(finder):
    finder.locator(".sheet > summary").click()
    finder.locator("#finder-score").press_sequentially("49")
    settled(finder, "?score=49")
    assert focused(finder) == "finder-score"
    typed = finder.locator("#finder-number").inner_text()
    finder.locator("#finder-score").press_sequentially(",5")
    finder.wait_for_url("**/kk/programs/?score=49%2C5")
    finder.locator("#score-error").wait_for()
    assert finder.locator("#finder-number").inner_text() != typed
    assert finder.locator("#finder-score").input_value() == "49,5"
    assert finder.locator("#finder-score").get_attribute("aria-invalid") == "true"
    finder.go_back()
    finder.wait_for_url("**/kk/programs/")


def test_a_chip_unticks_its_box_on_the_form(finder, site):
    finder.goto(f"{site}/kk/programs/?level=7M&score=49")
    finder.locator("#chip-level-7M").click()
    settled(finder, "?score=49")
    finder.locator(".sheet > summary").click()
    assert not finder.locator("#level-7M").is_checked()


@pytest.mark.parametrize("door", ["bar", "fragment"])
def test_the_keyboard_goes_into_the_sheet_stays_there_and_comes_back(finder, site, door):
    if door == "bar":
        finder.locator(".sheet > summary").press("Enter")
    else:
        finder.goto(f"{site}/kk/")
        finder.goto(f"{site}/kk/programs/#subjects")
    finder.wait_for_function("document.activeElement.id === 'subjects'")
    finder.keyboard.press("Tab")
    assert focused(finder) == finder.locator("#choices-subject input").first.get_attribute("id")
    finder.keyboard.press("Shift+Tab")
    finder.keyboard.press("Shift+Tab")
    assert finder.evaluate("document.activeElement.closest('.sheet-foot') !== null")
    finder.keyboard.press("Tab")
    assert finder.evaluate("document.activeElement.matches('.sheet > summary')")
    finder.keyboard.press("Escape")
    assert finder.evaluate("document.activeElement.matches('.sheet:not([open]) > summary')")


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_heading_of_the_sheet_is_in_sight_when_it_opens(phone, site, language):
    phone.goto(f"{site}/{language}/programs/#subjects")
    phone.locator(".sheet[open]").wait_for()
    bar = phone.locator(".sheet > summary").bounding_box()
    assert phone.locator("#testing-title").bounding_box()["y"] >= bar["y"] + bar["height"]


def test_without_script_the_answer_is_not_covered_by_the_sheet(phone_without_script, site):
    page = phone_without_script
    page.goto(f"{site}/kk/programs/#subjects")
    page.locator("#subject-world-history").check()
    page.locator(".sheet-foot button").click()
    page.wait_for_url("**/kk/programs/?subject=world-history")
    assert not page.locator(".sheet-foot").is_visible()


def test_letters_twice_as_large_fit_the_page_and_the_sheet(finder):
    finder.add_style_tag(content="html { font-size: 200% }")
    assert finder.evaluate("document.documentElement.scrollWidth") == 390
    finder.locator(".sheet > summary").click()
    sheet = finder.locator(".sheet")
    assert sheet.evaluate("sheet => sheet.scrollWidth <= sheet.clientWidth")
    sheet.evaluate("sheet => { sheet.scrollTop = 600 }")
    top, foot = sheet.bounding_box()["y"], finder.locator(".sheet-foot").bounding_box()["y"]
    bar = finder.locator(".sheet > summary").bounding_box()
    assert bar["y"] + bar["height"] < top
    assert foot - top > 500


def test_the_sheet_leaves_the_results_in_sight(finder):
    finder.locator(".sheet > summary").click()
    finder.wait_for_function("document.getElementById('results').getBoundingClientRect().top < 200")
    assert finder.locator(".sheet").bounding_box()["y"] > 250
