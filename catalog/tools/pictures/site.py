"""The site on a free port, for as long as pictures are taken."""

import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

from catalog.tools.demo.server import gunicorn, listen

PATIENCE = 300  # seconds until the first answer; a busy machine may take them


@contextmanager
def running():
    """The address of a server of its own process, on the database of this one."""
    listener = listen(port=0)
    listener.set_inheritable(True)
    address = "http://{}:{}".format(*listener.getsockname())
    server = subprocess.Popen(
        [sys.executable, *gunicorn(handle=listener.fileno())], pass_fds=[listener.fileno()]
    )
    try:
        await_answer(f"{address}/health/")
        yield address
    finally:
        server.terminate()
        server.wait()
        listener.close()


def await_answer(url):
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(url, timeout=PATIENCE):
                return
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
