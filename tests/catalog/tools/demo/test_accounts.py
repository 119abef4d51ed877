"""The demo's accounts and the file that keeps their passwords."""

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.password_validation import validate_password

from catalog.accounts.models import User
from catalog.tools.demo.accounts import ROLES, ensure_accounts

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "accounts.txt"


def test_each_role_gets_an_account_that_its_password_opens(kept):
    passwords = ensure_accounts(path=kept)
    assert tuple(passwords) == ROLES
    for role, password in passwords.items():
        user = authenticate(username=role, password=password)
        assert user.is_staff
        assert [group.name for group in user.groups.all()] == [role]
        validate_password(password, user)


def test_the_file_is_readable_by_its_owner_alone(kept):
    ensure_accounts(path=kept)
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_second_start_keeps_the_passwords(kept):
    first = ensure_accounts(path=kept)
    assert ensure_accounts(path=kept) == first
    assert authenticate(username="editor", password=first["editor"])


def test_a_missing_account_is_made_and_the_others_stay(kept):
    first = ensure_accounts(path=kept)
    User.objects.get(username="registrar").delete()
    second = ensure_accounts(path=kept)
    assert authenticate(username="registrar", password=second["registrar"])
    assert {role for role in ROLES if first[role] != second[role]} == {"registrar"}


def test_accounts_whose_file_is_lost_are_left_alone(kept):
    first = ensure_accounts(path=kept)
    kept.unlink()
    assert ensure_accounts(path=kept) == {}
    assert authenticate(username="editor", password=first["editor"])
