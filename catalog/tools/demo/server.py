"""The production server, for one machine."""

import contextlib
import errno
import os
import socket
import sys

from django.conf import settings
from django.core.management.base import CommandError

HOST = "127.0.0.1"

REFUSALS = {
    errno.EADDRINUSE: "Port {port} is taken: choose another with --port.",
    errno.EACCES: "Port {port} is not open to this account: choose another with --port.",
}
REFUSED = "Port {port} cannot be used: choose another with --port."


def port_number(text):
    """The port a person asked for."""
    with contextlib.suppress(ValueError):
        if 1 <= int(text) <= 65535:
            return int(text)
    raise CommandError(f"--port takes a number from 1 to 65535, not {text}.")


def listen(*, port):
    """Take the port at once: it is still ours, and requests wait, when the server starts."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(2048)
    except OSError as refused:
        listener.close()
        sentence = REFUSALS.get(refused.errno, REFUSED)
        raise CommandError(sentence.format(port=port)) from None
    return listener


def serve(*, listener):
    """Become the server; Ctrl-C and other signals reach it directly.

    The server learns its address: papers print it.
    """
    os.environ.setdefault("SITE_URL", "http://{}:{}".format(*listener.getsockname()))
    listener.set_inheritable(True)
    os.environ.pop("GUNICORN_CMD_ARGS", None)
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *gunicorn(handle=listener.fileno())])


def gunicorn(*, handle):
    """The arguments of Python that serve the socket with this file number."""
    return [
        *("-m", "gunicorn", "catalog.wsgi:application", "--bind", f"fd://{handle}"),
        *("--worker-class", "gthread", "--workers", "1", "--threads", "8"),
        *("--chdir", str(settings.BASE_DIR), "--log-level", "warning"),
        *("--timeout", "300"),  # seconds; a busy machine may take them to start
        *("--graceful-timeout", "3", "--no-control-socket"),
    ]
