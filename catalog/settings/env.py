"""What a production machine must say, and the one sentence when it does not."""

import os

from django.core.exceptions import ImproperlyConfigured


def required(name):
    """The value of an environment variable, or an error that names it."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set the environment variable {name}.")
    return value


def listed(name):
    """A comma-separated environment variable as a list; it must name at least one item."""
    return [item.strip() for item in required(name).split(",") if item.strip()]
