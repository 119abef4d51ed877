"""Every word of an index: how it is shown, where it stands, which forms it has."""

from .keys import clean, forms, key, raw_words, words
from .stopwords import STOPWORDS

NAME, KEYWORD, BODY = range(3)


class Vocabulary:
    """Words by their key, met in a name, among the keywords or in a text only."""

    def __init__(self):
        self.shown = {}
        self.place = {}
        self.forms = {}
        self.by_form = {}
        self.keys_of = {}
        self.seen = {}
        self.read_at = {NAME: {}, KEYWORD: {}, BODY: {}}

    def read(self, text, place):
        """(key, forms) of each word of a text."""
        read = self.read_at[place]
        found = []
        for raw in raw_words(text):
            if raw not in read:
                read[raw] = self.learn(clean(raw), place)
            found.append(read[raw])
        return found

    def learn(self, word, place):
        """A word the index holds; the name it stands in shows it best."""
        known = self.seen.get(word)
        if known is None:
            known = self.seen[word] = (key(word), forms(word))
        sound, of_word = known
        if place < self.place.get(sound, BODY + 1):
            self.place[sound] = place
            self.shown[sound] = word
            self.forms[sound] = frozenset((*of_word, *self.forms.get(sound, ())))
            for form in self.forms[sound] if place == NAME else ():
                self.keys_of.setdefault(form, set()).add(sound)
            for form in of_word:
                if place < self.place.get(self.by_form.get(form), BODY + 1) or form == sound:
                    self.by_form[form] = sound
        return known

    def __contains__(self, sound):
        return sound in self.place


def initials(text):
    """What people shorten a long name to: «БМУ» for «Баку мемлекеттік университеті»."""
    letters = [word[0] for word in words(text) if key(word) not in STOPWORDS]
    return "".join(letters) if 2 <= len(letters) <= 7 and "".join(letters).isalpha() else ""
