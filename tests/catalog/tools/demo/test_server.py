"""The port of the demo."""

import socket

import pytest
from django.core.management.base import CommandError

from catalog.tools.demo.server import gunicorn, listen, port_number


def test_a_taken_port_says_so_in_one_sentence():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(CommandError, match=f"Port {port} is taken: choose another with --port"):
            listen(port=port)


def test_a_free_port_is_ours_at_once():
    with listen(port=0) as listener, socket.create_connection(listener.getsockname()):
        pass


@pytest.mark.parametrize("text", ["0", "65536", "-1", "8000x", ""])
def test_a_port_out_of_range_says_what_is_in_range(text):
    with pytest.raises(CommandError, match="from 1 to 65535"):
        port_number(text)


def test_the_server_is_the_production_server_on_the_open_socket():
    arguments = gunicorn(handle=7)
    assert "fd://7" in arguments
    assert "--no-control-socket" in arguments
