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


@contextlib.contextmanager
def alone(*, folder, before):
    """Have the folder to oneself; refuse, naming what must wait, while a demo serves it."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise CommandError(f"The demo is running: stop it before {before}.") from None
    finally:
        os.close(handle)


def empty(*, folder):
    """Remove what earlier starts left; refuse while a demo serves it."""
    with alone(folder=folder, before="--reset"):
        for path in folder.iterdir():
            remove(path)


def remove(path):
    """Remove a file, a link or a whole folder."""
    with contextlib.suppress(FileNotFoundError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
