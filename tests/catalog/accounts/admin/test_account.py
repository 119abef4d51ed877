"""Accounts and their roles, as an administrator sees them."""

import pytest

from catalog.accounts.models import Role, User
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


def roles(*names):
    return [group.pk for group in Role.objects.filter(name__in=names)]


def given(client, user, **changes):
    return client.post(page(user), typed(client.get(page(user)), **changes))


def test_a_role_lets_an_account_in_and_no_role_keeps_it_out():
    client, user = client_of("administrator"), User.objects.create_user("aigul")

    assert given(client, user, groups=roles("editor")).status_code == 302
    user.refresh_from_db()
    assert user.is_staff

    assert given(client, user, groups=[]).status_code == 302
    user.refresh_from_db()
    assert not user.is_staff


def test_nobody_is_asked_whether_an_account_is_staff():
    client, user = client_of("superuser"), User.objects.create_user("aigul")

    assert "is_staff" not in client.get(page(user)).context["adminform"].form.fields


def test_a_superuser_stays_staff_without_a_role():
    client, user = client_of("superuser"), User.objects.create_superuser("root")

    given(client, user, first_name="Айгүл")

    user.refresh_from_db()
    assert (user.is_staff, user.first_name) == (True, "Айгүл")


@pytest.mark.parametrize(("language", "name"), [("en", "Editor"), ("ru", "Редактор")])
def test_roles_are_called_by_their_names(language, name):
    client, user = client_of("administrator"), User.objects.create_user("aigul")

    response = client.get(page(user), headers={"accept-language": language})

    labels = [label for _key, label in response.context["adminform"].form.fields["groups"].choices]
    assert name in labels
    assert "editor" not in labels


def test_headings_speak_of_accounts_and_roles():
    client = client_of("administrator")
    content = client.get(listing(User), headers={"accept-language": "en"}).content.decode()

    assert "account" in content
    assert "users" not in client.get(listing(User)).context["title"]
