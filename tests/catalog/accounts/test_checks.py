import pytest
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from catalog.accounts.checks import OUTGROWN

pytestmark = pytest.mark.django_db


def complaints():
    found = run_checks(tags=[Tags.database], databases=["default"])
    return [found.msg for found in found if found.id == "accounts.E001"]


@pytest.fixture
def outgrown():
    """The names that a database of 0.5 has in its list of migrations."""
    applied = MigrationRecorder(connection).migration_qs
    applied.filter(app="accounts").delete()
    applied.create(app="programs", name="0008_sort_keys_as_icu_has_them")
    return set(applied.values_list("app", "name"))


def test_a_database_of_today_is_taken():
    assert complaints() == []


def test_a_new_database_is_taken():
    MigrationRecorder(connection).migration_qs.all().delete()
    assert complaints() == []


def test_a_database_of_an_older_version_is_refused(outgrown):
    assert complaints() == [OUTGROWN]


def test_migrate_says_so_in_one_sentence_and_touches_nothing(outgrown):
    with pytest.raises(SystemCheckError, match=OUTGROWN):
        call_command("migrate", skip_checks=False, verbosity=0)
    assert set(MigrationRecorder(connection).migration_qs.values_list("app", "name")) == outgrown
