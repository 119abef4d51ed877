"""A session ends while somebody of the staff types, on a phone and at a desk."""

import pytest
from django.contrib.sessions.models import Session

from catalog.accounts.models import Role, User
from programs.models import Course

pytestmark = pytest.mark.browser

PASSWORD = "Теңіз-жағасы-2026"
TYPED = "Дипломатиялық хаттама мен әдеп"


@pytest.fixture
def editor(site):
    person = User.objects.create_user("aigul", password=PASSWORD, is_staff=True)
    person.groups.add(Role.objects.get(name="editor"))
    return person


def log_in(page, address):
    page.goto(address)
    enter(page)


def enter(page):
    page.get_by_label("Username").fill("aigul")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_load_state()


def typing_page(page, site):
    """The page of a course, open and typed into."""
    course = Course.objects.order_by("pk").first()
    log_in(page, f"{site}/admin/login/?next=/admin/programs/course/{course.pk}/change/")
    page.locator("[name=title_kk]").fill(TYPED)
    return course


def save(page):
    page.locator("button[name=_save], input[name=_save]").first.click()
    page.wait_for_load_state()


def test_the_text_comes_back_in_the_same_tab(page, site, editor):
    page.set_extra_http_headers({"accept-language": "en"})
    course = typing_page(page, site)
    Session.objects.all().delete()

    save(page)
    assert "What you typed is kept" in page.locator(".kept-word").inner_text()
    enter(page)

    assert page.locator("[name=title_kk]").input_value() == TYPED
    assert page.get_by_role("heading", name="What you had typed is in the form again").is_visible()
    course.refresh_from_db()
    assert course.title_kk != TYPED
    save(page)
    course.refresh_from_db()
    assert course.title_kk == TYPED
    assert not page.failures


def test_the_text_comes_back_after_a_login_in_another_tab(page, site, editor):
    page.set_extra_http_headers({"accept-language": "en"})
    course = typing_page(page, site)
    Session.objects.all().delete()
    other = page.context.new_page()
    other.set_extra_http_headers({"accept-language": "en"})
    log_in(other, f"{site}/admin/login/")

    save(page)

    assert page.locator("[name=title_kk]").input_value() == TYPED
    save(page)
    course.refresh_from_db()
    assert course.title_kk == TYPED
    assert not page.failures
