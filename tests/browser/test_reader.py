"""What an applicant does on the site, on a phone and at a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from catalog.tools.pictures.addresses import PAGES

pytestmark = pytest.mark.browser


def too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_page_is_whole_and_accessible(page, site, language):
    for address in PAGES.values():
        page.goto(f"{site}/{language}/{address}")
        assert not too_wide(page), address
        violations = Axe().run(page).response["violations"]
        assert not violations, (address, [item["id"] for item in violations])
    assert not page.failures


def test_dark_pages_are_accessible_too(page, site):
    page.emulate_media(color_scheme="dark")
    for address in PAGES.values():
        page.goto(f"{site}/kk/{address}")
        violations = Axe().run(page).response["violations"]
        assert not violations, (address, [item["id"] for item in violations])


def test_a_reader_finds_the_masters_program_and_its_third_semester(page, site):
    page.goto(f"{site}/kk/")
    page.get_by_role("searchbox").fill("халыкаралык катынастар")
    page.keyboard.press("Enter")
    page.locator(".hits li", has_text="7M03111").get_by_role("link").click()
    third = page.locator("table.plan").nth(2)
    assert "Көпжақты дипломатия" in third.inner_text()
    assert third.locator(".plan-total .plan-credits").inner_text() == "30"
    proof = page.locator(".proof").inner_text()
    assert proof.startswith("65 + 18 + 8 = 91")


def test_the_language_switch_keeps_the_reader_on_the_page(page, site):
    page.goto(f"{site}/kk/programs/6b03103/")
    page.get_by_role("link", name="Русский").click()
    assert page.url.endswith("/ru/programs/6b03103/")
    assert page.locator("html").get_attribute("lang") == "ru"
    page.get_by_role("link", name="English").click()
    assert "Baku State University" in page.locator(".timeline").inner_text()


def test_the_double_degree_draws_the_unknown_semester_as_unknown(page, site):
    page.goto(f"{site}/en/programs/6b03103/")
    unknown = page.locator(".timeline .is-unknown")
    assert unknown.count() == 1
    assert "8" in unknown.locator(".timeline-when").inner_text()


def test_a_course_leads_back_to_the_plan_that_teaches_it(page, site):
    page.goto(f"{site}/ru/programs/7m03111/")
    page.locator("table.plan").first.get_by_role("link").first.click()
    assert "/ru/courses/" in page.url
    page.locator(".lines a").first.click()
    assert page.url.endswith("/ru/programs/7m03111/#plan")


def test_the_table_is_downloaded_from_the_page(page, site):
    page.goto(f"{site}/kk/programs/7m03111/")
    with page.expect_download() as download:
        page.locator(".downloads a", has_text="XLSX").click()
    assert download.value.suggested_filename == "7M03111-2024-curriculum-kk.xlsx"


def test_the_code_of_a_plan_leads_to_its_verification(page, site):
    page.goto(f"{site}/kk/programs/7m03111/")
    code = page.locator("#plan a.code")
    shown = code.inner_text()
    code.click()
    assert shown in page.locator("main").inner_text()
    page.goto(f"{site}/ru/verify/")
    page.locator("input[name=code]").first.fill(shown.lower().replace("-", " "))
    page.keyboard.press("Enter")
    page.wait_for_url("**/verify/?code=*")
    assert "7M03111" in page.locator("main").inner_text()


def test_a_sum_of_the_summary_opens_into_its_rows(page, site):
    page.goto(f"{site}/ru/programs/7m03111/curricula/2024/")
    total = page.locator("#sums").locator("details").nth(1)
    total.locator("summary").click()
    figures = [int(text) for text in total.locator("li b").all_inner_texts()]
    assert sum(figures) == 18


def test_a_keyboard_alone_reaches_the_content(page, site):
    page.goto(f"{site}/kk/programs/7m03111/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
