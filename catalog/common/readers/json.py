"""JSON as data."""

import json

from django.utils.translation import gettext as _

from . import limits
from .encoding import decode
from .report import ImportRefused
from .rows import SourceContent

NUL = r"\u0000"  # a letter of no language, which no database takes


def read(content: bytes) -> SourceContent:
    """The data of a JSON file. Raises `ImportRefused` where it is none, and past the limits."""
    limits.check_size(len(content), limits.TEXT_BYTES)
    return SourceContent(data=parse(decode(content)))


def parse(text: str):
    """The value of a JSON text; `ImportRefused` for one that is broken, too deep or too full."""
    if text.count("{") + text.count("[") + text.count(",") > limits.JSON_PARTS:
        raise limits.unusual()
    if NUL in text.lower():
        raise ImportRefused(_("The file is not readable JSON."))
    try:
        return json.loads(text, parse_constant=no_number)
    except RecursionError as error:
        raise limits.unusual() from error
    except ValueError as error:
        raise ImportRefused(_("The file is not readable JSON.")) from error


def no_number(name):
    raise ValueError(name)
