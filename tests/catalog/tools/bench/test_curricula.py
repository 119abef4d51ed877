import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connections

from catalog.tools.bench import curricula, timing
from programs.curricula import ledger


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch, django_db_blocker):
    """The benchmark has a database of its own in memory; no other is asked for."""
    monkeypatch.setattr(timing.seconds, "__defaults__", (20,))
    with django_db_blocker.unblock():
        yield


def test_the_benchmark_tells_times_and_their_ratio():
    said = []
    met = curricula.run(said.append)
    sums, ratio = said
    assert re.fullmatch(r"every sum of 60 rows: \d+ µs; one SQLite query: \d+ µs", sums)
    figure = re.fullmatch(r"ratio (\d+\.\d\d), target at most 5", ratio)[1]
    assert isinstance(met, bool)
    assert float(figure) > 0


@pytest.mark.parametrize(("target", "met"), [(10**9, True), (0, False)])
def test_the_target_decides(monkeypatch, target, met):
    monkeypatch.setattr(curricula, "TARGET", target)
    assert curricula.run(lambda words: None) is met


def test_a_target_that_is_met_ends_well(monkeypatch):
    monkeypatch.setattr(curricula, "TARGET", 10**9)
    out = StringIO()
    call_command("bench", "curricula", stdout=out)
    assert "ratio" in out.getvalue()


def test_a_target_that_is_missed_is_one_sentence(monkeypatch):
    monkeypatch.setattr(curricula, "TARGET", 0)
    with pytest.raises(CommandError, match=r"^The target is missed\.$"):
        call_command("bench", "curricula", stdout=StringIO())


def test_an_unknown_benchmark_is_refused():
    with pytest.raises(CommandError, match="өлшем"):
        call_command("bench", "өлшем")


def test_nothing_of_the_benchmark_is_left_behind():
    before = set(connections.settings)
    curricula.run(lambda words: None)
    assert set(connections.settings) == before


def test_the_plan_that_is_measured_has_sixty_rows_and_every_sum():
    plan = curricula.sixty_rows()
    book = ledger(plan)
    assert (len(plan.lines), book.total.credits) == (60, 240)
    assert "by_semester_and_cycle" in curricula.SUMS
    assert len(curricula.every_sum(plan)) == len(curricula.SUMS)
