"""One index in the memory of a process: words as it knows them, documents that hold them."""

import json
from bisect import bisect_left

from tantivy import Occur, Query

from .building import MIN_BEGINNING, Builder
from .documents import HitPage, Snapshot
from .schema import BODY, KEYWORDS, NAMES, NUMBER, PAGE, TEXT, WORD, form_token
from .vocabulary import BODY as IN_BODY
from .vocabulary import NAME

WORTH = {KEYWORDS: 0.66, BODY: 0.35}  # of a word found there, beside one in the title
WHOLE = 10  # lifts documents whose name begins as the query does above all others
CANDIDATES = 50
BEGINNINGS = 200


class SearchIndex:
    """A snapshot that can be searched; never changes once it is made."""

    def __init__(self, snapshot: Snapshot):
        builder = Builder()
        for document in snapshot.documents:
            builder.add(document)
        for typed, meant in snapshot.synonyms:
            builder.add_synonym(typed, meant)
        self.words = builder.finish()
        self.cards = builder.cards
        self.wholes = builder.wholes
        self.vocabulary = builder.vocabulary
        self.synonyms = builder.synonyms
        self.traits = frozenset().union(*builder.traits.values())
        self.schema = builder.schema
        self.searcher = builder.engine.searcher()

    def __len__(self):
        return len(self.cards)

    def frequency(self, tokens):
        """In how many documents' names the commonest of some tokens stands."""
        return max((self.searcher.doc_freq(NAMES, token) for token in tokens), default=0)

    def beginning_with(self, sound, limit):
        """Words that begin so, those of names first, the shortest first."""
        found = [word for word, _ in self.searcher.terms_with_prefix(WORD, sound)]
        place = self.vocabulary.place
        return sorted(found, key=lambda word: (place[word], len(word)))[:limit]

    def near(self, sound, distance, is_beginning=False):
        """Words at most so many slips away (a swap of neighbours is one slip)."""
        query = Query.fuzzy_term_query(self.schema, WORD, sound, distance, True, is_beginning)
        hits = self.searcher.search(query, 200, count=False).hits
        numbers = self.searcher.fast_field_values(NUMBER, [address for _, address in hits])
        return [self.words[number] for number in numbers]

    def named(self, whole):
        """Documents with a name that begins with a whole query, the shortest names first."""
        alike = self.wholes.get(whole[:MIN_BEGINNING], ())
        start = bisect_left(alike, (whole,))
        found = []
        for name, number in alike[start : start + BEGINNINGS]:
            if not name.startswith(whole):
                break
            found.append((len(name), number))
        return list(dict.fromkeys(number for _, number in sorted(found)))[: CANDIDATES // 3]

    def retrieve(self, terms, whole):
        """(number, coverage from 0 to 1, address) of the likeliest documents for some terms."""
        clauses = [(Occur.Should, self.clause(term)) for term in terms if term.tokens]
        if not clauses:
            return []
        query = Query.boolean_query(clauses)
        if numbers := self.named(whole):
            lifted = Query.const_score_query(
                Query.term_set_query(self.schema, NUMBER, numbers), WHOLE
            )
            query = Query.boolean_query([(Occur.Must, query), (Occur.Should, lifted)])
        result = self.searcher.search(query, CANDIDATES, count=False)
        addresses = [address for _, address in result.hits]
        numbers = self.searcher.fast_field_values(NUMBER, addresses)
        for (score, address), number in zip(result.hits, numbers, strict=True):
            yield number, score - WHOLE if score > WHOLE / 2 else score, address

    def holding(self, term, numbers, with_texts):
        """Which of some documents have a word in a name or a keyword, or anywhere."""
        if not term.tokens:
            return set()
        fields = WORTH if with_texts else {KEYWORDS: WORTH[KEYWORDS]}
        among = Query.term_set_query(self.schema, NUMBER, list(numbers))
        query = Query.boolean_query([(Occur.Must, among), (Occur.Must, self.clause(term, fields))])
        hits = self.searcher.search(query, len(numbers), count=False).hits
        return set(self.searcher.fast_field_values(NUMBER, [address for _, address in hits]))

    def clause(self, term, fields=WORTH):
        """The best place of a word counts, once."""
        places = [self.scored(NAMES, token, worth) for token, worth in term.tokens.items()]
        for field, of_field in fields.items():
            places += [
                self.scored(field, form_token(form), of_field * worth)
                for form, worth in term.forms.items()
                if form in term.own
            ]
        best = Query.disjunction_max_query(places)
        return Query.boost_query(best, term.share)

    def scored(self, field, token, worth):
        return Query.const_score_query(Query.term_query(self.schema, field, token), worth)

    def page(self, address, with_body=False):
        """What a hit shows; its text where somebody reads it."""
        stored = self.searcher.doc(address)
        url, title, facts, label, is_sample = json.loads(bytes(stored.get_first(PAGE)))
        body = json.loads(bytes(stored.get_first(TEXT))) if with_body else {}
        return HitPage(url, title, body, facts, label, is_sample)

    def is_known(self, sound, place=IN_BODY):
        return self.vocabulary.place.get(sound, IN_BODY + 1) <= place

    def is_in_names(self, sound):
        return self.is_known(sound, NAME)
