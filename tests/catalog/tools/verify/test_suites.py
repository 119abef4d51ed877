"""Which tests run where, and what a missing program leaves out."""

import contextlib

import pytest

from catalog.tools.verify import suites
from catalog.tools.verify.run import Run, StepFailed


@pytest.fixture
def run(tmp_path):
    return Run(folder=tmp_path, strict=False, say=lambda text: None)


@pytest.fixture
def pytest_runs(monkeypatch):
    """The pytest runs that were asked for, none of them made."""
    runs = []
    monkeypatch.setattr(suites, "pytest", lambda *args, **values: runs.append((args, values)))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return runs


@pytest.fixture
def without_servers(monkeypatch):
    monkeypatch.setattr(suites, "server_programs", lambda: None)
    monkeypatch.setattr(suites, "server_program", lambda: None)


def test_without_postgresql_its_run_is_left_out(run, pytest_runs, without_servers):
    suites.postgres(run)
    assert (pytest_runs, run.left_out) == ([], 1)


def test_a_given_database_is_used_and_without_redis_its_tests_are_left_out(
    run, pytest_runs, without_servers, monkeypatch
):
    monkeypatch.setenv("DATABASE_URL", "postgres://given")
    suites.postgres(run)
    [(arguments, values)] = pytest_runs
    assert "not browser and not redis" in arguments
    assert values["DATABASE_URL"] == "postgres://given"
    assert "REDIS_URL" not in values
    assert run.left_out == 1


def test_with_redis_its_tests_run_too(run, pytest_runs, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://given")
    monkeypatch.setattr(suites, "server_program", lambda: "redis-server")
    monkeypatch.setattr(
        suites, "throwaway_server", lambda program: contextlib.nullcontext("redis://throwaway")
    )
    suites.postgres(run)
    [(arguments, values)] = pytest_runs
    assert "not browser" in arguments
    assert values["REDIS_URL"] == "redis://throwaway"


def test_without_chromium_the_journeys_are_left_out(run, pytest_runs, monkeypatch):
    monkeypatch.setattr(suites.shutil, "which", lambda name: None)
    suites.browser(run)
    assert (pytest_runs, run.left_out) == ([], 1)


@pytest.mark.parametrize("strict", [True, False])
def test_no_journeys_at_all_is_a_failure_where_nothing_may_be_skipped(
    run, pytest_runs, monkeypatch, strict
):
    monkeypatch.setattr(suites.shutil, "which", lambda name: "/usr/bin/chromium")
    run.strict = strict
    with pytest.raises(StepFailed) if strict else contextlib.nullcontext():
        suites.browser(run)
    assert run.left_out == (0 if strict else 1)
