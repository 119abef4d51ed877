"""From a clean clone to a running command, with the standard library alone.

`demo` and `verify` always run inside .venv; any other command moves there when Django cannot be
imported. This file also parses on old versions of Python 3, so that it can say they are too old.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = BASE_DIR / ".data"
VENV = BASE_DIR / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed-lock"
REQUIREMENTS = BASE_DIR / "catalog" / "requirements"
RUN_LOCK = REQUIREMENTS / "run.txt"
TEST_LOCK = REQUIREMENTS / "test.txt"

OLDEST_PYTHON = (3, 11)
MODULE = "DJANGO_SETTINGS_MODULE"
AT_WORK = "catalog.settings.dev"  # for whoever works on the catalog and names no settings
OF_PRODUCTION = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL")
OWN_SETTINGS = {"demo": "catalog.settings.demo", "verify": "catalog.settings.verify"}
PIP_INSTALL = "-m pip install --quiet --no-input --disable-pip-version-check --require-hashes -r"


def hand_over(argv):
    """Return when this process may run the command; become .venv's Python when it may not."""
    command = argv[1] if len(argv) > 1 else ""
    check_python(sys.version_info)
    choose_settings(argv, command)
    if command not in OWN_SETTINGS and importlib.util.find_spec("django"):
        return
    try:
        if command == "demo":
            check_writable(DATA_DIR, mode=0o700)
        prepare(locks=[TEST_LOCK] if command == "verify" else [RUN_LOCK, TEST_LOCK])
    except KeyboardInterrupt:
        sys.exit("Stopped. The next start completes what is missing.")
    if not inside_venv():
        os.execv(str(VENV_PYTHON), [str(VENV_PYTHON)] + argv)


def check_python(version):
    """Leave with one sentence on a Python that is too old."""
    if tuple(version[:2]) < OLDEST_PYTHON:
        sys.exit("Python 3.11 or newer is needed; this is Python %d.%d." % tuple(version[:2]))


def choose_settings(argv, command):
    """Take the command's own settings, else those that were named, else those for work.

    Leave with one sentence where nothing was named on a machine that is set up for production: the
    command would otherwise read and write another database, with `DEBUG` on.
    """
    if command in OWN_SETTINGS:
        os.environ[MODULE] = OWN_SETTINGS[command]
        return
    if os.environ.get(MODULE) or any(each.split("=")[0] == "--settings" for each in argv):
        return
    found = [name for name in OF_PRODUCTION if os.environ.get(name, "").strip()]
    if found:
        sys.exit(
            "The environment has %s, as in production: set %s=catalog.settings.production too"
            " (or %s, to work on the catalog)." % (", ".join(found), MODULE, AT_WORK)
        )
    os.environ[MODULE] = AT_WORK


def check_writable(folder, mode=0o755):
    """Make the folder; leave with one sentence where it cannot be made or written."""
    try:
        folder.mkdir(mode=mode, exist_ok=True)
        writable = os.access(str(folder), os.W_OK | os.X_OK)
    except OSError:
        writable = False
    if not writable:
        sys.exit("The folder %s cannot be written: change its owner or its rights." % folder)


def prepare(locks):
    """Bring .venv up to the first of these locks, unless it already holds one of them."""
    if installed(locks):
        return
    check_writable(VENV)
    with alone():
        if not installed(locks):
            first = "" if STAMP.exists() else " (first start, about a minute)"
            print("Preparing .venv%s ..." % first, flush=True)
            make_venv()
            install(locks[0])


def inside_venv():
    """Whether this process already runs on .venv's Python."""
    return VENV.exists() and os.path.realpath(sys.prefix) == os.path.realpath(str(VENV))


def installed(locks):
    """Whether .venv was completed with one of these locks and still has its first Python."""
    return (
        VENV_PYTHON.exists()
        and STAMP.exists()
        and STAMP.read_text() in [stamp_text(lock) for lock in locks]
    )


def stamp_text(lock):
    """What the stamp says once this lock is installed."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return "%s %s\n" % (digest, os.path.realpath(str(VENV_PYTHON)))


@contextlib.contextmanager
def alone():
    """Let one start at a time prepare .venv; the others wait and then find it ready.

    pip inherits the hold, so that it counts even when the start that called it was killed.
    """
    with open(str(RUN_LOCK)) as held:
        os.set_inheritable(held.fileno(), True)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("Waiting for another start to prepare .venv ...", flush=True)
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def make_venv():
    """Make .venv or complete a half-made one; begin again when its Python has changed."""
    if inside_venv():
        return
    if not importlib.util.find_spec("ensurepip"):
        sys.exit("Python cannot make .venv here; on Debian: apt install python3-venv.")
    stale = STAMP.exists() and os.path.realpath(str(VENV_PYTHON)) not in STAMP.read_text()
    clear = ["--clear"] if stale or not VENV_PYTHON.exists() else []
    run([sys.executable, "-m", "venv"] + clear + [str(VENV)], "The folder .venv cannot be made.")


def install(lock):
    """Install the lock, hashes checked, and leave the stamp that says so."""
    run(
        [str(VENV_PYTHON)] + PIP_INSTALL.split() + [str(lock)],
        "The packages cannot be installed: is the network there? Start again to go on.",
    )
    STAMP.write_text(stamp_text(lock))


def run(command, sentence):
    """Run quietly; when it fails show the last lines it said, then leave with the sentence."""
    done = subprocess.run(
        command,
        cwd=str(BASE_DIR),
        close_fds=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        said = done.stdout.decode(errors="replace").strip().splitlines()
        print("\n".join(said[-12:]), file=sys.stderr)
        sys.exit(sentence)
