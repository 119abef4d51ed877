"""`manage.py verify` as it is typed."""

import pytest
from django.core.management import CommandError, call_command

from catalog.management.commands import verify
from catalog.tools.verify.run import StepFailed, VerifyStep


@pytest.fixture(autouse=True)
def plans(monkeypatch):
    """Two steps in place of the real ones."""
    monkeypatch.setattr(verify.signal, "signal", lambda *_: None)
    monkeypatch.setattr(verify, "FAST", (VerifyStep("lint", quiet),))
    monkeypatch.setattr(verify, "FULL", (VerifyStep("lint", quiet), VerifyStep("suite", broken)))


def quiet(run):
    run.lack(program="msgfmt", package="gettext")


def broken(run):
    raise StepFailed("1 test failed")


def test_the_last_line_counts_and_a_good_run_ends_well(capsys):
    call_command("verify", "--fast")
    assert capsys.readouterr().out.splitlines()[-1] == "0 passed, 0 failed, 1 skipped"


def test_the_last_line_counts_when_a_step_fails_too(capsys):
    with pytest.raises(SystemExit) as ended:
        call_command("verify")
    assert ended.value.code == 1
    assert capsys.readouterr().out.splitlines()[-1] == "0 passed, 1 failed, 1 skipped"


def test_with_all_a_skip_is_a_failure(capsys):
    with pytest.raises(SystemExit):
        call_command("verify", "--all")
    assert "== suite" not in capsys.readouterr().out


def test_all_and_fast_exclude_each_other():
    with pytest.raises(CommandError, match="not allowed with"):
        call_command("verify", "--all", "--fast")
