"""A ZIP file handed out while its papers are made: nothing waits on disk or in memory."""

import zipfile
from collections.abc import Iterable, Iterator

from ...papers.files import ZIP_CLOCK


class Tape:
    """Takes what is written and gives it away; what was given cannot be written again."""

    def __init__(self):
        self.parts = []

    def write(self, part):
        self.parts.append(bytes(part))
        return len(part)

    def flush(self):
        """Nothing is held back."""

    def taken(self) -> bytes:
        parts, self.parts = self.parts, []
        return b"".join(parts)


def zipped(files: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    """The bytes of an archive, file by file.

    The list of its content comes last: an archive whose making failed has none and does not open.
    """
    tape = Tape()
    with zipfile.ZipFile(tape, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, ZIP_CLOCK)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
            yield tape.taken()
    yield tape.taken()
