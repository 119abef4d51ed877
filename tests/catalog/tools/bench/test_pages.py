import re

import pytest
from django.db import connection, connections

from catalog.tools.bench import pages

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, value in {"SMALL": 4, "LARGE": 8, "COURSES": 30, "ROUNDS": 1}.items():
        monkeypatch.setattr(pages, name, value)


@pytest.fixture
def run(monkeypatch):
    """The benchmark with queries and times of its own making; what it says and its verdict."""

    def judge(few, many):
        said = []
        monkeypatch.setattr(pages, "MAX_QUERIES", {"finder": 8})
        found = {4: {"finder": few}, 8: {"finder": many}}
        monkeypatch.setattr(pages, "measured", found.get)
        return pages.run(said.append), said

    return judge


def test_both_pages_are_measured_on_a_catalog_of_their_own():
    kept = connection.settings_dict["NAME"]
    found = pages.measured(4)
    assert set(found) == {"finder", "program"}
    assert all(queries > 0 and time > 0 for queries, time in found.values())
    assert connections["default"].settings_dict["NAME"] == kept


def test_it_tells_queries_times_and_their_ratio(run):
    met, said = run((8, 0.01), (8, 0.02))
    assert met is True
    assert said[0] == "finder: 8 queries at 4 programs, 8 at 8; at most 8, and equal"
    assert re.fullmatch(r"ratio 2\.00, target at most \d+", said[2])


@pytest.mark.parametrize(
    "many", [(9, 0.01), (7, 0.01), (8, 10)], ids=["too many", "unequal", "too slow"]
)
def test_what_misses_a_target_fails(run, many):
    assert run((8, 0.01), many)[0] is False
