"""The time of a call, robust against what else the machine is doing."""

from statistics import median
from time import perf_counter

ROUNDS = 500


def seconds(call, rounds=ROUNDS) -> float:
    """The median of many calls, after a few that warm up."""
    for _ in range(rounds // 10):
        call()
    return median(once(call) for _ in range(rounds))


def once(call) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start
