import sqlite3
from contextlib import closing

from django.db import connections

from catalog.settings.base import sqlite


def test_a_new_connection_knows_json_while_another_holds_the_write_lock(
    tmp_path, django_db_blocker
):
    path = tmp_path / "каталог.sqlite3"
    described = connections.configure_settings({"default": sqlite(path)})["default"]
    options = {**described["OPTIONS"], "timeout": 0}
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("BEGIN IMMEDIATE")
        connections.settings["reader"] = {**described, "OPTIONS": options}
        try:
            with django_db_blocker.unblock(), connections["reader"].cursor() as cursor:
                assert connections["reader"].features.supports_json_field
                cursor.execute("""SELECT JSON('{"тіл": "қазақша"}')""")
        finally:
            connections["reader"].close()
            del connections["reader"], connections.settings["reader"]
