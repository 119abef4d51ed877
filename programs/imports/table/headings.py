"""What a column of a paper holds, by its heading in any of the three languages."""

import re
from functools import cache

from django.utils.translation import pgettext_lazy

from catalog.common.text.folding import fold

from .vocabulary import COMPONENTS, CYCLES, in_every_language, spoken

CREDIT = r"\bects\b|\bкредит|\bcredits?\b"
HOUR = r"\bчас|\bhours?\b|\bсагат"
COURSE = r"дисциплин|disciplines?\b|\bпан(дер|дин|и|дердин)?\b|\bcourses?\b|\bsubjects?\b|предмет"
MODULE = r"\bмодул|\bmodules?\b"
# In the order of trying: `Код дисциплины` is a code before it is a discipline.
PATTERNS = {
    "exam": r"(экзамен|емтихан|exam\w*) (в )?(\w+ )?(семестр|semester)"
    r"|(семестр|semester) (\w+ )?(экзамен|емтихан|exam)",
    "pass": r"(зачет|сынак|credit test) (в )?(\w+ )?(семестр|semester)",
    "skip": r"экзаменац|examination period|пререквизит|prerequisite|постреквизит|"
    r"postrequisite|outcome|результат|натиже|^язык|язык обуч|language of|(оку|окыту) тили|"
    r"содержание|description|"
    r"описание|сипаттама|мазмун|аннотац|annotation|компетенц|кузырет|competenc|кафедра|"
    r"department|преподавател|окытушы|lecturer|instructor|teacher|примечани|ескерту|remarks?$|"
    r"^(общее )?(количество|кол во|число|number of|no of) (\w+ )?(дисциплин|модул|экзамен|course|"
    r"subject|exam|недел)|(пандер|модульдер|емтихан\w*) саны|недел|апта|\bweeks?\b",
    "siwi": r"\b(сроп|срсп|срмп|обож|боож|соож|моож|siwi|iswt|siwt)\b",
    "siw": r"\bсро\b|\bсрс\b|\bсрм\b|\bбож\b|\bсож\b|\bмож\b|\bsiw\b|\bisw\b|самостоятельн",
    "lectures": r"^лекци|^лек$|^дарис|^lectures?\b|^lec$",
    "practicals": r"^практич|^практикалык|^practical|^семинар|^seminar|^пз$|^практ?$",
    "laboratory": r"^лаборатор|^зертхана|^laborator|^labs?$|^лаб$|^лз$",
    "studio": r"^студи|^studio",
    "both": rf"^credit hours?$|(?:{CREDIT}).*(?:{HOUR})|(?:{HOUR}).*(?:{CREDIT})",
    "hours": HOUR,
    "credits": CREDIT,
    "number": r"^(no|n|nn|п п|р с|no п п|т б)( (no|n|п п|р с))*$",
    "module": rf"^(?!.*(?:{COURSE})).*(?:{MODULE})",
    "code": r"\bкод(ы|тары)?\b|\bcodes?\b|\bшифр|\bиндекс",
    "place": r"(цикл|cycle).*(компонент|component)|(компонент|component).*(цикл|cycle)"
    r"|^(тип|вид|статус) (дисциплин|предмет)|^пан(нин)? тури|^(course |subject )?type$|^тип$",
    "cycle": r"\bцикл|\bcycle|^блок$",
    "component": r"\bкомп(онент\w*)?\b|\bcomponents?\b|^comp$",
    "control": r"контрол|\bcontrol\b|бакылау|assessment|аттестаци|отчетност|емтихан"
    r"|^(тип|вид|форма) экзамен",
    "time": r"(\bкурс\b|\byear\b|\bжыл).*(семестр|semester)"
    r"|(семестр|semester).*(\bкурс\b|\byear\b)",
    "semester": r"^(no )?(семестр|semester|sem$|сем$|term$|академический период|академиялык кезен"
    r"|период обучения|оку кезени)",
    "year": r"^(курс|год обучения|оку жылы|year|year of study)$",
    "title": rf"{COURSE}|наименован|назван|\bатау|\btitle\b|\bname\b|вид(ы)? обучения",
}
COMPILED = {role: re.compile(form) for role, form in PATTERNS.items()}
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
    "Module №": "module_number",
    "Module type": "module_kind",
    "Module": "module",
    "Examination period": "control",
}
IN_PERIODS = {
    "hours": pgettext_lazy("hours", "Total"),
    "lectures": pgettext_lazy("hours", "L"),
    "practicals": pgettext_lazy("hours", "P"),
    "laboratory": pgettext_lazy("hours", "Lab"),
    "studio": pgettext_lazy("hours", "St"),
    "practice": pgettext_lazy("hours", "Pr"),
    "siwi": pgettext_lazy("hours", "SIWI"),
    "siw": pgettext_lazy("hours", "SIW"),
}
LANGUAGE_WORDS = {
    "kk": re.compile(r"\b(каз|казакша|казак тилинде|kaz|kz|kk|kazakh|на казахском)\b"),
    "ru": re.compile(r"\b(рус|орысша|орыс тилинде|rus|ru|russian|на русском)\b"),
    "en": re.compile(r"\b(анг|англ|агылшын|агылшынша|eng|en|english|на английском)\b"),
}
IN_LANGUAGE = {
    "kk": re.compile(r"\bпан(дер|дин|и|нин|дердин)?\b|атауы|атау\b"),
    "ru": re.compile(r"дисциплин|наименован|назван|предмет"),
    "en": re.compile(r"disciplines?\b|\bcourses?\b|\bsubjects?\b|\btitle\b|\bname\b"),
}
MAX_LETTERS = 120
MAX_HEADINGS = 20_000


@cache
def own_labels():
    """The headings of the catalog's own exports, in every language."""
    labels = {}
    for label, role in OWN.items():
        for word in in_every_language(label):
            labels.setdefault(word, role)
    return labels


@cache
def period_labels():
    """The short headings of hours under a semester, as our working curriculum has them."""
    labels = spoken(IN_PERIODS)
    return {word: role for word, role in labels.items() if word}


def role_in_period(cell) -> str | None:
    """What a column under the heading of a semester holds."""
    text = fold(cell)
    for said in (text, *map(fold, cell.split("\n"))):
        if role := period_labels().get(said):
            return role
    return next((role for role in MEASURES if COMPILED[role].search(text)), None)


CLASSES = {
    "lectures": ("лек", "дарис", "lec"),
    "practicals": ("прак", "пз", "сем", "prac", "sem"),
    "laboratory": ("лаб", "лз", "зертхана", "lab"),
    "studio": ("студ", "stud"),
    "siwi": ("сроп", "срсп", "срмп", "обож", "siwi"),
    "siw": ("сро", "срс", "срм", "бож", "siw"),
}
MEASURES = (
    "both",
    "credits",
    *("siwi", "siw", "lectures", "practicals", "laboratory", "studio"),
    *("hours", "control"),
)


def class_types_of(cell) -> tuple[str, ...]:
    """The class types of one column of them all: «Лек/Практ/Лаб»; () for another heading."""
    pieces = [fold(piece) for piece in cell.split("/")]
    found = [next((role for role in CLASSES if starts(role, piece)), "") for piece in pieces]
    return tuple(found) if len(found) > 1 and all(found) else ()


def classes_of(stacks):
    """The place of a column of hours by class type, and its types."""
    told = ((place, class_types_of(parts[-1])) for place, parts in enumerate(stacks) if parts)
    return next((each for each in told if each[1]), (0, ()))


def starts(role, piece):
    return any(piece.startswith(stem) for stem in CLASSES[role])


def role_of(cell, terms):
    if not cell or len(cell) > MAX_LETTERS or cell.strip().isdecimal():
        return None
    if cell not in terms.roles and len(terms.roles) < MAX_HEADINGS:
        terms.roles[cell] = role_by_words(cell, terms)
    return terms.roles.get(cell)


def role_by_words(cell, terms):
    text = fold(cell)
    if not text:
        return "number" if "№" in cell or "#" in cell else None
    if own := own_role(cell, text):
        return own
    if found := terms.only(cell):
        return role_of_terms(found)
    return next((role for role, pattern in COMPILED.items() if pattern.search(text)), None)


def own_role(cell, text) -> str | None:
    """The role of a heading of ours, also where it stands in two languages, a line each."""
    told = {own_labels().get(said) for said in map(fold, cell.split("\n"))}
    return own_labels().get(text) or (told.pop() if len(told) == 1 else None)


def role_of_terms(found):
    kinds = {"cycle" if term in CYCLES else "component" for term in found}
    if all(term in (*CYCLES, *COMPONENTS) for term in found):
        return "place" if len(kinds) > 1 else kinds.pop()
    return None


def heading_language(cell):
    """The language of a name column: said in its heading, or that of the heading itself."""
    text = fold(cell)
    if said := next((code for code, words in LANGUAGE_WORDS.items() if words.search(text)), ""):
        return said
    found = languages_of_heading(cell)
    return found[0] if len(found) == 1 else ""


def languages_of_heading(cell) -> tuple[str, ...]:
    """The languages in which a heading says «name of discipline», in its order."""
    text = fold(cell)
    places = {code: words.search(text) for code, words in IN_LANGUAGE.items()}
    return tuple(sorted((c for c, m in places.items() if m), key=lambda c: places[c].start()))
