"""How much of a query an answer holds: every word by name, in texts only, or not every word."""

from enum import StrEnum

from .terms import STOP


class Extent(StrEnum):
    """What the best document of an answer has of the words asked for."""

    NAMED = "named"
    MENTIONED = "mentioned"  # every word, and some of them in no name
    PARTLY = "partly"


def extent(index, answer) -> Extent:
    """The fullest of what the hits of an answer have."""
    numbers_of = {}
    for hit in answer.hits:
        numbers_of.setdefault(hit.reading, set()).add(hit.number)
    found = [of_reading(index, reading, numbers) for reading, numbers in numbers_of.items()]
    return min(found, key=list(Extent).index, default=Extent.NAMED)


def of_reading(index, reading, numbers):
    named, anywhere = set(numbers), set(numbers)
    for term in reading.terms:
        if term.weight != STOP:
            named &= index.holding(term, numbers, with_texts=False)
            anywhere &= index.holding(term, numbers, with_texts=True)
    if named:
        return Extent.NAMED
    return Extent.MENTIONED if anywhere else Extent.PARTLY
