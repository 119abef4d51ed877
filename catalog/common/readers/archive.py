"""Word papers and workbooks as zip files of XML, judged from the directory before unpacking."""

import io
import zipfile
from pathlib import PurePosixPath

from django.utils.translation import gettext as _

from . import limits
from .report import ImportRefused
from .xml import check_xml

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = 0x1
XML_NAMES = (".xml", ".rels", ".vml")


def open_archive(content: bytes, part: str, watch=None, most=limits.PAPER) -> zipfile.ZipFile:
    """The zip file, every XML part of it checked.

    `part` is the member that a file of this type must have; `watch(name)` gives who is told of
    the elements of a member. Raises `ImportRefused` for anything else under this name, and for
    passwords, macros, bombs, paths that climb, DTDs and entities.
    """
    if content.startswith(OLE_MAGIC):
        raise ImportRefused(
            _("The file has a password or an old format. Save it as DOCX or XLSX without one.")
        )
    if not content.startswith(ZIP_MAGIC):
        raise limits.other_content()
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise limits.damaged() from error
    check_directory(archive.infolist(), part, most)
    for member in archive.infolist():
        if member.filename.lower().endswith(XML_NAMES):
            watcher = watch(member.filename) if watch else None
            check_xml(read_member(archive, member), watcher, most)
    return archive


def check_directory(members, part, most):
    if len(members) > limits.MEMBERS:
        raise bomb()
    for member in members:
        check_member(member)
    if sum(member.file_size for member in members) > most.unpacked:
        raise bomb()
    names = [member.filename for member in members]
    if len(set(names)) != len(names):
        raise limits.damaged()
    if any("vbaproject" in name.lower() for name in names):
        raise ImportRefused(_("The file holds macros. Save it without them."))
    if part not in names:
        raise limits.other_content()


def check_member(member):
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in member.filename:
        raise ImportRefused(_("The file holds a path that leads out of it."))
    if member.flag_bits & ENCRYPTED:
        raise ImportRefused(_("The file has a password. Save it without one."))
    large = member.file_size > limits.RATIO_FROM
    if large and member.file_size > limits.RATIO * max(member.compress_size, 1):
        raise bomb()


def bomb():
    return ImportRefused(_("The file unpacks to far more than a paper holds."))


def read_member(archive, member) -> bytes:
    """The bytes of one member; `ImportRefused` where they are not what the directory says."""
    try:
        return archive.read(member)
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise limits.damaged() from error
    except RuntimeError as error:
        raise ImportRefused(_("The file has a password. Save it without one.")) from error
    except Exception as error:  # zlib, bz2 and lzma have an error each
        raise limits.damaged() from error
