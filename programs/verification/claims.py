"""Which plan a code or a file names: digits of seals as people type them and as files hold them.

A file is searched in its bytes, and in the XML of an Office file, up to `MAX_BYTES` unpacked.
The streams of a PDF are compressed and are not unpacked: there the code has to be typed, or to
stand in the file's name or its plain metadata.
"""

import re
import zipfile
import zlib
from io import BytesIO
from itertools import islice

from catalog.common.readers.report import ImportRefused
from catalog.common.readers.xml import text_of
from catalog.common.text.folding import CYRILLIC_LOOKALIKES, normalise_code

SHORT_OR_LONGER = re.compile("[0-9a-f]{12,64}")
NOT_A_SIGN = re.compile(r"[\W_]")
MAX_CODES = 20
MAX_MATCHES = 1000
MAX_MEMBERS = 200
MAX_BYTES = 20 * 1024 * 1024
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)

TYPED = str.maketrans("АВСДЕФ", "ABCDEF")  # the digits on a Cyrillic keyboard, by look or sound
HEX = "[0-9A-Fa-f]"
WRITTEN = rf"(?<!{HEX})(?=({HEX}{{4}}-{HEX}{{4}}-{HEX}{{4}}|{HEX}{{64}})(?!{HEX}))"
IN_TEXT = re.compile(WRITTEN)
IN_BYTES = re.compile(WRITTEN.encode())


def digits_of(text: str) -> str:
    """The hexadecimal digits of a typed seal: 12 (its short code) to 64; empty for no code.

    Case, dashes, spaces, Cyrillic look-alikes, O for zero and a whole address are forgiven.
    """
    last = text.strip().rstrip("/").rpartition("/")[2].upper().translate(TYPED)
    signs = NOT_A_SIGN.sub("", normalise_code(last)).replace("O", "0").lower()
    return signs if SHORT_OR_LONGER.fullmatch(signs) else ""


def codes_in(content: bytes, name: str) -> list[str]:
    """The codes that a file's name and then its content hold, at most `MAX_CODES`."""
    found = dict.fromkeys(digits_of(code) for code in IN_TEXT.findall(plain(name)))
    for part in parts(content):
        matches = islice(IN_BYTES.finditer(part), MAX_MATCHES)
        found |= dict.fromkeys(digits_of(match[1].decode()) for match in matches)
    return list(found)[:MAX_CODES]


def plain(name):
    return name.upper().translate(CYRILLIC_LOOKALIKES)


def parts(content):
    """The bytes themselves, and the XML inside an Office file while there is room for it."""
    yield content
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            left = MAX_BYTES
            texts = (each for each in archive.infolist() if each.filename.endswith(".xml"))
            for member in islice(texts, MAX_MEMBERS):
                with archive.open(member) as file:
                    part = file.read(left)
                left -= len(part)
                yield part
                yield letters_of(part)
    except DAMAGED:
        return


def letters_of(part):
    """What a reader of the part sees: Word cuts a code in two where a letter of it was bold."""
    try:
        return text_of(part).encode()
    except ImportRefused:
        return b""
