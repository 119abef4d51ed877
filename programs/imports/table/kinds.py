"""What a row is, recognised from its name where the paper does not say."""

import re
from itertools import takewhile

from ...curricula import Kind
from ..records import added_up
from .folded import fold

RESEARCH = re.compile(
    r"\b(eirm|erwm|msrw|dsrw|erwd|эирм|эирд|нирм|нирд|мэзж|мгзж|дгзж|дэзж)\b"
    r"|\bresearch work\b"
    r"|исследовательская работа|гылыми зерттеу жумыс|эксперименттик зерттеу жумыс|^зерттеу жумыс"
)
ATTESTATION = re.compile(
    r"^(final|state) (attestation|certification)|итоговая аттестация|итоговая государственная"
    r"|корытынды аттест|\b(defen[cs]e) of (the|a) (master|diploma|doctoral|thesis)"
    r"|защита (магистерско|дипломно|докторско|выпускно)|(дипломдык|магистрлик|докторлык) .*коргау"
    r"|^(комплексн\w+|государственн\w+|итогов\w+) экзамен|^(кешенди|мемлекеттик) емтихан"
    r"|^(comprehensive|state|final) exam|\b(thesis|dissertation) defen[cs]e"
)
INTERNSHIP = re.compile(r"\binternship|стажировк|тагылымдама")
PRACTICE = re.compile(r"\bpractice\b|\bpracticum\b|практика|тажирибе")
NAMED_PRACTICE = re.compile(
    r"^(industrial|production|educational|teaching|pedagogical|research|pre ?diploma|diploma"
    r"|professional|учебн\w+|производственн\w+|преддипломн\w+|педагогическ\w+|исследовательск\w+"
    r"|профессиональн\w+|ознакомительн\w+|оку|ондиристик|диплом алды(ндагы)?|дипломалды"
    r"|педагогикалык|зерттеу|касиптик|оку танысу)( \w+)?"
    r" (practice|практика|практикасы|тажирибе|тажирибеси)( \d+| i+)?$"
)
SLOT = re.compile(
    r"^(\d+ )?((selectable|elective|optional)( (component|course|discipline|subject|module)s?)?"
    r"|тандау( бойынша)?( компонент\w*| пан\w*| курс\w*| модул\w*)( бойынша)?"
    r"|элективти (пан|курс|компонент|модул)\w*"
    r"|(компонент|дисциплин|курс|модул|предмет)\w* по выбору( студента)?"
    r"|элективн\w+ (дисциплин|курс|компонент|модул|предмет)\w*"
    r")( (no )?(\d+|i{1,3}|iv|v))?( (бд|пд|оод|бп|кп|жбп|кв|тк|ec))*$"
)
ELECTIVE = re.compile(
    r"^тандау\b|тандау (пан|компонент)|^(компонент|дисциплин\w*) по выбору|дисциплин\w* по выбору$"
    r"|^elective\b|\belective( (discipline|course|subject))?$"
)
BRACKETS = re.compile(r"\([^()]*\)")
ADDITIONAL = re.compile(
    r"^additional (training|types of training)|^дополнительные виды обучения"
    r"|^окытудын косымша турлери|^косымша оку"
)


def kind_of(title: str, placed: bool, below: bool = False) -> Kind | None:
    """The kind that a name speaks of, None for a discipline.

    `placed` says whether the row stands in a cycle or component: then only an unmistakable name
    makes it anything but a discipline («Практика перевода» в БД is one). `below` says the same of
    the heading above it, which a row of research or attestation may have left behind.
    """
    text = fold(title)
    if is_slot_name(title):
        return Kind.ELECTIVE_SLOT
    if NAMED_PRACTICE.search(text) or NAMED_PRACTICE.search(fold(BRACKETS.sub("", title))):
        return Kind.PRACTICE
    if placed:
        return None
    for pattern, kind in (FIRM if below else LOOSE).items():
        if pattern.search(text):
            return kind
    return None


def is_slot_name(title: str) -> bool:
    """«Таңдау пәні 1», «Компонент по выбору (БД)»: a slot that names no discipline.

    «Таңдау пәні: веб және ойындар» is one whose discipline is narrowed, not named.
    """
    spellings = (title, BRACKETS.sub("", title), title.partition(":")[0])
    return any(SLOT.search(fold(spelling)) for spelling in spellings)


def is_elective_name(title: str) -> bool:
    """The looser words of a slot, which count where the row stands in the elective component."""
    return bool(ELECTIVE.search(fold(title)))


FIRM = {
    ATTESTATION: Kind.FINAL_ATTESTATION,
    ADDITIONAL: Kind.ADDITIONAL_TRAINING,
    RESEARCH: Kind.RESEARCH,
}
LOOSE = {**FIRM, INTERNSHIP: Kind.INTERNSHIP, PRACTICE: Kind.PRACTICE}
GENERIC = re.compile(
    r"^(профессиональная практика|практик[аи]|касиптик (практика|тажирибе)|(professional )?practice"
    r"|итоговая аттестация|корытынды аттестаттау|final attestation)$"
)


def without_headings(records):
    """The records without «Профессиональная практика: 6», whose parts follow with their own."""
    return [
        record for place, record in enumerate(records) if not adds_up(record, records[place + 1 :])
    ]


def adds_up(record, following):
    """Whether a name that says its kind alone is the sum of the rows of that kind below it."""
    if not any(map(is_generic, record.title.values())):
        return False
    parts = takewhile(lambda other: is_part(other, record.kind), following)
    return added_up(parts) == record.credits


def is_part(record, kind):
    """Whether a row of a kind has a name of its own."""
    return record.kind == kind and not any(map(is_generic, record.title.values()))


def is_generic(name):
    return bool(GENERIC.search(fold(name)))
