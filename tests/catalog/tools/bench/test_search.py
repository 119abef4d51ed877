import pytest

from catalog.tools.bench import search


@pytest.fixture(autouse=True)
def few_documents(monkeypatch, django_db_blocker):
    """The benchmark has a database of its own in memory; no other is asked for."""
    monkeypatch.setattr(search, "DOCUMENTS", 200)
    with django_db_blocker.unblock():
        yield


def test_the_benchmark_tells_build_query_and_edit():
    said = []
    search.run(said.append)
    assert "200 documents" in said[0]
    assert any("a look-up:" in words for words in said)
    assert any("after an edit" in words for words in said)


def test_a_missed_target_decides(monkeypatch):
    monkeypatch.setattr(search, "TARGET", 0)
    assert not search.run(lambda words: None)
