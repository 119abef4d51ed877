"""Commands as steps."""

import pytest

from catalog.tools.verify.commands import environment, quiet
from catalog.tools.verify.run import StepFailed


def test_a_passing_command_says_nothing(capfd):
    quiet("-c", "print('noise')")(None)
    assert capfd.readouterr() == ("", "")


def test_a_failing_command_hands_over_what_it_said():
    with pytest.raises(StepFailed, match="қате"):
        quiet("-X", "utf8", "-c", "print('қате'); raise SystemExit(1)")(None)


def test_the_callers_database_does_not_reach_a_step_by_itself(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://somewhere/else")
    assert "DATABASE_URL" not in environment()
    assert environment(DATABASE_URL="given")["DATABASE_URL"] == "given"
