"""Names in one cell, parted by language, and the language of a paper."""

import re
from collections import Counter

from catalog.common.folding import fold

KAZAKH = re.compile(r"[әғқңөұүһі]", re.I)
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LETTER = re.compile(r"[^\W\d_]")
SLASH = re.compile(r"\s+[/|]\s+")
WORD = re.compile(r"[^\W\d_]+")
LOOKALIKES = str.maketrans("AaBCcEeHhIiKkMOoPpTXxyƏəÖöÜü", "АаВСсЕеНһІіКкМОоРрТХхуӘәӨөҮү")
MIXED = re.compile(r"\b(?=\w*[A-Za-zƏəÖöÜü])(?=\w*[\u0400-\u04ff])\w+")
AS_ABBREVIATED = re.compile(
    r"\s*\((?:hereinafter(?: referred to as| -| –)?|далее(?: по тексту)?\s*[-–—]?"
    r"|бұдан әрі\s*[-–—]?|әрі қарай\s*[-–—]?)\s*([^()]{2,20})\)",
    re.I,
)
MOST_SLASHED = 3


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


def titles_of(text: str, language: str) -> dict[str, str]:
    """The names that a cell holds, by language.

    «Шет тілі / Иностранный язык / Foreign language» gives three; a slash or a line break inside
    a name of one language parts nothing. A Cyrillic name whose letters do not tell Kazakh from
    Russian is in the language of the paper.
    """
    text = repaired(text)
    parts = [part for part in (lines_joined(text), SLASH.split(text)) if len(part) > 1]
    for split in parts:
        if named := by_language([each.strip() for each in split]):
            return named
    whole = " ".join(text.split())
    return {own_language(whole, language): whole} if whole else {}


def lines_joined(text):
    """Lines of a cell; one that goes on in small letters, or in the same script, is no new name."""
    names = []
    for line in text.split("\n"):
        line = SLASH.sub(" / ", line.strip().removesuffix("/").removeprefix("/").strip())
        if names and (starts_small(line) or script_of(line) == script_of(names[-1])):
            names[-1] += f" {line}"
        elif line:
            names.append(line)
    return names


def starts_small(line):
    return line[:1].islower()


def by_language(parts):
    """Two or three names in as many languages, or None where the parts are no such names."""
    if len(parts) > MOST_SLASHED or any(starts_small(part) for part in parts):
        return None
    scripts = [script_of(part) for part in parts]
    if scripts in (["ru", "ru", "en"], ["kk", "kk", "en"]):
        scripts = ["kk", "ru", "en"]
    if scripts == ["ru", "ru"] and fold(parts[0]) == fold(parts[1]):
        scripts = ["kk", "ru"]
    if not all(scripts) or len(set(scripts)) < len(scripts):
        return None
    return dict(zip(scripts, parts, strict=True))


def own_language(text, language):
    script = script_of(text)
    if script == "ru" and language in ("kk", "ru"):
        return language
    return script or language
