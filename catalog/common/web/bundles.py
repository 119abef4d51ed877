"""Style sheets in parts of one idea each, served as one file: the step that the demo, the
development server and `collectstatic` share.

A sheet whose rules are nothing but `@import "parts/frame.css";` is a bundle. A browser could read
it as it stands; readers are given its parts in one piece, in the order of the imports, and the
parts by themselves are not served.
"""

import os
import re
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
IMPORT = re.compile(r'@import "([^"]+)";')
IMPORTS_ALONE = re.compile(rf"(\s*{IMPORT.pattern})+\s*")


class BundlingFinder(FileSystemFinder):
    """Our static files, with bundles in one piece and without their parts."""

    def list(self, ignore_patterns):
        found = list(super().list(ignore_patterns))
        parts = {part for name, storage in found for part in self.names_of_parts(name, storage)}
        for name, storage in found:
            if name not in parts:
                yield name, BundleStorage(storage) if is_bundle(name, storage) else storage

    def find(self, path, find_all=False, **kwargs):
        found = super().find(path, find_all=find_all, **kwargs)
        return [kept(each) for each in found] if isinstance(found, list) else found and kept(found)

    def names_of_parts(self, name, storage):
        if is_bundle(name, storage):
            yield from (
                os.path.normpath(os.path.join(os.path.dirname(name), part))
                for part in IMPORT.findall(Path(storage.path(name)).read_text(encoding="utf-8"))
            )


class BundleStorage(FileSystemStorage):
    """The folder of a finder whose sheets are read in one piece."""

    def __init__(self, storage):
        super().__init__(location=storage.location)
        self.prefix = getattr(storage, "prefix", None)

    def _open(self, name, mode="rb"):
        return ContentFile(in_one_piece(Path(self.path(name))).encode(), name=name)

    def get_modified_time(self, name):
        """The youngest of the sheet and its parts."""
        sheet = Path(self.path(name))
        times = [super().get_modified_time(name)]
        for part in parts_of(sheet):
            within = os.path.relpath(part, self.location)
            times.append(super().get_modified_time(within))
        return max(times)


def is_bundle(name, storage) -> bool:
    return name.endswith(".css") and bool(parts_of(Path(storage.path(name))))


def parts_of(sheet: Path) -> list[Path]:
    """The parts of a bundle in their order; none where the sheet has rules of its own."""
    text = COMMENT.sub("", sheet.read_text(encoding="utf-8"))
    if not IMPORTS_ALONE.fullmatch(text):
        return []
    return [sheet.parent / part for part in IMPORT.findall(text)]


def in_one_piece(sheet: Path) -> str:
    """The text of all parts. Raises `OSError` for a part that is not there."""
    return "\n".join(part.read_text(encoding="utf-8") for part in parts_of(sheet))


def kept(path) -> str:
    """The path of a file to serve as it is: for a bundle, its one piece written aside."""
    sheet = Path(path)
    if sheet.suffix != ".css" or not parts_of(sheet):
        return path
    text, target = in_one_piece(sheet), settings.BUNDLES / sheet.name
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        write_at_once(target, text)
    return str(target)


def write_at_once(target, text):
    """Two processes may serve the same sheet: each finds a whole one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=target.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(draft, target)
