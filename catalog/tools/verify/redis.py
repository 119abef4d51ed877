"""A Redis server that lives as long as one test run and keeps nothing."""

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time

from .run import StepFailed

PATIENCE = 60  # seconds; a busy machine may take them


def server_program():
    """Where redis-server is; None where it is not installed."""
    return shutil.which("redis-server")


@contextlib.contextmanager
def throwaway_server(*, program):
    """Start a server, yield its REDIS_URL, then stop it whatever happened."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        options = f"--port {port} --bind 127.0.0.1 --appendonly no --dir {folder}"
        server = subprocess.Popen(
            [program, *options.split(), "--save", ""],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        try:
            wait_for(port=port, server=server)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait(PATIENCE)


def free_port():
    """A port nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def wait_for(*, port, server):
    """Return as soon as the server answers."""
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise StepFailed("redis-server did not start.")
