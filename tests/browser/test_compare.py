"""Choosing programs, keeping them on a shortlist, comparing them; occupations as doors."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

TWO = "compare/?programs=7m03111,6b03103"
FOUR = "compare/?programs=7m03111,6b03101,6b03102,6b03103"
PAGES = [
    "compare/",
    "compare/?programs=7m03111",
    TWO,
    FOUR,
    "occupations/",
    "occupations/consular-agent/",
    "clubs/diplomat/",
]


def too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def star(page):
    return page.locator("[data-shortlist]").first


def count(page):
    return page.locator("[data-shortlist-count]").first.inner_text()


def go_to_shortlist(page):
    page.locator("[data-shortlist-link]").first.click()


def cells(page, label):
    """What the row of a fact says of each program, without the program's name."""
    row = page.locator(".compare tbody tr", has=page.locator("th", has_text=label)).first
    return [cell.inner_text() for cell in row.locator("td").all()]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_page_is_whole_and_accessible_in_light_and_dark(page, site, language):
    for address in PAGES:
        page.goto(f"{site}/{language}/{address}")
        assert not too_wide(page), address
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            violations = Axe().run(page).response["violations"]
            assert not violations, (address, scheme, [item["id"] for item in violations])
    assert not page.failures


CUT = """[...document.querySelectorAll("main :is(th, td, li, p, h1, h2, a)")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
}).map((one) => one.outerHTML.slice(0, 80))"""


def test_nothing_is_lost_on_a_narrow_phone(page, site):
    page.set_viewport_size({"width": 320, "height": 640})
    for address in PAGES:
        page.goto(f"{site}/kk/{address}")
        assert not too_wide(page), address
        assert page.evaluate(CUT) == [], address


def test_two_programs_are_chosen_and_compared_without_script(phone_without_script, site):
    page = phone_without_script
    page.goto(f"{site}/ru/programs/7m03111/")
    assert not star(page).is_visible()
    page.goto(f"{site}/ru/compare/")
    page.locator("input[value='7m03111']").check()
    page.locator("input[value='6b03103']").check()
    page.locator(".compare-pick > button").click()
    assert page.url.endswith("/ru/compare/?programs=7m03111,6b03103")
    assert page.locator("thead th").count() == 2


def test_which_of_these_two_has_more_english(page, site):
    page.goto(f"{site}/en/{TWO}")
    master, double_degree = cells(page, "English")
    assert "8 semesters" in double_degree
    assert page.locator(".compare td", has_text="8 semesters").locator(".badge").count() == 1
    assert "8 semesters" not in master


def test_what_is_the_same_can_be_put_aside(page, site):
    page.goto(f"{site}/en/{TWO}")
    same = page.locator(".compare tr.is-same").first
    assert same.is_visible()
    page.get_by_label("Only what differs").check()
    assert not same.is_visible()
    assert page.locator(".compare .is-different").first.is_visible()


def test_the_link_is_copied_at_a_press_and_stands_in_a_field_without_script(
    page, phone_without_script, site
):
    page.goto(f"{site}/en/{TWO}")
    page.locator("[data-copy]").click()
    page.get_by_text("Copied").wait_for()
    phone_without_script.goto(f"{site}/en/{TWO}")
    assert not phone_without_script.locator("[data-copy]").is_visible()
    field = phone_without_script.get_by_label("The address of this comparison")
    assert field.input_value() == f"{site}/en/{TWO}"


def test_three_programs_stay_short_and_readable_on_a_phone(page, site):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}/ru/compare/?programs=6b06101,6b07101,7m03111")
    assert page.evaluate("document.documentElement.scrollHeight") < 9000


def test_a_star_puts_a_program_on_the_shortlist_and_the_link_compares_it(page, site):
    for code in ("7m03111", "6b03103"):
        page.goto(f"{site}/kk/programs/{code}/")
        star(page).click()
        assert star(page).get_attribute("aria-pressed") == "true"
    assert count(page) == "2"
    go_to_shortlist(page)
    page.wait_for_url("**/kk/compare/?programs=7m03111,6b03103")
    star(page).click()
    assert count(page) == "1"
    page.reload()
    assert count(page) == "1"


def test_a_keyboard_alone_keeps_a_program(page, site):
    page.goto(f"{site}/kk/programs/7m03111/")
    star(page).focus()
    page.keyboard.press("Space")
    assert star(page).get_attribute("aria-pressed") == "true"


def test_two_tabs_stay_in_step(page, site):
    page.goto(f"{site}/kk/programs/7m03111/")
    other = page.context.new_page()
    other.goto(f"{site}/kk/programs/7m03111/")
    star(page).click()
    other.wait_for_selector("[data-shortlist][aria-pressed=true]")
    assert count(other) == "1"


def test_five_on_the_shortlist_offer_the_choice(page, site):
    page.goto(f"{site}/kk/programs/")
    page.evaluate("localStorage.shortlist = '7m03111,6b03101,6b03102,6b03103,6b99999'")
    page.reload()
    assert count(page) == "5"
    go_to_shortlist(page)
    assert page.locator("thead th").count() == 4
    assert page.locator(".compare-pick :checked").count() == 4


GARBAGE = ["null", '{"a": 1}', "<b>,,ә,../..,", "7m03111," * 9000]


def test_garbage_in_the_storage_breaks_nothing(page, site):
    page.goto(f"{site}/kk/programs/")
    for garbage in GARBAGE:
        page.evaluate("text => { localStorage.shortlist = text; }", garbage)
        page.goto(f"{site}/kk/programs/6b03103/")
        star(page).click()
        assert star(page).get_attribute("aria-pressed") == "true"
        go_to_shortlist(page)
        page.wait_for_url("**6b03103")
    assert not page.failures


BLOCKED = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("blocked", "SecurityError"); } });"""
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError"); };"""


@pytest.mark.parametrize("obstacle", [BLOCKED, FULL], ids=["blocked", "full"])
def test_without_storage_the_shortlist_lasts_as_long_as_the_page(page, site, obstacle):
    page.add_init_script(obstacle)
    page.goto(f"{site}/kk/programs/7m03111/")
    star(page).click()
    assert (count(page), star(page).get_attribute("aria-pressed")) == ("1", "true")
    go_to_shortlist(page)
    page.wait_for_url("**/compare/?programs=7m03111")
    assert not page.failures


def test_can_i_become_a_consul(page, site):
    page.goto(f"{site}/ru/occupations/")
    page.get_by_role("searchbox").fill("консул")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Консульский агент").click()
    assert page.url.endswith("/ru/occupations/consular-agent/")
    page.locator(".card", has_text="6B03101").get_by_role("link").click()
    page.locator("#career").get_by_role("link", name="Консульский агент").click()
    assert page.url.endswith("/ru/occupations/consular-agent/")
