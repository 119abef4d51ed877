"""A run of `verify`: order, stopping, skipping, counting."""

import pytest

from catalog.tools.verify.run import Run, StepFailed, VerifyStep


@pytest.fixture
def said():
    return []


@pytest.fixture
def run(tmp_path, said):
    return Run(folder=tmp_path, strict=False, say=said.append)


def skipping(run):
    run.lack(program="Chromium", package="chromium")


def failing(run):
    raise StepFailed("E501 Line too long")


def testing(run):
    case = "<testcase classname='tests.a' name='test_good'/>"
    run.report("sqlite").write_text(f"<testsuites>{case}</testsuites>")


def test_a_failing_step_stops_and_says_what_it_found(run, said):
    run.take([VerifyStep("ruff check", failing), VerifyStep("test suite", testing)])
    assert run.stopped
    assert "E501 Line too long\nFailed: ruff check" in said
    assert "== test suite" not in said


def test_what_ran_before_a_failure_is_counted(run):
    run.take([VerifyStep("test suite", testing), VerifyStep("djLint", failing)])
    assert str(run.counts()) == "1 passed, 1 failed, 0 skipped"


def test_a_skip_names_the_debian_package_and_counts(run, said):
    run.take([VerifyStep("browser journeys", skipping), VerifyStep("test suite", testing)])
    assert "Skipped. No Chromium here; the Debian package chromium enables it." in said
    assert str(run.counts()) == "1 passed, 0 failed, 1 skipped"
    assert not run.stopped


def test_where_nothing_may_be_skipped_a_skip_is_a_failure(run, said):
    run.strict = True
    run.take([VerifyStep("browser journeys", skipping)])
    assert run.stopped
    assert "Debian package chromium" in said[-1]
    assert str(run.counts()) == "0 passed, 1 failed, 0 skipped"
