"""Readers of a SQLite database wait for nobody who writes to it."""

from sqlite3 import sqlite_version_info

JSON_BUILT_IN = (3, 38)


def know_json(*, connection, **signal):
    """Tell a new connection that SQLite reads JSON.

    Django finds that out at the first query that needs it, inside a transaction, for which our
    options take the write lock: a reader's page waits for whoever holds it, and where that is too
    long the connection believes for good that there is no JSON.
    """
    if connection.vendor == "sqlite" and sqlite_version_info >= JSON_BUILT_IN:
        connection.features.supports_json_field = True
