"""One key for a word however it was typed.

People type Kazakh without Kazakh letters and with Latin look-alikes; databases compare only
Latin letters without case. A folded text is small Russian Cyrillic where a Cyrillic word was
meant, plain Latin where a Latin one was.
"""

import re
import unicodedata

KAZAKH_TO_RUSSIAN = str.maketrans("әғқңөұүһіё", "агкноуухие")
LATIN_LOOKALIKES = str.maketrans("aceəhikmoöptuüxy", "асеәһікмоөртүүху")
CYRILLIC_LOOKALIKES = str.maketrans("АВЕКМНОРСТХІ", "ABEKMHOPCTXI")
CYRILLIC_CODE = str.maketrans("ABEKMHOPCTXI", "АВЕКМНОРСТХІ")
WORD = re.compile(r"\w+")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
DIGIT = re.compile(r"\d")


def fold(text):
    """Fold every word of a text; words are parted by single spaces."""
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(fold_word(word) for word in WORD.findall(composed))


def fold_word(word):
    """A word with digits is a code; one with a Cyrillic letter was meant in Cyrillic."""
    if DIGIT.search(word):
        return normalise_code(word).casefold()
    if CYRILLIC.search(word):
        return word.translate(LATIN_LOOKALIKES).translate(KAZAKH_TO_RUSSIAN)
    return strip_accents(word)


def strip_accents(word):
    plain = unicodedata.normalize("NFKD", word.replace("ə", "a").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def normalise_code(code):
    """A code in capital letters of one alphabet, no spaces.

    «7м 03111» with a Cyrillic letter and a space becomes `7M03111`, as the classifier writes it.
    A letter that Latin has nothing like makes a code Cyrillic: «ҒTФ 5201» becomes «ҒТФ5201».
    """
    bare = "".join(unicodedata.normalize("NFKC", code).split()).upper()
    latin = bare.translate(CYRILLIC_LOOKALIKES)
    return bare.translate(CYRILLIC_CODE) if CYRILLIC.search(latin) else latin
