"""Pages on a catalog of 4,000 programs: how many queries, and how much longer than on one of 40."""

import io
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalog.tools.synthetic.database import standing_in
from programs.models import Program

from .timing import seconds

SMALL, LARGE = 40, 4000
COURSES = 2000
ROUNDS = 10
MAX_QUERIES = {"finder": 8, "program": 12}
TARGET = 12  # times the small catalog's time; its rows are a hundred times as many


def run(say) -> bool:
    """Measure, say what was found, and tell whether every target is met."""
    small, large = measured(SMALL), measured(LARGE)
    verdicts = [judged(say, name, small[name], large[name]) for name in MAX_QUERIES]
    return all(verdicts)


def judged(say, name, small, large):
    (few, short), (many, long) = small, large
    ratio, most = long / short, MAX_QUERIES[name]
    say(f"{name}: {few} queries at {SMALL} programs, {many} at {LARGE}; at most {most}, and equal")
    say(f"{name}: {1e3 * short:.1f} ms and {1e3 * long:.1f} ms")
    say(f"ratio {ratio:.2f}, target at most {TARGET}")
    return few == many <= most and ratio <= TARGET


def measured(programs):
    """(queries, seconds) of each page on a synthetic catalog of so many programs."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.sqlite3"
        call_command(
            "generate_catalog",
            programs=programs,
            courses=COURSES,
            output=path,
            stdout=io.StringIO(),
            stderr=io.StringIO(),
        )
        with standing_in(path):
            return {name: figures(url) for name, url in addresses().items()}


def addresses():
    program = Program.objects.filter(level="6B").first()
    return {"finder": "/kk/programs/", "program": f"/kk/programs/{program.address}/"}


def figures(url):
    get = partial(Client().get, url, headers={"host": "127.0.0.1"})
    get()
    with CaptureQueriesContext(connection) as queries:
        answer = get()
    if answer.status_code != 200:
        raise RuntimeError(f"{url} answers {answer.status_code}.")
    return len(queries), seconds(get, ROUNDS)
