"""The test suite on SQLite, on PostgreSQL with Redis, and the journeys in a browser."""

import contextlib
import os
import shutil

from .commands import pytest
from .postgres import server_programs, throwaway_cluster
from .redis import server_program, throwaway_server
from .run import StepFailed

EVERY_CORE = ("-n", "auto")
WITHOUT_SERVERS = "not browser and not redis"


def sqlite(run):
    """Everything that needs neither a browser nor a server."""
    if not pytest(*EVERY_CORE, "-m", WITHOUT_SERVERS, report=run.report("sqlite")):
        raise StepFailed("No tests were found.")


def postgres(run):
    """The same on PostgreSQL, and what needs Redis."""
    with contextlib.ExitStack() as servers:
        database = database_url(run, servers)
        if not database:
            return
        redis = redis_url(run, servers)
        chosen = "not browser" if redis else WITHOUT_SERVERS
        pytest(
            *EVERY_CORE, "-m", chosen, report=run.report("postgres"), DATABASE_URL=database, **redis
        )


def database_url(run, servers):
    """The caller's DATABASE_URL, else a throwaway cluster's; None where neither can be had."""
    given = os.environ.get("DATABASE_URL")
    if given:
        return given
    programs = server_programs()
    if programs:
        return servers.enter_context(throwaway_cluster(programs=programs))
    return run.lack(program="PostgreSQL server", package="postgresql")


def redis_url(run, servers):
    """REDIS_URL of a throwaway server, or nothing where it cannot be had."""
    program = server_program()
    if program:
        return {"REDIS_URL": servers.enter_context(throwaway_server(program=program))}
    run.lack(program="redis-server", package="redis-server")
    return {}


def browser(run):
    """The journeys of readers and staff in Chromium, one after the other."""
    if not shutil.which("chromium"):
        run.lack(program="Chromium", package="chromium")
    elif not pytest("-m", "browser", report=run.report("browser")):
        run.skip("No journeys were found.")
