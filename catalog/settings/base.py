"""Settings that every environment shares."""

import os
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from catalog.common.text import languages

from .admin import DATA_UPLOAD_MAX_NUMBER_FIELDS as DATA_UPLOAD_MAX_NUMBER_FIELDS
from .admin import LOGIN_REDIRECT_URL as LOGIN_REDIRECT_URL
from .admin import LOGIN_URL as LOGIN_URL
from .admin import UNFOLD as UNFOLD
from .log import LOGGING as LOGGING
from .site import *

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = BASE_DIR / ".data"

INSTALLED_APPS = [
    "modeltranslation",
    "unfold",
    "unfold.contrib.import_export",
    "unfold.contrib.simple_history",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "import_export",
    "simple_history",
    "django_htmx",
    "catalog.common",
    "catalog.accounts",
    "partners",
    "programs",
    "catalog",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "catalog.common.web.compression.BrotliMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "catalog.common.web.nul.refuse_nul",
    "django.middleware.common.CommonMiddleware",
    "catalog.common.web.kept.middleware.KeptFormsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
]

ROOT_URLCONF = "catalog.urls"
WSGI_APPLICATION = "catalog.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

CSRF_FAILURE_VIEW = "catalog.pages.errors.stale_form"

LANGUAGE_CODE = languages.LANGUAGES[0]
LANGUAGES = [("kk", _("Kazakh")), ("ru", _("Russian")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "packages"]
FORMAT_MODULE_PATH = ["catalog.common.text.formats"]
USE_THOUSAND_SEPARATOR = False
USE_TZ = True

MODELTRANSLATION_DEFAULT_LANGUAGE = LANGUAGE_CODE
MODELTRANSLATION_LANGUAGES = languages.LANGUAGES
MODELTRANSLATION_FALLBACK_LANGUAGES = {"default": languages.LANGUAGES, **languages.FALLBACKS}

SITE_URL = os.environ.get("SITE_URL", "http://127.0.0.1:8000")  # where the QR codes of papers lead

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "catalog.common.web.bundles.BundlingFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
BUNDLES = DATA_DIR / "bundles"  # style sheets in one piece, for the development server
MEDIA_URL = "media/"
MEDIA_ROOT = DATA_DIR / "media"
ISSUED_FOLDER = DATA_DIR / "issued"  # papers that the register's table does not hold yet

IMPORT_EXPORT_USE_TRANSACTIONS = True
SEARCH_FOLLOWS_IN_BACKGROUND = True  # the old index answers while a thread builds the new one
SILENCED_SYSTEM_CHECKS = []

SQLITE_OPTIONS = {
    "timeout": 10,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}


def sqlite(path):
    """A SQLite database that several threads may write at once."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": SQLITE_OPTIONS,
    }


def cache(redis_url):
    """Redis where there is one, this process's memory otherwise."""
    if redis_url:
        return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}
    return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}


CACHES = {"default": cache(os.environ.get("REDIS_URL", ""))}
