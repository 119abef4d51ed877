import re
from contextlib import contextmanager

import pytest
from django.conf import settings

from catalog.tools.bench import borrowed, papers
from catalog.tools.bench.borrowed import NotHad


class PlainWay:
    """Stands in for the package that the benchmark installs for itself."""

    class HTML:
        def __init__(self, string):
            self.string = string

        def write_pdf(self):
            return self.string.encode()


@contextmanager
def had(name):
    yield PlainWay


@contextmanager
def not_had(name):
    raise NotHad(f"{name} cannot be installed: no network")
    yield


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    monkeypatch.setattr(papers, "ROUNDS", 1)
    monkeypatch.setattr(papers, "borrowed", had)


def targets(monkeypatch, figure):
    for name in ("XLSX_TARGET", "DOCX_TARGET", "PDF_TARGET"):
        monkeypatch.setattr(papers, name, figure)


def test_the_benchmark_tells_times_and_ratios_of_each_format(monkeypatch):
    targets(monkeypatch, 10**9)
    said = []
    assert papers.run(said.append)
    for name in ("XLSX", "DOCX", "PDF"):
        assert any(re.match(rf"{name} of 60 rows: \d+\.\d ms", words) for words in said)
    assert sum(words.startswith("ratio ") for words in said) == 3


def test_without_the_other_package_it_says_why_there_is_no_ratio(monkeypatch):
    targets(monkeypatch, 10**9)
    monkeypatch.setattr(papers, "borrowed", not_had)
    said = []
    assert papers.run(said.append)
    assert said[-1] == "no ratio: weasyprint cannot be installed: no network"


def test_where_the_tests_are_not_installed_it_says_what_to_install(monkeypatch):
    targets(monkeypatch, 10**9)
    monkeypatch.setattr(borrowed.util, "find_spec", lambda name: None)
    said = []
    assert papers.run(said.append)
    sentence = "python-docx comes with the tests: pip install -r catalog/requirements/test.txt"
    assert f"no ratio: {sentence}" in said
    assert (settings.BASE_DIR / borrowed.TEST_LOCK).is_file()


def test_one_missed_target_decides(monkeypatch):
    targets(monkeypatch, 0)
    assert not papers.run(lambda words: None)


def test_the_plan_has_60_rows_and_adds_up():
    table = papers.sixty_rows()
    assert table.rows[-1].cells[-1].value == 4 * papers.ROWS
    assert len(table.rows[-1].cells[-1].rows) == papers.ROWS
