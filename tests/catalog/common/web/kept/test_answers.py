"""A form that comes back by another account, or with a token of yesterday."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.core import signing

from catalog.accounts.models import User
from catalog.common.models import KeptForm
from catalog.common.web.kept.token import SALT
from tests.factories import CourseFactory
from tests.staff import client_of, page, typed

from .pages import lost, marks, opened, strict, user_of

pytestmark = pytest.mark.django_db

TYPED = "Дипломатия өнері мен ғылымы"


def test_another_person_sees_nothing_and_the_text_waits_for_its_author():
    client, course = client_of("editor"), CourseFactory()
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    client.force_login(user_of(client_of("registrar")))
    for address in (page(course), "/admin/"):
        assert TYPED not in client.get(address).content.decode()
    client.force_login(user)
    for address in (page(course), "/admin/"):
        assert TYPED in client.get(address).content.decode()


def test_a_form_that_another_account_sends_is_not_saved_and_is_kept_for_its_author():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    data = opened(client, page(course), title_kk=TYPED)
    client.force_login(user_of(client_of("registrar")))

    answer = client.post(page(course), data, headers={"accept-language": "ru"})

    assert answer.status_code == 403
    assert "открыла другая учётная запись" in answer.content.decode()
    course.refresh_from_db()
    assert course.title_kk == "Дипломатия"
    assert KeptForm.objects.get().owner == user


def test_after_a_login_in_another_tab_the_form_comes_back_with_a_token_of_today():
    client, course = strict("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    data = opened(client, page(course), title_kk=TYPED)
    client.cookies.pop("csrftoken")
    client.get("/admin/login/")
    client.force_login(user)  # a new session
    client.get("/admin/")  # and a new token

    answer = client.post(page(course), data)

    assert (answer.status_code, answer.url) == (302, page(course))
    again = client.get(answer.url)
    assert again.context["adminform"].form["title_kk"].value() == TYPED
    course.refresh_from_db()
    assert course.title_kk == "Дипломатия"
    assert client.post(page(course), typed(again, **marks(again))).status_code == 302
    course.refresh_from_db()
    assert course.title_kk == TYPED


def test_a_form_without_the_word_of_its_page_is_refused_without_blaming_the_role():
    client, course = strict("editor"), CourseFactory(title_kk="Дипломатия")
    data = opened(client, page(course), title_kk=TYPED) | {"typed_by": ""}
    client.cookies.pop("csrftoken")
    answer = client.post(page(course), data, headers={"accept-language": "ru"})
    assert answer.status_code == 403
    assert "Эта страница устарела" in answer.content.decode()
    assert "сотрудник" not in answer.content.decode()
    assert not KeptForm.objects.exists()


@pytest.mark.parametrize(
    "word",
    [
        "",
        "1:дұрыс:емес",
        signing.dumps([1, "/admin/", [], []], salt="басқа"),
        signing.dumps([1, "/admin/programs/course/", [], []], salt=SALT),
    ],
    ids=["none", "made up", "signed for something else", "of another page"],
)
def test_nothing_is_kept_of_a_form_that_nobody_of_the_staff_had_open(client, word):
    course = CourseFactory()
    answer = client.post(page(course), {"title_kk": TYPED, "typed_by": word})
    assert "kept" not in answer.url
    assert not KeptForm.objects.exists()


def test_nothing_is_kept_for_an_account_that_may_no_longer_enter():
    client, course = client_of("editor"), CourseFactory()
    data = opened(client, page(course), title_kk=TYPED)
    User.objects.update(is_active=False)
    assert "kept" not in parse_qs(urlsplit(client.post(page(course), data).url).query)
    assert not KeptForm.objects.exists()


def test_whoever_has_logged_in_elsewhere_is_led_past_the_login_page():
    client, course = client_of("editor"), CourseFactory()
    user = user_of(client)
    answer = lost(client, page(course), title_kk=TYPED)
    client.force_login(user)
    assert client.get(answer.url).url == page(course)
    assert client.get("/admin/login/?next=//evil.example/").url == "/admin/"
