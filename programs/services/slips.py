"""Slips: papers that readers have taken and that the register's table does not hold yet.

A reader's download must not wait for the database's write lock, and no paper may leave without a
record of it. So it leaves a slip in the folder `ISSUED_FOLDER`, which the register reads beside
its table; `issuing.enter_slips` moves slips into the table later. A slip is an empty file: its
name says everything. A name is made in one step, so that a slip is there whole or not at all, for
every process of this machine, whenever one is killed; equal papers make the same name.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

NAME = re.compile(
    r"(?P<sha256>[0-9a-f]{64})\.(?P<seal>[0-9a-f]{64})\.(?P<form>[a-z_]+)\.(?P<file_format>[a-z]+)"
    r"\.(?P<language>[a-z-]+)\.(?P<plan>[0-9]+)"
)


@dataclass(frozen=True)
class Slip:
    """What is known of a paper: its bytes, seal, form, format and language, and its plan's key."""

    sha256: str
    seal: str
    form: str
    file_format: str
    language: str
    plan: int
    left_at: datetime | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        return ".".join(str(part) for part in astuple(self)[:-1])


def leave(slip: Slip):
    """Leave a slip; it is on the disk when this returns. Raises `OSError` where it cannot be."""
    folder = Path(settings.ISSUED_FOLDER)
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept(folder.parent, os.O_RDONLY)
    kept(folder / slip.name, os.O_WRONLY | os.O_CREAT)
    kept(folder, os.O_RDONLY)


def kept(path, how):
    """Open a file or folder and see to it that a loss of power cannot undo it."""
    handle = os.open(path, how, 0o600)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def left() -> Iterator[Slip]:
    """Every slip there is; other files of the folder are left alone."""
    try:
        names = os.listdir(settings.ISSUED_FOLDER)
    except (FileNotFoundError, NotADirectoryError):
        return
    for name in names:
        if (match := NAME.fullmatch(name)) and (left_at := time_of(name)):
            yield Slip(**match.groupdict() | {"plan": int(match["plan"])}, left_at=left_at)


def time_of(name) -> datetime | None:
    """When a slip was left; None for one that has just been removed: the table has it."""
    try:
        seconds = os.stat(Path(settings.ISSUED_FOLDER) / name).st_mtime
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def remove(slips: Iterable[Slip]):
    for slip in slips:
        (Path(settings.ISSUED_FOLDER) / slip.name).unlink(missing_ok=True)
