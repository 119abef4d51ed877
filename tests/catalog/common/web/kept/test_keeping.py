"""What is kept of a form, how much of it, and how long."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from catalog.accounts.models import User
from catalog.common.models import KeptForm
from catalog.common.models.kept import MAX_OF_ONE
from programs.models import Course
from tests.factories import AgreementFactory, CourseFactory, InstitutionFactory
from tests.staff import client_of, listing, page, typed

from .pages import end_session, lost, marks, opened, user_of

pytestmark = pytest.mark.django_db

TYPED = "Дипломатия өнері мен ғылымы"


def test_a_file_is_not_kept_and_the_page_asks_for_it():
    client, agreement = client_of("editor"), AgreementFactory()
    user = user_of(client)
    scan = SimpleUploadedFile("келісім.pdf", b"%PDF-1.7 secret")
    lost(client, page(agreement), title_kk=TYPED, scan=scan)
    assert "secret" not in KeptForm.objects.get().content
    client.force_login(user)
    for address in (page(agreement), "/admin/"):
        assert "келісім.pdf" in client.get(address).content.decode()


def test_a_password_is_never_kept():
    client = client_of("administrator")
    user = user_of(client)
    secret = "Құпия-сөз-2026"
    data = {"username": "aigul", "password1": secret, "password2": secret}
    answer = lost(client, listing(User, "add"), **data)
    assert "kept=yes" in answer.url
    assert secret not in KeptForm.objects.get().content
    client.force_login(user)
    again = client.get(listing(User, "add"), headers={"accept-language": "kk"})
    assert again.context["adminform"].form["username"].value() == "aigul"
    assert "құпиясөзді қайта теріңіз" in again.content.decode()
    assert not User.objects.filter(username="aigul").exists()


def test_of_a_change_of_passwords_nothing_is_kept():
    client = client_of("administrator")
    other = user_of(client_of("editor"))
    address = f"/admin/accounts/user/{other.pk}/password/"
    data = marks(client.get(address)) | {"password1": "Құпия-2026", "password2": "Құпия-2026"}
    end_session(client)
    assert "kept" not in client.post(address, data).url.partition("?")[2]
    assert not KeptForm.objects.exists()


def test_kept_texts_are_few_a_person_and_go_after_a_week():
    client, course = client_of("editor"), CourseFactory()
    user = user_of(client)
    data = opened(client, page(course))
    end_session(client)
    for number in range(MAX_OF_ONE + 3):
        client.post(page(course), data | {"title_kk": f"Нұсқа {number}"})
    kept = KeptForm.objects.all()
    assert len(kept) == MAX_OF_ONE
    assert f"Нұсқа {MAX_OF_ONE + 2}" in kept[0].content
    kept.update(kept_at=timezone.now() - timedelta(days=7, minutes=1))
    client.force_login(user)
    assert "Нұсқа" not in client.get(page(course)).content.decode()
    end_session(client)
    client.post(page(course), data | {"title_kk": TYPED})
    assert TYPED in KeptForm.objects.get().content


def test_the_same_form_sent_twice_is_kept_once():
    client, course = client_of("editor"), CourseFactory()
    data = opened(client, page(course), title_kk=TYPED)
    end_session(client)
    for _time in range(2):
        client.post(page(course), data)
    assert KeptForm.objects.count() == 1


def test_texts_of_two_pages_of_one_address_are_both_kept():
    client = client_of("editor")
    user, address = user_of(client), listing(Course, "add")
    data = opened(client, address, owner=str(InstitutionFactory().pk))
    end_session(client)
    for title in ("Бірінші пән", "Екінші пән"):
        client.post(address, data | {"title_kk": title, "slug": "pan"})
    client.force_login(user)
    second = client.get(address)
    assert second.context["adminform"].form["title_kk"].value() == "Екінші пән"
    assert client.post(address, typed(second, **marks(second))).status_code == 302
    first = client.get(address)
    assert first.context["adminform"].form["title_kk"].value() == "Бірінші пән"


def test_too_long_a_text_is_not_kept_and_that_is_said():
    client, course = client_of("editor"), CourseFactory()
    answer = lost(client, page(course), content_kk="ұзақ " * 250_000)
    assert "kept=no" in answer.url
    login = client.get(answer.url, headers={"accept-language": "ru"}).content.decode()
    assert "слишком длинные" in login
    assert not KeptForm.objects.exists()


def test_texts_are_thrown_away_by_their_author_alone():
    client, course = client_of("editor"), CourseFactory(title_kk="Дипломатия")
    user = user_of(client)
    lost(client, page(course), title_kk=TYPED)
    address = f"/admin/kept/{KeptForm.objects.get().pk}/discard/"
    assert client_of("registrar").post(address).status_code == 404
    client.force_login(user)
    assert client.get(address).status_code == 405
    assert client.post(address).url == page(course)
    assert client.get(page(course)).context["adminform"].form["title_kk"].value() == "Дипломатия"
