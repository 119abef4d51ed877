"""A SQLite file that stands in for the project's database while something is measured."""

from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections


@contextmanager
def standing_in(path: Path):
    """Every query goes to the file at `path` until the end; the project's database is left alone.

    Threads started meanwhile read the same file.
    """
    description, connection = connections.settings[DEFAULT_DB_ALIAS], connections[DEFAULT_DB_ALIAS]
    connections.settings[DEFAULT_DB_ALIAS] = described(path)
    connections[DEFAULT_DB_ALIAS] = connections.create_connection(DEFAULT_DB_ALIAS)
    try:
        yield
    finally:
        connections[DEFAULT_DB_ALIAS].close()
        connections.settings[DEFAULT_DB_ALIAS] = description
        connections[DEFAULT_DB_ALIAS] = connection


def described(path):
    file = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": settings.SQLITE_OPTIONS,
    }
    return connections.configure_settings({DEFAULT_DB_ALIAS: file})[DEFAULT_DB_ALIAS]
