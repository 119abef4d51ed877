import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import translation

from catalog.accounts.models import Role, User, role_name


def test_an_account_is_a_noun_of_our_own():
    assert get_user_model() is User
    assert (User._meta.app_label, User._meta.db_table) == ("accounts", "accounts_user")


@pytest.mark.parametrize(
    ("language", "nouns"), [("en", ("accounts", "roles")), ("ru", ("учётные записи", "роли"))]
)
def test_headings_name_both_as_the_staff_does(language, nouns):
    with translation.override(language):
        assert tuple(str(each._meta.verbose_name_plural) for each in (User, Role)) == nouns


def test_nothing_of_django_is_renamed():
    with translation.override("en"):
        assert Group._meta.verbose_name == "group"


def test_a_group_that_is_no_role_of_ours_keeps_its_name():
    with translation.override("kk"):
        assert role_name(Role(name="Кітапхана")) == "Кітапхана"
        assert role_name(Group(name="editor")) != "editor"
