"""A worker lives for weeks: what editors and readers do in it may leave nothing behind."""

import gc
import weakref
from collections import Counter
from types import MethodType

import pytest

from catalog.pages.search import live
from tests.factories import ProgramFactory, StudentClubFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db

EDITS = 60
SETTLED = 10  # edits after which every cache that fills once is full
# Django's test client connects a signal anew at each request; the weak references to it stay.
OF_THE_TEST_CLIENT = {MethodType, weakref.finalize, weakref.finalize._Info, weakref.ReferenceType}


def objects():
    """How many objects of each kind the collector knows; `frozen` those it may not touch."""
    gc.collect()
    kinds = Counter(map(type, gc.get_objects()))
    kept = {kind: number for kind, number in kinds.items() if kind not in OF_THE_TEST_CLIENT}
    return Counter(kept | {"frozen": gc.get_freeze_count()})


def test_sixty_edits_leave_nothing_behind_in_a_worker(client):
    club, program, editor = StudentClubFactory(), ProgramFactory(), client_of("editor")
    address, indexes, known = page(club), [], {}
    for edit in range(1, EDITS + 1):
        form = typed(editor.get(address), name_kk=f"Қазақ әдебиеті үйірмесі {edit}")
        assert editor.post(address, form).status_code == 302
        found = client.get("/kk/search/", {"q": "әдебиеті"}).content.decode()
        assert f"үйірмесі {edit}<" in found
        assert client.get(program.get_absolute_url()).status_code == 200
        indexes.append(weakref.ref(live.index))
        if edit in (SETTLED, EDITS):
            known[edit] = objects()
    assert [each() is not None for each in indexes] == [False] * (EDITS - 1) + [True]
    grown = known[EDITS] - known[SETTLED]
    assert grown.total() < EDITS - SETTLED, grown.most_common(9)
