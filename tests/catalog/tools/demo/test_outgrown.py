"""A database that an older version left in the demo's folder."""

import fcntl
import os
import sqlite3

import pytest
from django.core.management.base import CommandError

from catalog.common.text.days import today
from catalog.tools.demo import outgrown
from catalog.tools.synthetic.database import standing_in

pytestmark = pytest.mark.django_db

OF_0_5 = [
    ("auth", "0012_alter_user_first_name_max_length"),
    ("common", "0001_kept_forms"),
    ("partners", "0001_initial"),
    ("programs", "0001_initial"),
    ("programs", "0008_sort_keys_as_icu_has_them"),
]
OF_TODAY = [*OF_0_5, ("accounts", "0001_initial")]


def made(path, migrations):
    """A database with these names in its list of migrations, and one row of its own."""
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TABLE django_migrations (id integer PRIMARY KEY, app, name, applied)"
        )
        database.executemany(
            "INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, '2026-11-20')",
            migrations,
        )
        database.execute("CREATE TABLE programs_program (title)")
        database.execute("INSERT INTO programs_program VALUES ('Халықаралық қатынастар')")
    database.close()
    return path


def title(path):
    database = sqlite3.connect(path)
    (found,) = database.execute("SELECT title FROM programs_program").fetchone()
    database.close()
    return found


def set_aside(path):
    with standing_in(path):
        return outgrown.set_aside(path=path, folder=path.parent)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalog.sqlite3"


def test_it_is_kept_under_a_name_that_says_of_when_it_is(path):
    kept = set_aside(made(path, OF_0_5))
    assert kept.name == f"catalog-before-0.6-{today()}.sqlite3"
    assert title(kept) == "Халықаралық қатынастар"
    assert not path.exists()


def test_its_papers_stay_beside_it(path):
    papers = path.with_name("catalog.sqlite3-issued")
    papers.mkdir()
    (papers / "қағаз").write_text("")
    kept = set_aside(made(path, OF_0_5))
    assert [each.name for each in kept.with_name(f"{kept.name}-issued").iterdir()] == ["қағаз"]
    assert not papers.exists()


def test_a_second_one_of_the_same_day_leaves_the_first_alone(path):
    first, second = (set_aside(made(path, OF_0_5)) for _time in range(2))
    assert first != second
    assert title(first) == title(second)


def test_a_database_of_today_and_a_missing_one_are_left_alone(path):
    assert set_aside(path) is None
    assert set_aside(made(path, OF_TODAY)) is None
    assert title(path) == "Халықаралық қатынастар"


def test_it_stays_in_its_place_while_a_demo_serves_it(path):
    made(path, OF_0_5)
    server = os.open(path.parent, os.O_RDONLY)
    fcntl.flock(server, fcntl.LOCK_SH)
    with pytest.raises(CommandError, match="The demo is running: stop it before"):
        set_aside(path)
    os.close(server)
    assert title(path) == "Халықаралық қатынастар"
