"""Costs that do not depend on the machine, and patience that a busy one does not exhaust.

No test asserts seconds: one that must not be dear counts what it does, or is compared here with
another call of the same test. Where a test waits for something, it waits `PATIENCE` at most; it is
there so that a hanging test ends, and says nothing of how long anything may take.
"""

from collections.abc import Callable
from time import thread_time

PATIENCE = 600  # seconds


def times_the_cost(call: Callable, *, of: Callable) -> float:
    """How many times the work of one call the work of another is, on this thread's own account.

    What other threads and programs do meanwhile does not count.
    """
    return cost(call) / cost(of)


def cost(call):
    begun = thread_time()
    call()
    return thread_time() - begun
