"""What the terminal says when the demo is ready."""

from pathlib import Path

from catalog.tools.demo.welcome import welcome


def text(passwords):
    return welcome(port=8123, passwords=passwords, kept=Path("/somewhere/accounts.txt"))


def test_it_names_the_addresses_the_accounts_and_their_file():
    said = text({"editor": "k7-secret"})
    for part in ("http://127.0.0.1:8123/kk/", "/admin/", "k7-secret", "/somewhere/accounts.txt"):
        assert part in said


def test_it_says_how_to_get_new_accounts_when_the_passwords_are_lost():
    assert "--reset makes new ones" in text({})
