"""The search on the sample content, asked as people ask."""

import tomllib
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client

from catalog.sample.loader import load

pytestmark = pytest.mark.django_db
FIRST, AMONG_FIVE = 0.95, 0.99
QUERIES = Path(__file__).with_name("search_queries.toml")


def queries():
    """(the way it is typed, language, query, answers that may stand first)."""
    for way, lines in tomllib.loads(QUERIES.read_text(encoding="utf-8")).items():
        for line in lines.strip().splitlines():
            language, query, answers = line.split(" | ")
            yield way, language, query, answers.split()


@pytest.fixture(scope="module", autouse=True)
def sample(django_db_setup, django_db_blocker):
    """The real sample, loaded once for the questions of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


def codes(query, language):
    response = Client().get(
        f"/{language}/search/", {"q": query}, headers={"accept": "application/json"}
    )
    return [result["code"] for result in response.json()["results"]]


def test_the_right_answer_comes_first():
    asked, missed, lost = list(queries()), [], []
    for way, language, query, answers in asked:
        found = codes(query, language)[:5]
        if not set(found[:1]) & set(answers):
            missed.append(f"{way}: {language} {query!r} found {found}, not {answers}")
        if not set(found) & set(answers):
            lost.append(query)
    assert len(missed) <= len(asked) * (1 - FIRST), "\n".join(missed)
    assert len(lost) <= len(asked) * (1 - AMONG_FIVE), "\n".join(missed)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("halyqaralyq qatynastar", "халықаралық қатынастар"),
        ("халыкаралык катынастар", "халықаралық қатынастар"),
        ("[fks0fhfks0 0fnsyfcnfh", "халықаралық қатынастар"),
        ("халыаралық қатнастар", "халықаралық қатынастар"),
        ("штеуктфешщтфд кудфешщты", "international relations"),
        ("айтишник", "программная инженерия"),
        ("халықаралық қатынастар", None),
        ("7M03111", None),
    ],
)
def test_the_answer_says_how_the_query_was_read(typed, understood):
    response = Client().get("/kk/search/", {"q": typed}, headers={"accept": "application/json"})
    assert response.json()["understood_as"] == understood
