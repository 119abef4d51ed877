"""Puts documents into an index."""

import json
import time
from dataclasses import dataclass

import tantivy

from ..text.languages import LANGUAGES
from .keys import key, root, words
from .schema import BODY, KEYWORDS, NAMES, NUMBER, PAGE, TEXT, WORD, empty_index, form_token
from .stopwords import STOPWORDS
from .vocabulary import BODY as IN_BODY
from .vocabulary import KEYWORD, NAME, Vocabulary, initials

HEAP = 64_000_000  # bytes the writer may fill before it writes a segment
BODY_LIMIT = 20_000  # letters of a text that are read
TAIL = 3  # figures at the end of a code that people type alone
PLACED = 0.5  # what a place is worth beside a name
SHORTENED = 0.9  # what initials are worth beside the name itself
SMALL_WORD = 0.15  # what a word like «және» or «студенттік клубы» is of a name
BREATH = 10  # documents between two pauses
MIN_BEGINNING = 2  # letters of a query that are looked for at the beginning of names


@dataclass(frozen=True)
class Name:
    """A name of a document as keys with the part each has in it; what the name is worth."""

    keys: tuple[str, ...]
    sizes: tuple[float, ...]
    size: float
    language: str
    worth: float


@dataclass(frozen=True)
class Card:
    """What ranking must know of a document."""

    kind: str
    code: str
    names: tuple[Name, ...]
    traits: frozenset[str]
    prior: float


class Builder:
    """Collects documents and the words they hold."""

    def __init__(self):
        self.engine = empty_index()
        self.schema = self.engine.schema
        self.writer = self.engine.writer(HEAP, 1)
        self.vocabulary = Vocabulary()
        self.cards = []
        self.wholes = {}
        self.shared = {}
        self.traits = {}
        self.synonyms = {}

    def add(self, document):
        traits = self.traits_of(document.traits)
        names = tuple(self.names(document, traits))
        card = Card(document.kind, document.code, names, traits, document.prior)
        number = len(self.cards)
        if number % BREATH == 0:
            time.sleep(0)  # lets a waiting reader run
        self.cards.append(card)
        for name in names:
            whole = " ".join(name.keys)
            self.wholes.setdefault(whole[:MIN_BEGINNING], []).append((whole, number))
        self.write(document, number)

    def names(self, document, traits):
        for language in LANGUAGES:
            if text := document.page.title.get(language):
                keys = self.keys(text)
                yield self.name(keys, traits, language)
                short = initials(text) if document.is_shortened else ""
                if short:
                    sound, _ = self.vocabulary.learn(short, NAME)
                    yield self.name((sound,), traits, worth=SHORTENED)
        for text in document.names:
            yield self.name(self.keys(text), traits)
        for text in document.places:
            yield self.name(self.keys(text), traits, worth=PLACED)
        for code in document.codes:
            yield self.name(self.keys("".join(words(code))), traits)

    def name(self, keys, traits, language="", worth=1.0):
        small = (each in STOPWORDS or each in traits or root(each) in traits for each in keys)
        sizes = tuple(SMALL_WORD if is_small else 1.0 for is_small in small)
        return Name(keys, self.shared.setdefault(sizes, sizes), sum(sizes), language, worth)

    def keys(self, text):
        return tuple(sound for sound, _ in self.vocabulary.read(text, NAME))

    def traits_of(self, text):
        if text not in self.traits:
            read = self.vocabulary.read(text, KEYWORD)
            self.traits[text] = frozenset(form for _, forms in read for form in forms)
        return self.traits[text]

    def write(self, document, number):
        vocabulary, page = self.vocabulary, document.page
        names = [*page.title.values(), *document.names, *document.places]
        tokens = [token for text in names for token in self.tokens(text)]
        tokens += self.initials_of(number)
        for code in document.codes:
            sound, _ = vocabulary.learn("".join(words(code)), NAME)
            tokens += [sound, *self.tail(sound)]
        body = " ".join(text[:BODY_LIMIT] for text in page.body.values())
        keywords = f"{document.keywords} {document.traits}"
        row = {
            NAMES: " ".join(tokens),
            KEYWORDS: " ".join(self.form_tokens(keywords, KEYWORD)),
            BODY: " ".join(self.form_tokens(body, IN_BODY)),
            NUMBER: number,
            PAGE: json.dumps(
                [page.url, page.title, page.facts, page.label, page.is_sample]
            ).encode(),
            TEXT: json.dumps(page.body, ensure_ascii=False).encode(),
        }
        self.writer.add_document(tantivy.Document.from_dict(row, self.schema))

    def tokens(self, text):
        for sound, forms in self.vocabulary.read(text, NAME):
            yield sound
            yield from map(form_token, forms)

    def initials_of(self, number):
        return [name.keys[0] for name in self.cards[number].names if name.worth == SHORTENED]

    def tail(self, sound):
        """The figures a code ends with."""
        figures = sound[len(sound.rstrip("0123456789")) :]
        if len(figures) < TAIL or figures == sound:
            return []
        self.vocabulary.learn(figures, NAME)
        return [figures]

    def form_tokens(self, text, place):
        read = self.vocabulary.read(text, place)
        return {form_token(form) for _, forms in read for form in forms}

    def add_synonym(self, typed, meant):
        keys = tuple(key(word) for word in words(typed))
        if keys:
            self.synonyms.setdefault(keys, meant)
            self.synonyms.setdefault(tuple(map(root, keys)), meant)
            for word in words(typed):
                self.vocabulary.learn(word, KEYWORD)

    def finish(self):
        """Every word as a small document of its own, then the index can be read."""
        for alike in self.wholes.values():
            alike.sort()
        numbered = list(self.vocabulary.place)
        for number, sound in enumerate(numbered):
            row = {WORD: sound, NUMBER: number}
            self.writer.add_document(tantivy.Document.from_dict(row, self.schema))
        self.writer.commit()
        self.writer.wait_merging_threads()
        self.engine.reload()
        return numbered
