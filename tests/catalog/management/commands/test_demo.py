"""`manage.py demo` as it is typed."""

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from catalog.management.commands import demo


@pytest.fixture
def prepared(monkeypatch, settings, tmp_path):
    """The commands the demo calls, noted and not run."""
    called = []
    settings.DATA_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    monkeypatch.setattr(demo, "call_command", lambda name, **options: called.append(name))
    monkeypatch.setattr(demo.accounts, "ensure_accounts", lambda path: {"editor": "k7-secret"})
    monkeypatch.setattr(demo.static, "prepare_static", lambda **places: called.append("static"))
    monkeypatch.setattr(demo.connections, "close_all", lambda: None)
    monkeypatch.setattr(demo.outgrown, "set_aside", lambda **places: None)
    return called


def test_it_prepares_everything_in_order_and_names_the_accounts(prepared, capsys):
    call_command("demo", "--no-serve")
    assert prepared == ["migrate", "load_sample", "static"]
    assert "k7-secret" in capsys.readouterr().out


def test_reset_throws_the_folder_away_first(prepared, settings):
    (settings.DATA_DIR / "catalog.sqlite3").write_text("")
    call_command("demo", "--no-serve", "--reset")
    assert list(settings.DATA_DIR.iterdir()) == []


def test_a_database_of_an_older_version_is_named_before_a_new_one_is_made(
    prepared, monkeypatch, capsys
):
    kept = "catalog-before-0.6-2026-12-01.sqlite3"
    monkeypatch.setattr(demo.outgrown, "set_aside", lambda **places: kept)
    call_command("demo", "--no-serve")
    first = capsys.readouterr().out.splitlines()[0]
    assert first == f"The database of an older version is kept as {kept}, and a new one is made."
    assert prepared == ["migrate", "load_sample", "static"]


@pytest.mark.parametrize(
    "trouble", [OperationalError("disk is full"), PermissionError("read-only"), KeyboardInterrupt()]
)
def test_trouble_is_one_sentence(prepared, monkeypatch, trouble):
    def call(name, **options):
        raise trouble

    monkeypatch.setattr(demo, "call_command", call)
    with pytest.raises(CommandError) as told:
        call_command("demo", "--no-serve")
    assert str(told.value).endswith(".")


def test_it_serves_on_the_port_that_was_asked_for(prepared, monkeypatch, capsys):
    served = []
    monkeypatch.setattr(demo.server, "listen", lambda port: f"listener at {port}")
    monkeypatch.setattr(demo.server, "serve", lambda listener: served.append(listener))
    call_command("demo", "--port", "8123")
    assert served == ["listener at 8123"]
    assert capsys.readouterr().out.splitlines()[-1] == "Stop with Ctrl-C."
