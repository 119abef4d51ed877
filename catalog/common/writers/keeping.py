"""What stays on one page: sums with their rows, a heading with what it names, signatures."""

from collections.abc import Iterable
from itertools import chain, pairwise

from . import document as parts
from .table import SUMS, Weight
from .text import Pair, halves

TALL = 800
SHORT = 90
EDGE = 3
MAX_ROWS = 6
LONGEST_TAIL = 1500


def kept_rows(weights: list[Weight], lengths: list[int]) -> list[tuple[int, bool]]:
    """(how many rows, from this one on, stay on one page; whether it may be parted) of each row.

    `lengths` are the letters of the longest cell of each row, in all its languages. Inside a
    group the number is 0, for a row by itself 1; one too tall for a page is kept with nothing.
    """
    tall = [length > TALL for length in lengths]
    short = [length <= SHORT for length in lengths]
    ends = [place for place, weight in enumerate(weights, 1) if weight not in SUMS]
    count = ends[-1] if ends else 0
    bound = [
        is_bound(above, weight) or (is_edge(place, count) and short[place] and short[place - 1])
        for place, (above, weight) in enumerate(pairwise(weights), 1)
    ]
    free = [not (above or below) for above, below in pairwise(tall)]
    kept = kept_together([is_free and stays for is_free, stays in zip(free, bound, strict=True)])
    return list(zip(kept if weights else [], tall, strict=True))


def is_bound(above, weight):
    """A sum stays with the row before it, a heading with the one after it."""
    return weight in SUMS or above == Weight.HEADING


def is_edge(place, count):
    """The first rows of a table stay together, and the last ones before its closing sums."""
    return place < EDGE or place > count - EDGE


def kept_together(bound: Iterable[bool]) -> list[int]:
    """The sizes of groups, at their first rows; `bound` says of each row but the first whether
    it stays with the row before it. A long run is parted."""
    groups = [1]
    for stays in bound:
        if stays:
            groups[-1] += 1
        else:
            groups.append(1)
    parted = chain.from_iterable(map(parted_sizes, groups))
    return [number for size in parted for number in (size, *[0] * (size - 1))]


def parted_sizes(size):
    """Groups of at most `MAX_ROWS` rows, none of one row alone."""
    while size > MAX_ROWS:
        step = MAX_ROWS if size - MAX_ROWS != 1 else MAX_ROWS - 1
        yield step
        size -= step
    yield size


def tails(blocks: list) -> dict[int, int]:
    """Where the short texts after a table, up to its signatures, stay with its last rows:
    {place of the table: place of the signatures}."""
    found = {}
    for place, block in enumerate(blocks):
        if isinstance(block, parts.Grid) and ends_short(block.table):
            end = signed_at(blocks, place)
            if end is not None:
                found[place] = end
    return found


def ends_short(table):
    """Whether the last row may stand beside more on one page."""
    if not table.columns or not table.rows:
        return False
    texts = (cell for cell in table.rows[-1].cells if isinstance(cell, (str, Pair)))
    return all(length(text) <= TALL for text in texts)


def signed_at(blocks, place):
    letters = 0
    for end in range(place + 1, len(blocks)):
        match blocks[end]:
            case parts.Signatures(roles):
                return end if roles else None
            case parts.Paragraph(text) if (letters := letters + length(text)) <= LONGEST_TAIL:
                continue
            case _:
                return None
    return None


def length(text):
    return sum(map(len, halves(text)))
