"""A database that several connections share, and that waits for a busy machine."""

import sqlite3
from contextlib import closing

import pytest
from django.db import connection, connections

from catalog.settings.base import sqlite
from tests.effort import PATIENCE


@pytest.fixture
def shared(transactional_db, tmp_path):
    """A database that threads may share: PostgreSQL as it is, SQLite as a file of its own.

    The file, whose path is given, is a copy of the test database in memory, opened with the
    project's own options.
    """
    if connection.vendor != "sqlite":
        yield None
        return
    memory, described = connections["default"], connections.settings["default"]
    path = tmp_path / "каталог.sqlite3"
    with closing(sqlite3.connect(path)) as copy:
        memory.ensure_connection()
        memory.connection.backup(copy)
    connections.settings["default"] = {**described, **patient(path)}
    del connections["default"]
    try:
        yield path
    finally:
        connections["default"].close()
        connections.settings["default"] = described
        connections["default"] = memory


def patient(path):
    file = sqlite(path)
    return file | {"OPTIONS": file["OPTIONS"] | {"timeout": PATIENCE}}
