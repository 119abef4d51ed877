from sqlite3 import sqlite_version_info

from django.apps import AppConfig
from django.db.backends.signals import connection_created

JSON_BUILT_IN = (3, 38)


class CommonConfig(AppConfig):
    name = "catalog.common"
    label = "common"

    def ready(self):
        connection_created.connect(know_json, dispatch_uid="json of sqlite")


def know_json(*, connection, **signal):
    """Tell a new connection that SQLite reads JSON.

    Django finds that out at the first query that needs it, inside a transaction, for which our
    options take the write lock: a reader's page waits for whoever holds it, and where that is too
    long the connection believes for good that there is no JSON.
    """
    if connection.vendor == "sqlite" and sqlite_version_info >= JSON_BUILT_IN:
        connection.features.supports_json_field = True
