"""Pictures of pages in Chromium: each on a phone and at a desk, by day and by night."""

from contextlib import contextmanager
from itertools import product
from pathlib import Path

from playwright.sync_api import sync_playwright

from catalog.common.text.languages import LANGUAGES

from .addresses import PAGES
from .site import PATIENCE

FLAGS = ["--no-sandbox", "--disable-background-networking", "--hide-scrollbars"]
WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
HEIGHT = 900


@contextmanager
def chromium(program):
    """A browser of the installed Chromium at the path `program`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def shots(pages=PAGES, languages=LANGUAGES):
    """(file name, address below the site, width, colour scheme) of every picture."""
    for language, (name, address), width, scheme in product(
        languages, pages.items(), WIDTHS, SCHEMES
    ):
        yield f"{name}-{language}-{width}-{scheme}.png", f"/{language}/{address}", width, scheme


def photograph(browser, *, site: str, folder: Path, wanted, say) -> list[str]:
    """Write a PNG for each shot; the addresses that did not answer with 200, or scroll sideways."""
    troubles = []
    for name, address, width, scheme in wanted:
        with browser.new_context(
            viewport={"width": width, "height": HEIGHT}, color_scheme=scheme
        ) as context:
            context.set_default_timeout(PATIENCE * 1000)
            page = context.new_page()
            answer = page.goto(site + address)
            page.screenshot(path=folder / name, full_page=True)
            if not answer.ok:
                troubles.append(f"{address}: {answer.status}")
            elif page.evaluate("document.documentElement.scrollWidth") > width:
                troubles.append(f"{address}: wider than {width} px")
        say(name)
    return troubles
