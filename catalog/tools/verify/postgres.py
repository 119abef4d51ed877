"""A PostgreSQL cluster that lives as long as one test run.

It is reached through a socket in its own folder, which is short because a socket's whole path must
stay below 108 characters, and is closed to everyone else; so it needs no port and no password.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

from .run import StepFailed

DEBIAN = Path("/usr/lib/postgresql")
SYSTEM_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
PROGRAMS = ("initdb", "pg_ctl", "postgres")
PATIENCE = 300  # seconds until the first answer; a busy machine may take them
INITDB = "--encoding=UTF8 --locale=C.UTF-8 --auth=trust --username=postgres --no-sync"
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def server_programs(debian=DEBIAN):
    """The folder of the server's programs: the PATH's, else Debian's newest; None without any."""
    on_path = shutil.which("initdb")
    versions = sorted(debian.glob("*/bin"), key=lambda folder: version(folder.parent), reverse=True)
    folders = ([Path(on_path).resolve().parent] if on_path else []) + versions
    complete = (f for f in folders if all((f / program).exists() for program in PROGRAMS))
    return next(complete, None)


def version(folder):
    """The number in a folder's name: 9.6 comes before 15."""
    with contextlib.suppress(ValueError):
        return float(folder.name)
    return 0.0


@contextlib.contextmanager
def throwaway_cluster(*, programs, parent="/tmp"):
    """Start a cluster, yield its DATABASE_URL, then stop and remove it whatever happened."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=parent))
    data = folder / "data"
    try:
        hand_to_postgres(folder)
        command(programs / "initdb", *INITDB.split(), "-D", data, folder=folder)
        options = f"-c listen_addresses='' -k {folder} {FAST}"
        start = ("-D", data, "-l", folder / "log", "-o", options, "-w", "-t", PATIENCE, "start")
        command(programs / "pg_ctl", *start, folder=folder)
        yield f"postgres://postgres@{quote(str(folder), safe='')}/postgres"
    finally:
        if (data / "postmaster.pid").exists():
            command(
                programs / "pg_ctl",
                "-D",
                data,
                "-m",
                "immediate",
                "-t",
                PATIENCE,
                "stop",
                folder=folder,
            )
        shutil.rmtree(folder, ignore_errors=True)


def hand_to_postgres(folder):
    """Give the folder to the account that runs the server where we are root."""
    if os.geteuid() != 0:
        return
    try:
        shutil.chown(folder, "postgres", "postgres")
    except LookupError:
        raise StepFailed("root needs an account `postgres` to run the server.") from None


def command(*arguments, folder):
    """Run a program of the server, as `postgres` where we are root: it refuses root."""
    account = [shutil.which("runuser", path=SYSTEM_PATH), "-u", "postgres", "--"]
    prefix = account if os.geteuid() == 0 else []
    done = subprocess.run(
        [*prefix, *map(str, arguments)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        log = folder / "log"
        raise StepFailed(done.stdout + (log.read_text(errors="replace") if log.exists() else ""))
