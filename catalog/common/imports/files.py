"""Which reader reads which file."""

from pathlib import PurePath

from django.utils.translation import gettext as _

from . import csv, docx, json, limits, text, xlsx
from .archive import OLE_MAGIC, ZIP_MAGIC
from .report import ImportRefused
from .rows import Pages

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


def read_pages(file, name: str) -> Pages:
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
    return READERS[ending](content)
