"""One key for a word in any script and spelling, and the forms in which it may stand.

A key spells a word the way it sounds, in small Latin letters: «халықаралық», «халыкаралык»,
`halyqaralyq`, `xalıqaralıq` and `khalykaralyk` are all `halikaralik`. A word with a digit is a
code: Latin look-alikes, nothing else.
"""

import re
import unicodedata
from functools import lru_cache

from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

from ..text.folding import CYRILLIC, CYRILLIC_LOOKALIKES, DIGIT, LATIN_LOOKALIKES, strip_accents

REMEMBERED = 50_000  # words, which take ten megabytes in each of three memories
WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*(?:['’ʼ`´])?")
APOSTROPHES = str.maketrans("’ʼ`´", "''''")

CYRILLIC_SOUNDS = str.maketrans(
    {"ц": "ts", "ю": "iu", "я": "ia", "ъ": "", "ь": ""}
    | dict(
        zip(
            "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһчшщыіэ",
            "aabvggdeejziikklmnnooprstuuufhhčššiie",
            strict=True,
        )
    )
)
LATIN_LETTERS = str.maketrans(
    {"ş": "sh", "ç": "ch", "š": "sh", "č": "ch", "ž": "zh", "ŋ": "n", "ý": "u", "ə": "a", "ı": "i"}
)
LATIN_SOUNDS = (
    (re.compile(r"s'(?=[a-z]|$)"), "š"),
    (re.compile(r"c'(?=[a-z]|$)"), "č"),
    (re.compile(r"y'(?=[a-z]|$)"), "u"),
    (re.compile(r"'"), ""),
    (re.compile(r"shch|sch|sh"), "š"),
    (re.compile(r"ch"), "č"),
    (re.compile(r"zh"), "j"),
    (re.compile(r"[ckq]h|x"), "h"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"[cq]"), "k"),
    (re.compile(r"w"), "u"),
    (re.compile(r"[iy]j$"), "i"),
    (re.compile(r"y"), "i"),
)
SOUNDS = (
    (re.compile(r"t[sz](?!k)"), "c"),
    (re.compile(r"ng"), "n"),
    (re.compile(r"([aeiou])\1+"), r"\1"),
    (re.compile(r"ie+"), "e"),
)
CODE_LETTERS = str.maketrans("БДИ", "BDI")

# Endings of keys, of every language at once, in the order in which words lose them: the case,
# the possessive, the plural; then what made an adjective or a profession of a noun.
# A Kazakh ending follows the sound before it, which tells «қатынас|тар» from «университет|і».
CASES = """
    (?<=[aeioumn])nin (?<=[lrizj])din (?<=[tkpsšh])tin (?<=i)nd[ae] (?<=i)nan (?<=i)nen
    [dt][ae]gi [dt]an [dt]en [mbp]en [gk]a [gk]e (?<=i)n[ae] (?<=[aeiou])ni (?<=[lrnmzj])d[iae]
    (?<=[tkpsšh])t[iae] (?<=[aeiou])si
    ogo ego omu emu imi ih im om em aia uiu oe oi iu ov ev ei ami iami ah iah am iam ia iei
    a o e u i
"""
POSSESSIVES = "imiz iniz in im (?<=[aeiou])si i"
PLURALS = "[ldt]ar [ldt]er"
DERIVED = """
    šilik (?<=[^aeiou])n (?<=[aeiour])lik (?<=[lnmz])dik (?<=t)tik ičesk česk eči esk sk ik
"""
LEAST = 4  # letters that a root keeps


def ends_with(endings):
    """Finds the longest of some endings, where enough stays before it."""
    longest_first = sorted(endings.split(), key=bare, reverse=True)
    return re.compile(rf"(?<=.{{{LEAST}}})(?:{'|'.join(longest_first)})$")


def bare(ending):
    """The letters of an ending, without what must stand before it."""
    return len(re.sub(r"\(.*?\)|\[.*?\]", "", ending)) + len(re.findall(r"(?<!=)\[", ending))


VOWELS = re.compile(rf"(?<=.{{{LEAST}}})[aeiou]+$")
STEPS = (
    ends_with(CASES),
    ends_with(POSSESSIVES),
    ends_with(PLURALS),
    ends_with(DERIVED),
    VOWELS,
    ends_with(DERIVED),
    VOWELS,
)


def words(text):
    """The words of a text as they stand, in small letters, Cyrillic ones without Latin letters."""
    return [clean(word) for word in raw_words(text)]


def raw_words(text):
    small = unicodedata.normalize("NFKC", text).casefold()
    return WORD.findall(unicodedata.normalize("NFKC", small))


def clean(word):
    word = word.translate(APOSTROPHES)
    if CYRILLIC.search(word) and not DIGIT.search(word):
        return word.translate(LATIN_LOOKALIKES)
    return word.removesuffix("'s")


@lru_cache(maxsize=REMEMBERED)
def key(word):
    """How a clean word sounds."""
    if DIGIT.search(word):
        return code_key(word)
    if CYRILLIC.search(word):
        sound = word.translate(CYRILLIC_SOUNDS)
    else:
        sound = strip_accents(word.translate(LATIN_LETTERS))
        for pattern, letters in LATIN_SOUNDS:
            sound = pattern.sub(letters, sound)
    for pattern, letters in SOUNDS:
        sound = pattern.sub(letters, sound)
    return sound or word


def code_key(word):
    """«7М03111» and «м064» in Latin letters, «6Б03101» by its sound."""
    return word.upper().translate(CYRILLIC_LOOKALIKES).translate(CODE_LETTERS).casefold()


@lru_cache(maxsize=REMEMBERED)
def root(sound):
    """A key without its endings: `konsuldik`, `konsulski` and `konsul` are one root."""
    if DIGIT.search(sound):
        return sound
    for endings in STEPS:
        sound = endings.sub("", sound)
    return sound


def stemmer(language):
    raw = TextAnalyzerBuilder(Tokenizer.raw())
    return raw.filter(Filter.stemmer(language)).build()


RUSSIAN, ENGLISH = stemmer("russian"), stemmer("english")


@lru_cache(maxsize=REMEMBERED)
def forms(word):
    """The keys under which every form of a clean word meets: its root and its stem."""
    sound = key(word)
    if DIGIT.search(word) or len(word) > 60:
        return (sound,)
    stem = (RUSSIAN if CYRILLIC.search(word) else ENGLISH).analyze(word)
    return tuple(dict.fromkeys([root(sound), *(key(each) for each in stem)]))
