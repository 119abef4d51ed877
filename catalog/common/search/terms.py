"""A word of a query, resolved to the words that the index has for it."""

from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from .keys import DIGIT, forms, key
from .stopwords import STOPWORDS
from .vocabulary import BODY, KEYWORD, NAME

FORM = 0.82
NEAREST_FORM = 0.98  # a form no text has, one letter from one that a name has
BEGINNING = 0.45  # of a word typed as far as nothing yet; the rest comes with its letters
ALREADY_WHOLE = 0.6  # of what a word begins that is a word itself
LONGER = 0.8  # a typed word that goes on after a word of the index
SLIP = {1: 0.78, 2: 0.62}
KIN = 0.5  # words that only begin alike
ALIKE = 0.7  # of two words, from which somebody may have meant the other
MIN_ALIKE = 5  # letters of a beginning that says something
STOP, TRAIT, CONTENT = 0.05, 0.4, 1.0
EXPANSIONS = 16
PLACE_WORTH = {NAME: 1.0, KEYWORD: 0.97, BODY: 0.9}


@dataclass(frozen=True)
class QueryTerm:
    """`tokens` and `forms` say what to look for and what a find is worth (1 is the word itself).

    `shown` is how the word is understood, `quality` how well; `share` its part in the query;
    `own` are the forms that are looked for in texts too.
    """

    typed: str
    tokens: dict[str, float]
    forms: dict[str, float]
    shown: str
    quality: float
    own: frozenset[str] = frozenset()
    weight: float = CONTENT
    share: float = 1.0
    is_mended: bool = False

    @property
    def whole(self):
        """The key it is compared by with the beginning of a name."""
        return key(self.shown if self.is_mended else self.typed)

    def shared(self, share):
        return replace(self, share=share)


def resolve(index, word, is_last=False):
    """The word itself and its forms; else what it begins, or what it goes on from."""
    sound, vocabulary = key(word), index.vocabulary
    of_word = {*forms(word), *vocabulary.forms.get(sound, ())}
    tokens, found = {}, {}
    if sound in vocabulary:
        tokens[sound] = 1.0
    for form in of_word:
        if form in vocabulary.by_form:
            found[form] = FORM
    if found and not tokens and len(sound) > 4:
        tokens = {each: NEAREST_FORM for each in index.near(sound, 1) if index.is_in_names(each)}
    quality = max((*tokens.values(), *found.values()), default=0)
    place = min(
        (
            vocabulary.place[each]
            for each in (sound, *map(vocabulary.by_form.get, found))
            if each in vocabulary
        ),
        default=BODY,
    )
    quality *= PLACE_WORTH[place]
    is_whole = index.is_in_names(sound)
    if len(sound) >= 2 and (is_last or not is_whole) and not (is_whole and len(sound) < 3):
        most = FORM if sound not in tokens else FORM * ALREADY_WHOLE
        for whole in index.beginning_with(sound, EXPANSIONS):
            worth = min(most, BEGINNING + (FORM - BEGINNING) * len(sound) / len(whole))
            if whole != sound:
                add(index, tokens, found, whole, worth)
            quality = max(quality, worth * (PLACE_WORTH[vocabulary.place[whole]]))
    return term_of(index, word, tokens, found, quality)


def add(index, tokens, found, whole, worth):
    if worth > tokens.get(whole, 0):
        tokens[whole] = worth
    for form in index.vocabulary.forms[whole]:
        found[form] = max(found.get(form, 0), worth * FORM)


def term_of(index, word, tokens, found, quality, shown=None):
    sound = key(word)
    weight = CONTENT
    if sound in STOPWORDS:
        weight = STOP
    elif index.traits.intersection(found):
        weight = TRAIT
    known = index.vocabulary.forms.get(sound, ())
    tokens = {**{f"~{form}": worth for form, worth in found.items()}, **tokens}
    return QueryTerm(
        word,
        tokens,
        found,
        shown or shown_as(index, word),
        quality,
        own=frozenset(found) if shown else frozenset(forms(word)).union(known),
        weight=weight,
        is_mended=bool(shown),
    )


def shown_as(index, word):
    """The word with its own letters, where the index knows it in another script or spelling."""
    sound = key(word)
    if word in index.vocabulary.seen or not index.is_known(sound, KEYWORD):
        return word
    return index.vocabulary.shown[sound]


def mend(index, word):
    """The word with slips put right, where the index has one near it; None where it has none."""
    sound = key(word)
    if DIGIT.search(sound) and len(sound) < 4:
        return None
    most = 0 if len(sound) < 4 else 1 if len(sound) < 8 else 2
    for is_beginning in (False, True):
        for distance in range(1, most + 1):
            if is_beginning and len(sound) < 5:
                continue
            near = index.near(sound, distance, is_beginning)
            if near:
                return mended(index, word, near, SLIP[distance] - 0.08 * is_beginning)
    return None


def mended(index, word, near, worth):
    sound, vocabulary = key(word), index.vocabulary
    near = sorted(near, key=lambda each: (vocabulary.place[each], distance_of_ends(sound, each)))
    least = vocabulary.place[near[0]]
    tokens, found = {}, {}
    for each in [each for each in near if vocabulary.place[each] == least][:EXPANSIONS]:
        add(index, tokens, found, each, worth)
    return term_of(index, word, tokens, found, worth, vocabulary.shown[near[0]])


def distance_of_ends(one, other):
    """Slips are rare in the first letter, and near words are of one length."""
    return (one[0] != other[0], abs(len(one) - len(other)), other)


def longer(index, word):
    """The word of the index that this one goes on from, by an ending nobody listed."""
    sound = key(word)
    if DIGIT.search(sound):
        return None
    for size in range(len(sound) - 1, max(3, len(sound) - 6, len(sound) // 2), -1):
        if index.is_known(sound[:size]):
            tokens, found, worth = {}, {}, LONGER * size / len(sound)
            add(index, tokens, found, sound[:size], worth)
            return term_of(index, word, tokens, found, worth)
    return None


def kin(index, word):
    """Words that begin as this one does, for want of anything nearer."""
    sound = key(word)
    least = max(4, len(sound) * 2 // 3)
    if DIGIT.search(sound) or len(sound) < 5:
        return None
    for size in range(len(sound) - 1, least - 1, -1):
        if found := index.beginning_with(sound[:size], EXPANSIONS):
            tokens, of_forms = {}, {}
            for whole in found:
                add(index, tokens, of_forms, whole, KIN)
            return term_of(index, word, tokens, of_forms, KIN, index.vocabulary.shown[found[0]])
    return None


def distant(index, word):
    """Words that are alike for the most part, else words whose beginning is half of this one."""
    sound = key(word)
    slips = min(2, len(sound) // 3)
    near = [each for each in index.near(sound, slips) if likeness(sound, each) >= ALIKE]
    half = max(MIN_ALIKE, (len(sound) + 1) // 2)
    if not near and len(sound) > half:
        near = index.beginning_with(sound[:half], EXPANSIONS)
    return mended(index, word, near, KIN) if near else term_of(index, word, {}, {}, 0)


def likeness(one, other):
    """The part of two words that stands in both in the same order."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
