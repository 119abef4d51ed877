"""Names in one cell, parted by language, and the language of a paper."""

import re
from collections import Counter
from functools import cache

from django.utils.translation import override

from catalog.common.templatetags.content import LABELS
from catalog.common.text.folding import fold
from catalog.common.text.languages import LANGUAGES

KAZAKH = re.compile(r"[әғқңөұүһі]", re.I)
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LETTER = re.compile(r"[^\W\d_]")
SLASH = re.compile(r"\s+[/|]\s+")
BARE_SLASH = re.compile(r"\s*/\s*")
MARKS = re.compile(r"[\s*†¹²³⁴⁵]+$")
LOOKALIKES = str.maketrans("AaBCcEeHhIiKkMOoPpTXxyƏəÖöÜü", "АаВСсЕеНһІіКкМОоРрТХхуӘәӨөҮү")
MIXED = re.compile(r"\b(?=\w*[A-Za-zƏəÖöÜü])(?=\w*[\u0400-\u04ff])\w+")
AS_ABBREVIATED = re.compile(
    r"\s*\((?:hereinafter(?: referred to as| -| –)?|далее(?: по тексту)?\s*[-–—]?"
    r"|бұдан әрі\s*[-–—]?|әрі қарай\s*[-–—]?)\s*([^()]{2,20})\)",
    re.I,
)
MAX_SLASHED = 3
MAX_SLASHES = 8


def script_of(text: str) -> str:
    """`kk` where Kazakh letters stand, `ru` for other Cyrillic, `en` for Latin, "" for neither."""
    if CYRILLIC.search(text):
        return "kk" if KAZAKH.search(text) else "ru"
    return "en" if LETTER.search(text) else ""


def language_of(texts) -> str:
    """The language most texts are in; Kazakh needs its letters in a quarter of the Cyrillic."""
    counts = Counter(script_of(text) for text in texts)
    if counts["en"] > counts["kk"] + counts["ru"]:
        return "en"
    return "kk" if counts["kk"] * 4 > counts["ru"] + counts["kk"] else "ru"


def repaired(text: str) -> str:
    """Latin look-alikes inside Cyrillic words as the letters that were meant."""
    return MIXED.sub(lambda word: word[0].translate(LOOKALIKES), text)


def abbreviation_of(text: str) -> tuple[str, str]:
    """(name, abbreviation) of a name «… (далее – ЭИРМ)»; the abbreviation is "" where none is."""
    found = AS_ABBREVIATED.search(text)
    return (AS_ABBREVIATED.sub("", text).strip(), found[1].strip()) if found else (text, "")


def titles_of(text: str, language: str, pair: tuple[str, ...] = ()) -> dict[str, str]:
    """The names that a cell holds, by language.

    «Шет тілі / Иностранный язык / Foreign language» gives three; a slash or a line break inside
    a name of one language parts nothing. A Cyrillic name whose letters do not tell Kazakh from
    Russian is in the language of the paper. `pair` are the languages, in their order, of a paper
    that prints two names to a cell: there «Тарих / История» is two names as well.
    """
    text = MARKS.sub("", repaired(text))
    if text.count("/") > MAX_SLASHES:
        text = " ".join(text.split())
        return {own_language(text, language): text}
    parts = [part for part in (lines_joined(text, pair), *slashed(text, pair)) if len(part) > 1]
    for split in parts:
        if named := by_language([each.strip() for each in split], pair):
            return dict(as_said(code, name) for code, name in named.items())
    whole, told = labelled(" ".join(text.split()))
    return {told or own_language(whole, language): whole} if whole else {}


@cache
def fallback_labels():
    """«(на казахском)» and the like, which our papers print after a text of another language."""
    labels = {}
    for reader in LANGUAGES:
        with override(reader):
            labels |= {f" ({label})": code for code, label in LABELS.items()}
    return labels


def labelled(text) -> tuple[str, str]:
    """(name, its language) where the paper says the language after it, (text, "") else."""
    if text.endswith(")"):
        for label, code in fallback_labels().items():
            if text.endswith(label):
                return text.removesuffix(label), code
    return text, ""


def slashed(text, pair):
    yield SLASH.split(text)
    if pair:
        yield BARE_SLASH.split(text)


def as_said(code, text):
    name, said = labelled(text)
    return said or code, name


def pair_of(texts) -> tuple[str, ...]:
    """The languages of cells that plainly hold two or three names, in the order of most."""
    found = Counter()
    for text in texts:
        if "/" in text or "\n" in text:
            names = titles_of(text, "ru")
            found[tuple(names)] += len(names) > 1
    order, count = max(found.items(), key=lambda each: each[1], default=((), 0))
    return order if count else ()


def lines_joined(text, pair=()):
    """Lines of a cell; one that goes on in small letters, or in the same script, is no new name.

    In a paper that prints a pair of names, two lines are that pair.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip(" /")]
    if len(lines) == len(pair) > 1 and not any(map(starts_small, lines)):
        return [line.strip(" /") for line in lines]
    names = []
    for line in text.split("\n"):
        line = SLASH.sub(" / ", line.strip().removesuffix("/").removeprefix("/").strip())
        if names and (starts_small(line) or goes_on(names[-1], line)):
            names[-1] += f" {line}"
        elif line:
            names.append(line)
    return names


def goes_on(above, line):
    """Lines in one script are one name, but for a name that both languages have alike."""
    return script_of(line) == script_of(above) and fold(line) != fold(above)


def starts_small(line):
    return line[:1].islower()


def by_language(parts, pair=()):
    """Two or three names in as many languages, or None where the parts are no such names."""
    if len(parts) > MAX_SLASHED or any(starts_small(part) for part in parts):
        return None
    scripts = [script_of(part) for part in parts]
    if scripts in (["ru", "ru", "en"], ["kk", "kk", "en"]):
        scripts = ["kk", "ru", "en"]
    if scripts == ["ru", "ru"] and (pair or fold(parts[0]) == fold(parts[1])):
        scripts = [code for code in pair if code != "en"] or ["kk", "ru"]
    if not all(scripts) or len(set(scripts)) < len(scripts):
        return None
    return dict(zip(scripts, parts, strict=True))


def own_language(text, language):
    script = script_of(text)
    if script == "ru" and language in ("kk", "ru"):
        return language
    return script or language
