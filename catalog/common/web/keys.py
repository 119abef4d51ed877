"""Numbers and keys as strangers send them: anything at all, and only some of it makes sense."""

from django.core.exceptions import ValidationError

MAX_DIGITS = 9


def number(text: str) -> int | None:
    """A whole number that fits every column; None for any other text."""
    return int(text) if text.isdecimal() and len(text) <= MAX_DIGITS else None


def is_key(model, value) -> bool:
    """Whether a row of a model could have this value for its key."""
    field = model._meta.pk
    try:
        field.run_validators(field.to_python(value))
    except ValidationError:
        return False
    return True


def keys_of(model, values) -> list:
    """The values that a row of a model could have for its key."""
    return [value for value in values if is_key(model, value)]
