"""The git-ignored folder that holds everything the demo makes."""

import contextlib
import fcntl
import os
import shutil

from django.core.management.base import CommandError


def hold(*, folder):
    """Mark the folder as served for as long as this process, or the server it becomes, lives."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    fcntl.flock(handle, fcntl.LOCK_SH)
    os.set_inheritable(handle, True)


def empty(*, folder):
    """Remove what earlier starts left; refuse while a demo serves it."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for path in folder.iterdir():
            remove(path)
    except BlockingIOError:
        raise CommandError("The demo is running: stop it before --reset.") from None
    finally:
        os.close(handle)


def remove(path):
    """Remove a file, a link or a whole folder."""
    with contextlib.suppress(FileNotFoundError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
