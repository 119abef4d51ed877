"""Files of papers on disk: whole ones or none."""

import hashlib
import json
import zipfile
from contextlib import contextmanager

ZIP_CLOCK = (2024, 1, 1, 0, 0, 0)
MANIFEST = "manifest.json"


@contextmanager
def whole_file(path):
    """A path beside the file to write to; moved into its place when all went well."""
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_whole(path, content: bytes):
    with whole_file(path) as part:
        part.write_bytes(content)


class Folder:
    """Papers as files of a folder; its manifest stands there when all of them do."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.path.mkdir(exist_ok=True)
        (self.path / MANIFEST).unlink(missing_ok=True)
        return self

    def __exit__(self, *error):
        return None

    def add(self, name, content: bytes):
        write_whole(self.path / name, content)


class Archive:
    """Papers in one ZIP file, written one after another; equal papers give equal bytes."""

    def __init__(self, path):
        self.whole = whole_file(path)

    def __enter__(self):
        self.zip = zipfile.ZipFile(self.whole.__enter__(), "w")
        return self

    def __exit__(self, *error):
        self.zip.close()
        return self.whole.__exit__(*error)

    def add(self, name, content: bytes):
        entry = zipfile.ZipInfo(name, ZIP_CLOCK)
        entry.compress_type = zipfile.ZIP_DEFLATED
        self.zip.writestr(entry, content)


def sink(path):
    """Where papers go: an archive where the name ends in `.zip`, a folder else."""
    return Archive(path) if path.suffix == ".zip" else Folder(path)


def listed_in_manifest(name, code, seal, content: bytes) -> dict:
    digest = hashlib.sha256(content).hexdigest()
    return {"file": name, "program": code, "seal": seal, "sha256": digest}


def manifest(entries) -> bytes:
    return (json.dumps(entries, ensure_ascii=False, indent=2) + "\n").encode()
