"""What a query may have meant: as typed, with another layout, with slips mended, by synonyms."""

from dataclasses import dataclass, replace
from math import log

from .keys import DIGIT, key, root, words
from .layouts import retyped
from .stopwords import STOPWORDS
from .terms import CONTENT, STOP, QueryTerm, distant, kin, longer, mend, resolve
from .vocabulary import KEYWORD

LONGEST = 200
MAX_WORDS = 14
GOOD = 0.9  # quality from which no other layout is tried
BETTER = 0.1  # by how much another layout must be better
PLAUSIBLE = 0.55  # and how good it must be by itself
BY_SYNONYM = 0.97
MIN_HALF = 3


@dataclass(frozen=True, eq=False)
class QueryReading:
    """The terms of one way to read a query; `worth` is how far to trust it.

    `asked` is what a synonym stood for before it was replaced.
    """

    terms: tuple[QueryTerm, ...]
    worth: float = 1.0
    asked: str = ""

    @property
    def quality(self):
        return sum(term.share * term.quality for term in self.terms)

    @property
    def shown(self):
        return " ".join(term.shown for term in self.terms)

    @property
    def typed(self):
        return self.asked or " ".join(term.typed for term in self.terms)

    @property
    def is_another_spelling(self):
        """Whether it differs from what was typed in letters only, not in words."""
        return not self.asked and not any(term.is_mended for term in self.terms)

    @property
    def whole(self):
        return " ".join(term.whole for term in self.terms)


def understand(index, query, as_typed=False):
    """The readings of a query, the plainest first; none where it has no words."""
    text = tidy(query)
    direct = read(index, text)
    if as_typed:
        return [direct] if direct.terms else []
    best = direct
    if direct.quality < GOOD:
        others = [read(index, each) for each in other_layouts(index, text)]
        other = max(others, key=gain, default=direct)
        is_better = gain(other) > max(gain(direct) + BETTER, PLAUSIBLE)
        best = repaired(index, other if is_better else direct)
    readings = [best, *by_synonyms(index, best)]
    return [reading for reading in readings if reading.terms]


def tidy(query):
    return " ".join(query[:LONGEST].replace("\0", " ").split())


def gain(reading):
    return round(reading.quality, 3)


def other_layouts(index, text):
    """The text typed otherwise, as a whole and chunk by chunk."""
    wholes = retyped(text)
    chunks = text.split(" ")
    if len(chunks) == 1:
        return wholes
    mixed = " ".join(best_chunk(index, chunk) for chunk in chunks)
    return list(dict.fromkeys([*wholes, mixed]))


def best_chunk(index, chunk):
    readings = {each: read(index, each) for each in (chunk, *retyped(chunk))}
    return max(readings, key=lambda each: gain(readings[each]))


def read(index, text):
    """Each word resolved as it stands; the parts of a code or of a word put together."""
    found = joined(index, words(text)[:MAX_WORDS])
    return reading_of(
        index, [resolve(index, word, place == len(found) - 1) for place, word in enumerate(found)]
    )


def reading_of(index, terms):
    """Terms with their shares: rarer words weigh more, words that say nothing almost nothing."""
    if all(term.weight == STOP for term in terms):
        weights = [CONTENT for _ in terms]
    else:
        weights = [term.weight * rarity(index, term) for term in terms]
    total = sum(weights) or 1
    shares = (weight / total for weight in weights)
    return QueryReading(tuple(map(QueryTerm.shared, terms, shares)))


def rarity(index, term):
    """From a half for a word of every name to one for a word of a single one."""
    frequency = index.frequency(term.tokens) if term.tokens else 0
    return 1 - 0.5 * log(1 + frequency) / log(2 + len(index))


def joined(index, parts):
    """«7 м 03111» and «гео политика» as the one word that the index has."""
    result, start = [], 0
    while start < len(parts):
        for size in (3, 2):
            run = parts[start : start + size]
            whole = "".join(run)
            if len(run) == size and is_one_word(index, run, whole):
                result.append(whole)
                start += size
                break
        else:
            result.append(parts[start])
            start += 1
    return result


def is_one_word(index, run, whole):
    if DIGIT.search(whole):
        return is_code_in_parts(index, run, whole)
    if any(key(part) in STOPWORDS for part in run):
        return False
    if all(index.is_in_names(key(part)) for part in run):
        return False
    return index.is_known(key(whole), KEYWORD)


def is_code_in_parts(index, run, whole):
    """Digits and at most two letters at a time, which together begin a code."""
    if any(sum(map(str.isalpha, part)) > 2 for part in run) or whole.isdigit():
        return False
    return index.is_in_names(key(whole)) or bool(
        len(whole) > 3 and index.beginning_with(key(whole), 1)
    )


def repaired(index, reading):
    """Each word that was not found, mended: a slip, a missing space, at last a word alike."""
    terms = []
    for term in reading.terms:
        terms += [term] if term.quality or term.weight == STOP else repaired_term(index, term)
    return reading_of(index, terms)


def repaired_term(index, term):
    mended = mend(index, term.typed)
    halves = None if mended and mended.quality > 0.7 else split(index, term.typed)
    if halves:
        return halves
    return [mended or longer(index, term.typed) or kin(index, term.typed) or term]


def split(index, word):
    """Two words of names that were typed without a space."""
    for cut in range(MIN_HALF, len(word) - MIN_HALF + 1):
        parts = word[:cut], word[cut:]
        if all(index.is_in_names(key(part)) for part in parts):
            return [resolve(index, part) for part in parts]
    return None


def by_synonyms(index, reading):
    """The reading with each run of words that is a synonym replaced by what it means."""
    terms = reading.terms
    for size in range(min(len(terms), 4), 0, -1):
        for start in range(len(terms) - size + 1):
            run = terms[start : start + size]
            if meant := meaning(index, run):
                around = [term.shown for term in terms]
                text = " ".join([*around[:start], meant, *around[start + size :]])
                return [replace(read(index, text), worth=BY_SYNONYM, asked=reading.typed)]
    return []


def meaning(index, run):
    typed = tuple(key(term.typed) for term in run)
    shown = tuple(key(term.shown) for term in run)
    spellings = [typed, shown]
    if not any(map(index.is_in_names, typed)):
        spellings.append(tuple(map(root, typed)))
    return next((meant for keys in spellings if (meant := index.synonyms.get(keys))), None)


def alike(index, query):
    """A reading for want of any: words a few slips off, or with the same beginning."""
    found = words(tidy(query))[:MAX_WORDS]
    return reading_of(index, [distant(index, word) for word in found])
