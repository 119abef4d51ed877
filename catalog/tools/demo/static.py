"""The demo's static files: ours compressed, those of packages as they are.

Compressing everything takes about half a minute, most of it for files of packages that one
visitor on the same machine never notices.
"""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.management import call_command
from whitenoise.compress import Compressor

from catalog.common.web.bundles import BundlingFinder


def prepare_static(*, source, target, lock):
    """Collect and compress, unless the target was made of the same files; say whether it worked."""
    stamp = target.with_suffix(".stamp")
    wanted = fingerprint(source=source, lock=lock)
    if target.exists() and stamp.exists() and stamp.read_text() == wanted:
        return False
    target.mkdir(exist_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    compress([target / name for name, _ in BundlingFinder().list([])])
    stamp.write_text(wanted)
    return True


def compress(paths):
    """Put a .br and a .gz beside each file that gets smaller by it."""
    compressor = Compressor(quiet=True)
    worthwhile = [str(path) for path in paths if compressor.should_compress(path.name)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(compressor.compress, worthwhile))


def fingerprint(*, source, lock):
    """A digest of our files, of the packages' lock, and of the names that will be served."""
    digest = hashlib.sha256(lock.read_bytes())
    for name in served_names():
        digest.update(name.encode())
    for path in files(source):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def served_names():
    """The names of all static files, ours and the packages', in order."""
    return sorted(name for finder in finders.get_finders() for name, _ in finder.list([]))


def files(folder):
    """Every file under the folder, in order."""
    return sorted(path for path in Path(folder).rglob("*") if path.is_file())
