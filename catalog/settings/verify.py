"""The process that runs the checks: this app alone, so that a broken one is named by its step."""

from .log import LOGGING as LOGGING

SECRET_KEY = "a key for the checks alone, never served"
INSTALLED_APPS = ["catalog"]
