"""A session ends while somebody types: the text comes back to its author."""

from urllib.parse import parse_qs, urlsplit

import pytest

from catalog.common.models import KeptForm
from programs.models import Course
from tests.factories import CourseFactory, ProgramStatementFactory
from tests.staff import client_of, listing, page, typed

from .pages import end_session, lost, marks, opened, user_of

pytestmark = pytest.mark.django_db

TYPED = "Дипломатия өнері мен ғылымы"


def test_the_login_page_says_that_the_text_is_kept_and_leads_back():
    client, course = client_of("editor"), CourseFactory()
    answer = lost(client, page(course), title_kk=TYPED)

    asked = parse_qs(urlsplit(answer.url).query)
    assert (asked["next"], asked["kept"]) == ([page(course)], ["yes"])
    login = client.get(answer.url, headers={"accept-language": "kk"}).content.decode()
    assert "сол тіркелгімен кіріңіз" in login
    assert TYPED not in login


def test_the_form_comes_back_filled_for_the_same_person_and_is_saved_by_pressing_save():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    client.force_login(user)

    again = client.get(page(course))

    assert again.context["adminform"].form["title_kk"].value() == TYPED
    assert 'id="kept-heading"' in again.content.decode()
    course.refresh_from_db()
    assert course.title_kk == "Дипломатия"
    assert not course.history.filter(title_kk=TYPED).exists()
    assert client.post(page(course), typed(again, **marks(again))).status_code == 302
    course.refresh_from_db()
    assert course.title_kk == TYPED
    assert not KeptForm.objects.exists()
    assert 'id="kept-heading"' not in client.get(page(course)).content.decode()


def test_looking_at_the_filled_form_again_and_again_saves_and_loses_nothing():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    client.force_login(user)
    for _time in range(2):
        assert TYPED in client.get(page(course)).content.decode()
    assert Course.objects.get().title_kk == "Дипломатия"


def test_a_new_row_comes_back_with_what_was_typed():
    client = client_of("editor")
    user = user_of(client)
    lost(client, listing(Course, "add"), title_kk=TYPED, slug="diplomatia")
    client.force_login(user)
    again = client.get(listing(Course, "add"))
    assert again.context["adminform"].form["title_kk"].value() == TYPED
    assert not Course.objects.exists()


def test_dependent_rows_come_back_those_just_added_too():
    client, statement = client_of("editor"), ProgramStatementFactory(text_kk="Бірінші")
    user, address = user_of(client), page(statement.program)
    new = {
        "statements-TOTAL_FORMS": "2",
        "statements-1-kind": statement.kind,
        "statements-1-position": "2",
        "statements-1-text_kk": "Екінші өте ұзақ сөйлем",
    }
    lost(client, address, **{"statements-0-text_kk": "Үшінші"}, **new)
    client.force_login(user)
    again = client.get(address)
    shown = again.content.decode()
    assert "Үшінші" in shown
    assert "Екінші өте ұзақ сөйлем" in shown
    assert client.post(address, typed(again, **marks(again))).status_code == 302
    texts = statement.program.statements.order_by("pk").values_list("text_kk", flat=True)
    assert list(texts) == ["Үшінші", "Екінші өте ұзақ сөйлем"]


def test_a_row_that_was_changed_meanwhile_shows_both():
    client, other = client_of("editor"), client_of("registrar")
    course = CourseFactory(title_kk="Дипломатия", title_ru="Дипломатия")
    user = user_of(client)
    data = opened(client, page(course), title_kk=TYPED)
    meanwhile = opened(other, page(course), title_kk="Елшілік ісі", title_ru="Посольское дело")
    assert other.post(page(course), meanwhile).status_code == 302
    end_session(client)
    client.post(page(course), data)
    client.force_login(user)

    again = client.get(page(course))

    shown = [(each.saved, each.typed) for each in again.context["conflicts"]]
    assert shown == [("Елшілік ісі", TYPED)]
    assert again.context["adminform"].form["title_ru"].value() == "Посольское дело"
    course.refresh_from_db()
    assert course.title_kk == "Елшілік ісі"


def test_a_page_that_may_no_longer_be_written_stays_readable_and_the_texts_wait():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    user.groups.set([])
    client.force_login(user)
    assert client.get(page(course)).status_code == 403
    assert TYPED in client.get("/admin/").content.decode()


def test_a_row_that_was_deleted_meanwhile_leaves_its_texts_on_the_first_page():
    client, course = client_of("editor"), CourseFactory()
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    course.delete()
    client.force_login(user)
    assert client.get(page(course)).status_code == 302
    assert TYPED in client.get("/admin/").content.decode()
