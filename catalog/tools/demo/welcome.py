"""What the terminal says when the demo is ready."""

from textwrap import dedent

from .server import HOST

READY = """
    Kazakh   http://{host}:{port}/kk/
    Russian  http://{host}:{port}/ru/
    English  http://{host}:{port}/en/
    Admin    http://{host}:{port}/admin/

    Accounts, kept in {kept}:
    {accounts}
"""
STOP = "Stop with Ctrl-C."


def welcome(*, port, passwords, kept):
    """The addresses and the accounts, with their passwords, as plain text."""
    rows = "\n".join(f"  {name:<15}{password}" for name, password in passwords.items())
    rows = rows or "  none: their passwords are lost; --reset makes new ones"
    return dedent(READY).format(host=HOST, port=port, kept=kept, accounts=rows)
