"""The product on one machine: plain http, SQLite, a secret made on the spot."""

import os
import secrets

from .base import *
from .base import DATA_DIR, cache, sqlite


def kept_secret():
    """The secret key of this copy, made once and readable by its owner alone."""
    path = DATA_DIR / "secret_key"
    if not path.exists():
        DATA_DIR.mkdir(mode=0o700, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(50))
        draft.replace(path)
    return path.read_text()


DEBUG = False
SECRET_KEY = kept_secret()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASE = os.environ.get("CATALOG_DATABASE") or DATA_DIR / "catalog.sqlite3"
DATABASES = {"default": sqlite(DATABASE)}
ISSUED_FOLDER = f"{DATABASE}-issued"  # beside the database it belongs to
CACHES = {"default": cache("")}
STATIC_ROOT = DATA_DIR / "static"
