"""A SQLite database in memory with one small table, whatever the project's own database is."""

from contextlib import contextmanager

from django.contrib.auth.models import Group
from django.db import connections
from django.test import override_settings

ALIAS = "bench"


@contextmanager
def one_row():
    """A call that reads one row by its primary key through the ORM: one query, not logged."""
    connections.settings[ALIAS] = described()
    connection = connections[ALIAS]
    try:
        with connection.schema_editor() as editor:
            editor.create_model(Group)
        row = Group.objects.using(ALIAS).create(name="Тіркеуші")
        with override_settings(DEBUG=False):
            yield lambda: Group.objects.using(ALIAS).get(pk=row.pk)
    finally:
        connection.close()
        del connections[ALIAS]
        del connections.settings[ALIAS]


def described():
    memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    return connections.configure_settings({"default": {}, ALIAS: memory})[ALIAS]
