"""The index of a process: made at first use, made anew when what it holds has changed."""

import gc
import logging
from collections.abc import Callable
from contextlib import contextmanager
from threading import Lock, Thread

from django.conf import settings
from django.db import connection

from .documents import Snapshot
from .index import SearchIndex

log = logging.getLogger(__name__)


class Live:
    """Gives the index there is; while a new one is being built the old one answers.

    `snapshot` reads everything to be found, `stamp` a number that moves with every change.
    """

    def __init__(self, snapshot: Callable[[], Snapshot], stamp: Callable[[], int]):
        self.snapshot = snapshot
        self.stamp = stamp
        self.index = None
        self.number = None
        self.lock = Lock()

    def current(self) -> SearchIndex:
        number = self.stamp()
        if self.index is None:
            with self.lock:
                if self.index is None:
                    self.build(number)
        elif number != self.number:
            self.follow(number)
        return self.index

    def follow(self, number):
        """One builder at a time; whoever comes meanwhile reads the old index."""
        if not self.lock.acquire(blocking=False):
            return
        if settings.SEARCH_FOLLOWS_IN_BACKGROUND:
            Thread(target=self.build_aside, args=(number,), daemon=True, name="search").start()
            return
        try:
            self.build(number)
        finally:
            self.lock.release()

    def build_aside(self, number):
        try:
            self.build(number)
        except Exception:
            log.exception("The search index was not rebuilt; the one before it answers on.")
        finally:
            self.lock.release()
            connection.close()

    def build(self, number):
        """The stamp was read before the rows, so that a change between them is seen next time."""
        with uncollected():
            self.index, self.number = SearchIndex(self.snapshot()), number


@contextmanager
def uncollected():
    """Spares readers the collector's walks through an index that grows; it has no cycles.

    Afterwards the collector sees everything again. What it must never see (`gc.freeze`) stays for
    good, whatever garbage lay about at that moment with it: old indexes and requests of readers.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
