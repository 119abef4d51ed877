"""The test suite: SQLite unless DATABASE_URL says otherwise, and strict templates."""

import os

import dj_database_url

from .base import *
from .base import sqlite

DEBUG = False
SECRET_KEY = "a key for tests alone, never served"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

DATABASE_URL = os.environ.get("DATABASE_URL")
DATABASES = {"default": dj_database_url.parse(DATABASE_URL) if DATABASE_URL else sqlite(":memory:")}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
WHITENOISE_AUTOREFRESH = True
os.environ["OPENPYXL_LXML"] = "False"  # the tests bring lxml along, the server has none
SEARCH_FOLLOWS_IN_BACKGROUND = False  # a thread would not see what a test has not committed
