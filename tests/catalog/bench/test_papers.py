import re

import pytest

from catalog.bench import papers


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    monkeypatch.setattr(papers, "ROUNDS", 1)


def targets(monkeypatch, figure):
    for name in ("XLSX_TARGET", "DOCX_TARGET", "PDF_TARGET"):
        monkeypatch.setattr(papers, name, figure)


def test_the_benchmark_tells_times_and_ratios_of_each_format(monkeypatch):
    targets(monkeypatch, 10**9)
    said = []
    assert papers.run(said.append)
    for name in ("XLSX", "DOCX", "PDF"):
        assert any(re.match(rf"{name} of 60 rows: \d+\.\d ms", words) for words in said)
    assert sum(words.startswith("ratio ") for words in said) >= 2


def test_one_missed_target_decides(monkeypatch):
    targets(monkeypatch, 0)
    assert not papers.run(lambda words: None)


def test_the_plan_has_60_rows_and_adds_up():
    table = papers.sixty_rows()
    assert table.rows[-1].cells[-1].value == 4 * papers.ROWS
    assert len(table.rows[-1].cells[-1].rows) == papers.ROWS
