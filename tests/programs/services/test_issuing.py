import hashlib

import pytest

from programs.models import IssuedPaper
from programs.services.issuing import issue

from .papers import again, brought, drafted, person, raw

pytestmark = pytest.mark.django_db

CONTENT = "Оқу жоспары: қағаз".encode()
PAPER = {"form": "curriculum", "file_format": "xlsx", "language": "kk", "content": CONTENT}


@pytest.fixture
def sealed():
    return again(brought("published"))


def test_a_paper_is_registered_by_its_bytes_and_the_seal_of_its_plan(sealed):
    paper = issue(sealed, **PAPER)
    assert (paper.curriculum, paper.seal) == (sealed, sealed.seal)
    assert paper.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (paper.form, paper.file_format, paper.language) == ("curriculum", "xlsx", "kk")
    assert (paper.by, paper.issued_at is not None) == (None, True)


def test_it_is_kept_who_had_a_paper_made(sealed):
    registrar = person("registrar")
    assert issue(sealed, **PAPER, by=registrar).by == registrar


def test_equal_bytes_are_one_row_however_often_they_are_issued(sealed):
    first = issue(sealed, **PAPER)
    assert issue(sealed, **PAPER, by=person("registrar")) == first
    assert IssuedPaper.objects.count() == 1


@pytest.mark.parametrize(
    "other", [{"content": b"2"}, {"language": "ru"}, {"form": "working"}, {"file_format": "csv"}]
)
def test_another_paper_is_another_row(sealed, other):
    assert issue(sealed, **PAPER) != issue(sealed, **PAPER | other)


@pytest.mark.parametrize("status", ["approved", "published", "archived"])
def test_every_plan_that_was_approved_has_papers(status):
    assert issue(again(brought(status)), **PAPER)


@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_a_paper_of_a_draft_is_never_registered(status):
    plan = drafted() if status == "draft" else brought(status)
    assert issue(again(plan), **PAPER) is None
    assert not IssuedPaper.objects.exists()


def test_a_plan_that_was_changed_behind_its_seal_has_no_paper_any_more(sealed):
    raw(sealed.items.first(), credits=9)
    assert issue(again(sealed), **PAPER) is None
    assert not IssuedPaper.objects.exists()


@pytest.mark.parametrize("rows", [2, 40])
def test_issuing_asks_for_no_rows_again(sealed, django_assert_num_queries, rows):
    for number in range(rows):
        issue(sealed, **PAPER | {"content": str(number).encode()})
    with django_assert_num_queries(1):
        issue(sealed, **PAPER | {"content": b"0"})
    with django_assert_num_queries(4):  # looked for, and written inside a savepoint
        issue(sealed, **PAPER)
