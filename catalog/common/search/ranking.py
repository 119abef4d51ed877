"""Orders what was retrieved: how much of the query a document has, and how near its name is."""

from .keys import key
from .stopwords import STOPWORDS

EXACT, IN_ORDER, LEADING, ALL_WORDS = 1.15, 0.1, 0.12, 0.45
FULLNESS = 0.3  # how much of the name the query says
FULL = 0.999
GOOD_WORTH = 0.8  # from which a word of the name counts as said
OTHER_LANGUAGE = 0.97
OF_THE_SORT = 0.25  # a document of the sort that the query names
PRIOR = 0.2


class Ranking:
    """Scores documents for one reading of a query by one reader."""

    def __init__(self, index, reading, language):
        self.index = index
        self.terms = reading.terms
        self.trust = reading.worth
        self.language = language
        self.likes = self.likeness()
        self.sorts = {}

    def likeness(self):
        """The words of names that answer a term: the place of the term, and how well."""
        likes, keys_of = {}, self.index.vocabulary.keys_of
        for place, term in enumerate(self.terms):
            answering = {sound: worth for sound, worth in term.tokens.items() if sound[0] != "~"}
            for form, worth in term.forms.items():
                for sound in keys_of.get(form, ()):
                    if worth > answering.get(sound, 0):
                        answering[sound] = worth
            for sound, worth in answering.items():
                if worth > likes.get(sound, (0, 0))[1]:
                    likes[sound] = place, worth
        return likes

    def score(self, number, coverage):
        card = self.index.cards[number]
        aside, of_sort = self.sort(card.traits)
        best = max((self.of_name(name, aside) for name in card.names), default=0)
        return (coverage + best + OF_THE_SORT * of_sort) * self.trust + PRIOR * card.prior

    def sort(self, traits):
        """The terms that a sort of documents may leave out of a name; whether the sort is named."""
        if traits not in self.sorts:
            named = {
                place for place, term in enumerate(self.terms) if not traits.isdisjoint(term.forms)
            }
            empty = {place for place, term in enumerate(self.terms) if key(term.typed) in STOPWORDS}
            self.sorts[traits] = named | empty, bool(named)
        return self.sorts[traits]

    def of_name(self, name, aside):
        found = [
            (place, name.sizes[place], *self.likes[sound])
            for place, sound in enumerate(name.keys)
            if sound in self.likes
        ]
        if not found:
            return 0
        matched = {}
        for _, _, at, worth in found:
            matched[at] = max(matched.get(at, 0), worth)
        terms = self.terms
        asked = sum(term.share for at, term in enumerate(terms) if at in matched or at not in aside)
        worth = sum(terms[at].share * of_term for at, of_term in matched.items()) / asked
        fullness = sum(size * min(worth / GOOD_WORTH, 1) for _, size, _, worth in found) / name.size
        if all(at in matched or at in aside for at in range(len(terms))):
            bonus = structure(name, found, fullness)
        else:
            bonus = FULLNESS * worth * fullness
        of_language = 1 if name.language == self.language else OTHER_LANGUAGE
        return bonus * worth * name.worth * of_language


def structure(name, found, fullness):
    """A name that has every word of the query: it whole, its beginning, or words of it."""
    order = [at for _, _, at, _ in found]
    in_order = IN_ORDER * (order == sorted(order))
    if fullness > FULL:
        return EXACT + in_order
    leads = sum(name.sizes[: found[-1][0] + 1]) - sum(size for _, size, _, _ in found) < 1
    return ALL_WORDS + FULLNESS * fullness + leads * LEADING * (1 + fullness) / 2 + in_order / 2
