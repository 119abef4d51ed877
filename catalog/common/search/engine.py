"""Search: a query and a reader's language in, an answer out."""

from dataclasses import dataclass

from .documents import Page
from .keys import words
from .ranking import Ranking
from .understanding import Reading, alike, understand

MOST = 20
LEAST_SCORE = 0.12
BESIDE_BEST = 0.25  # of the best score; what is below is noise


@dataclass(frozen=True)
class Hit:
    """One document of an answer, with the reading of the query it answers."""

    kind: str
    code: str
    page: Page
    score: float
    reading: Reading


@dataclass(frozen=True)
class Answer:
    """Hits, the best first; `understood_as` is the query as it was read, where that is another."""

    query: str
    hits: tuple[Hit, ...] = ()
    understood_as: str | None = None


def search(index, query, language, limit=MOST, as_typed=False, with_body=False) -> Answer:
    """The documents that answer a query; an answer without hits where there is nothing."""
    found = {}
    for reading in understand(index, query, as_typed):
        ranking = Ranking(index, reading, language)
        for number, coverage, address in index.retrieve(reading.terms, reading.whole):
            score = ranking.score(number, coverage)
            if number not in found or score > found[number][0]:
                found[number] = (score, address, reading)
    ranked = sorted(found.items(), key=lambda item: (-round(item[1][0], 4), item[0]))[:limit]
    if not ranked:
        return Answer(query)
    least = max(LEAST_SCORE, ranked[0][1][0] * BESIDE_BEST)
    hits = tuple(
        hit_of(index, number, score, index.page(address, with_body), reading)
        for number, (score, address, reading) in ranked
        if score >= least
    )
    shown = hits[0].reading.shown if hits else None
    return Answer(query, hits, None if shown == " ".join(words(query)) else shown)


def nearest(index, query, limit) -> tuple[Hit, ...]:
    """Documents with a word that is a little like one of the query, for want of an answer."""
    reading = alike(index, query)
    found = index.retrieve(reading.terms, reading.whole)
    ranked = sorted(found, key=lambda each: (-round(each[1], 4), each[0]))[:limit]
    return tuple(
        hit_of(index, number, share, index.page(address, with_body=True), reading)
        for number, share, address in ranked
    )


def hit_of(index, number, score, page, reading):
    card = index.cards[number]
    return Hit(card.kind, card.code, page, score, reading)
