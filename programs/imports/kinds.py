"""What a row is, recognised from its name where the paper does not say."""

import re

from catalog.common.folding import fold

from ..curricula import Kind

RESEARCH = re.compile(
    r"\b(eirm|erwm|msrw|dsrw|erwd|эирм|эирд|нирм|нирд|мэзж|мгзж|дгзж|дэзж)\b"
    r"|\bresearch work\b"
    r"|исследовательская работа|гылыми зерттеу жумыс|эксперименттик зерттеу жумыс|^зерттеу жумыс"
)
ATTESTATION = re.compile(
    r"^(final|state) (attestation|certification)|итоговая аттестация|итоговая государственная"
    r"|корытынды аттест|\b(defen[cs]e) of (the|a) (master|diploma|doctoral|thesis)"
    r"|защита (магистерско|дипломно|докторско)|(дипломдык|магистрлик|докторлык) .*коргау"
)
INTERNSHIP = re.compile(r"\binternship|стажировк|тагылымдама")
PRACTICE = re.compile(r"\bpractice\b|\bpracticum\b|практика|тажирибе")
NAMED_PRACTICE = re.compile(
    r"^(industrial|production|educational|teaching|pedagogical|research|pre ?diploma|diploma"
    r"|professional|учебн\w+|производственн\w+|преддипломн\w+|педагогическ\w+|исследовательск\w+"
    r"|профессиональн\w+|ознакомительн\w+|оку|ондиристик|диплом алды|дипломалды|педагогикалык"
    r"|зерттеу|касиптик|оку танысу)( \w+)? (practice|практика|практикасы|тажирибе|тажирибеси)"
    r"( \d+| i+)?$"
)
SLOT = re.compile(
    r"^(\d+ )?(selectable|elective|optional) (component|components|course|courses|discipline"
    r"|disciplines)( \d+)?$|^(\d+ )?(тандау компонент\w*|тандау пан\w*|элективти пан\w*"
    r"|компонент по выбору|дисциплин\w+ по выбору|элективн\w+ (дисциплин\w+|курс\w*|компонент)"
    r")( \d+)?$"
)
ADDITIONAL = re.compile(
    r"^additional (training|types of training)|^дополнительные виды обучения"
    r"|^окытудын косымша турлери|^косымша оку"
)


def kind_of(title: str, placed: bool) -> Kind | None:
    """The kind that a name speaks of, None for a discipline.

    `placed` says whether the row stands in a cycle or component: then only an unmistakable name
    makes it anything but a discipline («Практика перевода» in БД is one).
    """
    text = fold(title)
    if SLOT.search(text):
        return Kind.ELECTIVE_SLOT
    if NAMED_PRACTICE.search(text):
        return Kind.PRACTICE
    if placed:
        return None
    for pattern, kind in LOOSE.items():
        if pattern.search(text):
            return kind
    return None


LOOSE = {
    ATTESTATION: Kind.FINAL_ATTESTATION,
    ADDITIONAL: Kind.ADDITIONAL_TRAINING,
    RESEARCH: Kind.RESEARCH,
    INTERNSHIP: Kind.INTERNSHIP,
    PRACTICE: Kind.PRACTICE,
}
