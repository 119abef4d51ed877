"""The process that runs the checks: this app alone, so that a broken one is named by its step."""

SECRET_KEY = "a key for the checks alone, never served"
INSTALLED_APPS = ["catalog"]
