"""Which reader reads which file."""

from pathlib import PurePath

from django.utils.translation import gettext as _

from . import csv, docx, json, limits, text, xlsx
from .archive import OLE_MAGIC, ZIP_MAGIC
from .letters import check_letters
from .report import ImportRefused
from .rows import SourceContent

READERS = {
    ".docx": docx.read,
    ".xlsx": xlsx.read,
    ".csv": csv.read,
    ".json": json.read,
    ".md": text.read,
    ".txt": text.read,
    ".tsv": text.read,
}
PACKED = (".docx", ".xlsx")


def read_pages(file, name: str) -> SourceContent:
    """The content of an opened binary file (or its bytes), by the ending of its name.

    Raises `ImportRefused` with one sentence for every file that cannot be taken.
    """
    ending = PurePath(name).suffix.lower()
    if ending not in READERS:
        raise ImportRefused(
            _("This type of file is not accepted: %(type)s. Accepted: %(types)s.")
            % {"type": ending or "?", "types": ", ".join(sorted(READERS))}
        )
    content = file if isinstance(file, bytes) else file.read(limits.FILE_BYTES + 1)
    limits.check_size(len(content))
    if not content.strip():
        raise ImportRefused(_("The file is empty."))
    if ending not in PACKED and content.startswith((ZIP_MAGIC, OLE_MAGIC, b"%PDF-")):
        raise limits.other_content()
    pages = READERS[ending](content)
    check_letters(texts_of(pages))
    return pages


def texts_of(pages):
    """(line, text) of every cell, and of every text of the data."""
    for row in pages.rows:
        for cell in row.cells:
            yield row.line, cell
    yield from data_texts(pages.data, 1)


def data_texts(data, number):
    """The texts of data with the number of the row of their list, 1 outside of lists."""
    if isinstance(data, str):
        yield number, data
    elif isinstance(data, dict):
        for value in data.values():
            yield from data_texts(value, number)
    elif isinstance(data, list):
        for place, value in enumerate(data, 1):
            yield from data_texts(value, place)
