"""A paper that has left the house is known, whatever became of the server that gave it."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from urllib.request import urlopen

import pytest
from django.conf import settings as project
from django.core.management import call_command
from django.db import connection

from catalog.tools.demo.server import gunicorn, listen
from programs.models import IssuedPaper
from programs.services import slips
from programs.verification.verdict import Answer
from programs.verification.verify import verify_file
from tests.effort import PATIENCE
from tests.programs.services.papers import brought

NAMES = ("approved.docx", "approved.pdf", "brochure.pdf", "curriculum.xlsx")


@contextmanager
def two_workers(database):
    """The address of the demo's server with two processes on this database; killed at the end."""
    listener = listen(port=0)
    listener.set_inheritable(True)
    server = subprocess.Popen(
        [sys.executable, *gunicorn(handle=listener.fileno()), "--workers", "2", "--threads", "1"],
        cwd=project.BASE_DIR,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "catalog.settings.demo",
            "CATALOG_DATABASE": str(database),
        },
        pass_fds=[listener.fileno()],
        start_new_session=True,
    )
    try:
        yield "http://{}:{}".format(*listener.getsockname())
    finally:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
        listener.close()


@contextmanager
def write_lock(database):
    """Holds the database as a long writer does."""
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        yield


@pytest.fixture
def plan(shared, settings):
    if connection.vendor != "sqlite":
        pytest.skip("The demo keeps its data in SQLite.")
    settings.ISSUED_FOLDER = f"{shared}-issued"
    return brought("published")


def test_papers_of_a_server_that_was_killed_at_once_are_genuine(shared, plan):
    with two_workers(shared) as site, write_lock(shared):
        files = []
        for name in NAMES:
            with urlopen(f"{site}{plan.program.get_absolute_url()}{name}", timeout=PATIENCE) as got:
                files.append((name, got.read()))
    assert len(list(slips.left())) == len(NAMES)
    for turn in ("left", "entered"):
        for name, content in files:
            verdict = verify_file(content, name)
            assert (verdict.answer, verdict.curriculum) == (Answer.IN_FORCE, plan), (turn, name)
            assert verdict.paper.file_format == name.partition(".")[2]
        call_command("enter_papers")
    assert IssuedPaper.objects.count() == len(NAMES)
    assert list(slips.left()) == []
