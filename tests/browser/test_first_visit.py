"""What a first visit to a page of a program costs a phone."""

import pytest

pytestmark = pytest.mark.browser

MAX_REQUESTS = 8


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_first_visit_to_a_program_asks_for_few_files_of_this_site_alone(chromium, site, language):
    with chromium.new_context(viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{site}/{language}/programs/6b06101/", wait_until="networkidle")
        icon = page.locator("link[rel=icon]").get_attribute("href")
    assert not [url for url in asked if not url.startswith(site)]
    assert len({*asked, f"{site}{icon}"}) <= MAX_REQUESTS


def test_nothing_moves_while_a_program_loads(chromium, site):
    with chromium.new_context(viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.add_init_script(
            "moved = 0;"
            "new PerformanceObserver((list) => list.getEntries().forEach("
            "(entry) => { moved += entry.value; }"
            ")).observe({ type: 'layout-shift', buffered: true });"
        )
        page.goto(f"{site}/kk/programs/6b06101/", wait_until="networkidle")
        assert page.evaluate("moved") == 0
