"""The demo's database where an older version made it: set aside, never lost."""

from itertools import count
from pathlib import Path

from django.db import connection

from catalog.accounts.checks import is_outgrown
from catalog.common.text.days import today

from .folder import alone

BESIDE = ("-issued", "-wal", "-shm")  # papers of that database, and what SQLite may have left


def set_aside(*, path, folder):
    """Rename a database that today's migrations cannot continue; return its new name, or None."""
    path = Path(path)
    if not path.exists() or not is_outgrown(connection):
        return None
    connection.close()
    with alone(folder=folder, before="its database is made anew"):
        kept = free_name(path)
        for end in (*BESIDE, ""):
            part = Path(f"{path}{end}")
            if part.exists():
                part.rename(f"{kept}{end}")
    return kept


def free_name(path):
    """`catalog-before-0.6-2026-12-01.sqlite3`, with a number where that is taken."""
    names = (f"{path.stem}-before-0.6-{today()}{end}{path.suffix}" for end in ends())
    return next(kept for name in names if not (kept := path.with_name(name)).exists())


def ends():
    yield ""
    yield from (f"-{number}" for number in count(2))
