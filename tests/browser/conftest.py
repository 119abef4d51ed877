"""A browser, the sample content, and a page that fails the test on a broken request."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from django.db import connection
from playwright.sync_api import sync_playwright

from catalog.sample.loader import load
from tests.effort import PATIENCE

MILLISECONDS = PATIENCE * 1000
FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session", autouse=True)
def database_beside_the_browser():
    """Playwright keeps an event loop in this thread, which Django takes for asynchronous code."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    yield
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=FLAGS, timeout=MILLISECONDS
        )
        browser.new_context = patient(browser.new_context)
        yield browser
        browser.close()


def patient(new_context):
    """Contexts whose pages wait as long as a busy machine needs."""

    def made(**given):
        context = new_context(**given)
        context.set_default_timeout(MILLISECONDS)
        return context

    return made


@pytest.fixture(scope="session")
def loaded():
    """A SQLite database in memory that keeps the sample content between the journeys."""
    with closing(sqlite3.connect(":memory:")) as database:
        yield database


@pytest.fixture
def site(live_server, transactional_db, loaded):
    """The address of a running site with the sample content."""
    if connection.vendor != "sqlite":
        load()
    elif is_filled(loaded):
        loaded.backup(connection.connection)
    else:
        load()
        connection.connection.backup(loaded)
    return live_server.url


def is_filled(database):
    return database.execute("select count(*) from sqlite_master").fetchone() != (0,)


@pytest.fixture(params=[390, 1280], ids=["phone", "desk"])
def page(request, chromium):
    with chromium.new_context(viewport={"width": request.param, "height": 900}) as context:
        page = context.new_page()
        failures = []
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.on(
            "response",
            lambda response: (
                response.status >= 400 and failures.append(f"{response.status} {response.url}")
            ),
        )
        page.failures = failures
        yield page


@pytest.fixture
def phone_without_script(chromium):
    with chromium.new_context(
        viewport={"width": 390, "height": 800}, java_script_enabled=False
    ) as context:
        yield context.new_page()
