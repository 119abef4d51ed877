"""Which column of a paper holds what, by its heading in any of the three languages."""

import re
from dataclasses import dataclass, field
from functools import cache

from catalog.common.folding import fold

from .vocabulary import COMPONENTS, CYCLES, in_every_language

# In the order of trying: `Код дисциплины` is a code before it is a discipline.
PATTERNS = {
    "skip": r"экзаменац|examination period|емтихан|пререквизит|prerequisite|постреквизит|"
    r"postrequisite|outcome|результат|натиже|язык|language of|содержание|description",
    "siwi": r"\bсроп\b|\bобож\b|\bбоож\b|\bsiwi\b|\biswt\b",
    "siw": r"\bсро\b|\bбож\b|\bsiw\b|\bisw\b",
    "lectures": r"^лекци|^дарис|^lectures?\b",
    "practicals": r"^практич|^практикалык|^practical|^семинар|^seminar",
    "laboratory": r"^лаборатор|^зертхана|^laborator|^labs?$",
    "studio": r"^студи|^studio",
    "hours": r"\bчас|\bhours?\b|\bсагат",
    "credits": r"\bects\b|\bкредит|\bcredits?\b",
    "number": r"^(no|n|nn|п п|р с)( (no|n|п п|р с))*$",
    "code": r"\bкод(ы|тары)?\b|\bcodes?\b|\bшифр",
    "place": r"(цикл|cycle).*(компонент|component)|(компонент|component).*(цикл|cycle)",
    "cycle": r"\bцикл|\bcycle",
    "component": r"\bкомпонент|\bcomponents?\b",
    "control": r"контрол|\bcontrol\b|бакылау|assessment",
    "module": r"\bмодул|\bmodules?\b",
    "semester": r"^(no )?(семестр|semester|sem$|сем$|term$|академический период|академиялык кезен)",
    "title": r"дисциплин|disciplines?\b|\bпан(дер|дин|и)?\b|\bcourses?\b|\bsubjects?\b|"
    r"наименован|назван|\bатау|\btitle\b|\bname\b|вид(ы)? обучения",
}
COMPILED = {role: re.compile(fold_free) for role, fold_free in PATTERNS.items()}
OWN = {
    "Semester": "semester",
    "№": "number",
    "Kind": "kind",
    "Cycle": "cycle",
    "Component": "component",
    "Code": "code",
    "Title": "title",
    "ECTS credits": "credits",
    "Program": "program",
    "Year of admission": "intake",
    "Revision": "revision",
    "Status": "status",
}
LANGUAGE_WORDS = {
    "kk": re.compile(r"\b(каз|казакша|казак тилинде|kaz|kz|kk|kazakh|на казахском)\b"),
    "ru": re.compile(r"\b(рус|орысша|орыс тилинде|rus|ru|russian|на русском)\b"),
    "en": re.compile(r"\b(анг|англ|агылшын|агылшынша|eng|en|english|на английском)\b"),
}
NEEDED = {"title", "credits"}


@dataclass(frozen=True)
class Columns:
    """Places of the columns by role; `titles` are (language or "", place) of each name column."""

    places: dict[str, int] = field(hash=False)
    titles: tuple[tuple[str, int], ...]
    width: int

    def cell(self, row, role, merged=True):
        place = self.places.get(role)
        if place is None or place >= len(row.cells) or (not merged and place in row.merged):
            return ""
        return row.cells[place].strip()


@cache
def own_labels():
    """The headings of the catalog's own exports, in every language."""
    labels = {}
    for label, role in OWN.items():
        for word in in_every_language(label):
            labels.setdefault(word, role)
    return labels


def columns_of(cells, terms) -> Columns | None:
    """The columns that a row of headings names, None for a row that is no such row."""
    places, titles = {}, []
    for place, cell in enumerate(cells):
        role = role_of(cell, terms)
        if role == "title":
            titles.append((heading_language(cell), place))
        if role and role not in places:
            places[role] = place
    if not places.keys() >= NEEDED or len(places) - len(places.keys() & {"skip"}) < 2:
        return None
    spoken = [pair for pair in titles if pair[0]]
    return Columns(places, tuple(spoken if len(spoken) > 1 else titles[:1]), len(cells))


def role_of(cell, terms):
    text = fold(cell)
    if not text or len(text) > 80 or text.isdecimal():
        return None
    if text in own_labels():
        return own_labels()[text]
    if found := terms.only(cell):
        return role_of_terms(found)
    return next((role for role, pattern in COMPILED.items() if pattern.search(text)), None)


def role_of_terms(found):
    kinds = {"cycle" if term in CYCLES else "component" for term in found}
    if all(term in (*CYCLES, *COMPONENTS) for term in found):
        return "place" if len(kinds) > 1 else kinds.pop()
    return None


def heading_language(cell):
    text = fold(cell)
    return next((code for code, words in LANGUAGE_WORDS.items() if words.search(text)), "")


def joined(upper, lower):
    """Two rows of headings as one: `Объём` over `кредиты`."""
    width = max(len(upper), len(lower))
    pairs = zip(padded(upper, width), padded(lower, width), strict=True)
    return tuple(above if above == below else f"{above} {below}".strip() for above, below in pairs)


def padded(cells, width):
    return (*cells, *[""] * (width - len(cells)))


def below(columns, row, following, terms):
    """The columns of two rows of headings, where the second parts a heading of the first."""
    if following is None or len(following.cells) < 3 or columns_of(following.cells, terms):
        return None
    repeats = any(
        cell and place < len(row.cells) and cell == row.cells[place]
        for place, cell in enumerate(following.cells)
    )
    numbered = any(cell.isdecimal() for cell in following.cells)
    named = [role_of(cell, terms) for cell in following.cells]
    if numbered or not (repeats or sum(map(bool, named)) > 1):
        return None
    return columns_of(joined(row.cells, following.cells), terms)
