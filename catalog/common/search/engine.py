"""Search: a query and a reader's language in, an answer out."""

from dataclasses import dataclass

from ..text.folding import CYRILLIC
from ..text.languages import NAMES
from .documents import HitPage
from .excerpts import Excerpts
from .keys import words
from .ranking import Ranking
from .understanding import QueryReading, alike, understand

MOST = 20
MIN_SCORE = 0.12
BESIDE_BEST = 0.25  # of the best score; what is below is noise
DIRECT = 0.6  # of the best score, from which words as typed answer without their synonym


@dataclass(frozen=True)
class Hit:
    """One document of an answer, with the reading of the query it answers."""

    number: int
    kind: str
    code: str
    page: HitPage
    score: float
    reading: QueryReading


@dataclass(frozen=True)
class SearchResult:
    """Hits, the best first; `understood_as` is the query as it was read, where that is another."""

    query: str
    hits: tuple[Hit, ...] = ()
    understood_as: str | None = None


def search(index, query, language, limit=MOST, as_typed=False, with_body=False) -> SearchResult:
    """The documents that answer a query; an answer without hits where there is nothing."""
    found = {}
    for reading in understand(index, query, as_typed):
        ranking = Ranking(index, reading, language)
        for number, coverage, address in index.retrieve(reading.terms, reading.whole):
            score = ranking.score(number, coverage)
            before, _, direct = found.get(number, (0, address, reading))
            if score > before:
                is_direct = before >= score * DIRECT
                found[number] = (score, address, direct if is_direct else reading)
    ranked = sorted(found.items(), key=lambda item: (-round(item[1][0], 4), item[0]))[:limit]
    if not ranked:
        return SearchResult(query)
    least = max(MIN_SCORE, ranked[0][1][0] * BESIDE_BEST)
    hits = tuple(
        hit_of(index, number, score, index.page(address, with_body), reading)
        for number, (score, address, reading) in ranked
        if score >= least
    )
    return SearchResult(query, hits, understood(query, hits[0], language) if hits else None)


def understood(query, best, language):
    """How a query was read, where that is other words, in letters its reader or its writer uses."""
    reading, shown = best.reading, best.reading.shown
    if shown == " ".join(words(query)):
        return None
    if is_cyrillic(shown) in (is_cyrillic(reading.typed), is_cyrillic(NAMES[language])):
        return shown
    if reading.is_another_spelling:
        return None
    title = best.page.title.get(language, "")
    named = title if reading.asked else " ".join(Excerpts(reading).words(title))
    return named or shown


def is_cyrillic(text):
    return bool(CYRILLIC.search(text))


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
    return Hit(number, card.kind, card.code, page, score, reading)
