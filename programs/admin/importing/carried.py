"""A small file between the page that shows its report and the press of the button after it."""

import base64
import binascii

from django.core import signing

MAX_CARRIED = 1024 * 1024
HOURS = 12 * 60 * 60
SALT = "programs.import.file"


def carried(name: str, content: bytes, user) -> str:
    """The file as one signed text for a hidden field; "" where it is too large for that."""
    if len(content) > MAX_CARRIED:
        return ""
    letters = base64.b64encode(content).decode()
    return signing.dumps([name, letters], salt=f"{SALT}.{user.pk}", compress=True)


def unpacked(text: str, user) -> tuple[str, bytes] | None:
    """The name and the bytes again; None for what was changed, grew old or is another's."""
    try:
        name, letters = signing.loads(text, salt=f"{SALT}.{user.pk}", max_age=HOURS)
        return name, base64.b64decode(letters)
    except (signing.BadSignature, binascii.Error, ValueError):
        return None
