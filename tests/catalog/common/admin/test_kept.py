"""Every page where the staff type something gives it back after a session was over."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib import admin
from django.test import RequestFactory

from catalog.accounts.models import User
from catalog.common.admin.kept import KeptMixin
from catalog.common.models import KeptForm
from tests.catalog.common.web.kept.pages import end_session, marks, user_of
from tests.factories import CourseFactory
from tests.staff import client_of, page, typed

# Forms where nothing is typed: a choice of papers; buttons that throw kept texts away.
NOTHING_TYPED = {"admin/papers/archive.html", "admin/index.html"}


def templates():
    folder = Path(settings.BASE_DIR, "templates")
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.html")}


def test_every_form_of_our_own_that_the_staff_post_carries_the_word_of_its_page():
    posting = {
        name
        for name, text in templates().items()
        if name.startswith("admin/") and 'method="post"' in text
    }
    bare = {name for name in posting if "{% kept_form" not in templates()[name]}
    assert bare == NOTHING_TYPED


@pytest.mark.django_db
def test_every_noun_that_somebody_may_write_gives_its_form_back():
    request = RequestFactory().get("/admin/")
    request.user = User(is_superuser=True, is_active=True, is_staff=True)
    bare = {
        model.__name__
        for model, shown in admin.site._registry.items()
        if (shown.has_add_permission(request) or shown.has_change_permission(request))
        and not isinstance(shown, KeptMixin)
    }
    assert bare == set()


def test_no_list_is_edited_in_place():
    """Such a form would need the mixin too."""
    assert not [page for page in admin.site._registry.values() if page.list_editable]


@pytest.mark.django_db
def test_the_first_page_names_the_row_and_its_fields():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    response = client.get(page(course))
    data = typed(response, **marks(response), title_kk="Дипломатия өнері")
    end_session(client)
    client.post(page(course), data)
    client.force_login(user)

    shown = client.get("/admin/", headers={"accept-language": "kk"}).content.decode()

    assert f'<a href="{page(course)}">Пән: {course}</a>' in shown
    assert "<dd>Дипломатия өнері</dd>" in shown
    assert "<dt>title_kk</dt>" not in shown
    assert "__prefix__" not in shown


@pytest.mark.django_db
def test_a_page_that_is_there_no_more_is_named_by_its_address():
    client = client_of("editor")
    KeptForm.objects.create(
        owner=user_of(client),
        path="/admin/ескі/",
        address="/admin/ескі/",
        content="[[], [], false]",
    )
    assert "/admin/ескі/</a>" in client.get("/admin/").content.decode()
