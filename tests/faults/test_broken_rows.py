"""Data that a file of ours would not hold: each broken row is named, and nothing breaks."""

import json

import pytest

from catalog.common.readers.files import read_pages
from programs.imports.read import read


@pytest.mark.parametrize(
    "item",
    [
        *({}, {"semester": 1}, [], None, 5),
        {"semester": 99, "kind": "discipline", "credits": 5, "title": {"kk": "Тарих"}},
        {"semester": 1, "kind": "discipline", "credits": "5", "title": {"kk": "Тарих"}},
        {"semester": 1, "kind": "алхимия", "credits": 5, "title": {"kk": "Тарих"}},
        {"semester": 1, "kind": "discipline", "credits": 5, "title": {"kk": ["Тарих"]}},
        {"semester": 1, "kind": "discipline", "credits": 5, "title": {"kk": "Т" * 251}},
        {"semester": 1, "kind": "discipline", "credits": 5, "cycle": "ЪЪЪ"},
    ],
)
def test_a_broken_row_of_data_is_an_error_of_the_row(item):
    content = json.dumps({"items": [item], "program": [], "curriculum": 5}).encode()
    reading = read(read_pages(content, "a.json"))
    assert reading.records == ()
    assert [finding.line for finding in reading.findings] == [1]
