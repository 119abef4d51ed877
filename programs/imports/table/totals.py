"""What a printed total speaks of, by its label."""

import re
from functools import cache

from ...curricula import Group, Level
from .folded import fold
from .periods import period_of, semester_named
from .vocabulary import COMPONENTS, CYCLES, TableVocabulary, groups_by_label, in_every_language

TOTAL = re.compile(
    r"\b(sub ?)?totals?\b|\b(под)?итог(о|и)?\b|\bвсего\b|\bсумма\b"
    r"|барлыгы|барлык|\bжиыны\b|\bжиынтыгы\b|\bжалпы (кредит|саны|колем)|^жалпы$|^корытынды$"
)
NO_TOTAL = re.compile(r"^total (quality|war|productive|station|physical|synthesis)")
SEMESTER = re.compile(r"семестр|semester|\bсем\b|\bsem\b")
THE_SEMESTER = re.compile(r"\b(семестр|semester)\b")
OTHER_SEASON = re.compile(
    r"^(летн\w+|жазгы|summer|зимн\w+|кыскы|winter)"
    r"( (период|кезен|term|period|session|сессия|оку кезени|(19|20)\d\d))?$"
)
LONGEST_HEADING = 60
OF_YEAR = re.compile(r"\bкурс|\byear\b|\bоку жыл|жылга|\bгод\b|\bгода\b|учебный год")
PART = re.compile(r"модул|\bmodules?\b|^(итого|всего|барлыгы|total) по (циклу|компоненту|блоку)$")
THEORETICAL = re.compile(
    r"^(теориялык окыту|теоретическое обучение|theoretical (training|education|learning))$"
)
AMOUNT = re.compile(
    r"(\d{1,3})(?:[.,]0)?\s*(?:академ\w*\s*)?(?:кредит|credit|ects|кр\.)|[:=–—-]\s*(\d{1,3})\s*\.?$",
    re.I,
)
RESEARCH = re.compile(
    r"\b(eirm|erwm|msrw|эирм|эирд|нирм|нирд|мэзж|мгзж|дгзж|дэзж)\b|research|исследовательск|зерттеу"
)
INTERNSHIP = re.compile(r"internship|стажировк|тагылымдама")
THEORY = re.compile(r"theor|теор")
ATTEST = re.compile(r"attestation|аттест")
ADDITIONAL = re.compile(r"additional|дополнительн|косымша")
PRACTICE = re.compile(r"practic|практи|тажирибе")
UNKNOWN = "unknown"


def says_total(label: str) -> bool:
    text = fold(label)
    return bool(TOTAL.search(text)) and not NO_TOTAL.search(text)


def is_outside_cycles(label: str) -> bool:
    """Whether a row is what our own table of cycles sums up outside of them, of several kinds."""
    text = fold(label)
    return any(text.startswith(said) for said in outside_cycles())


@cache
def outside_cycles():
    return in_every_language("Outside the cycles")


def joins_two(label: str) -> bool:
    """`EIRM+ internship`: a sum of two kinds is no row."""
    text = fold(label)
    return "+" in label and bool(RESEARCH.search(text) and INTERNSHIP.search(text))


def amount_in(text: str) -> int | None:
    """The figure of a total that stands in its label: «Итого: 30 кредитов»."""
    found = AMOUNT.findall(text)
    return int(next(filter(None, found[-1]))) if found else None


def semester_meant(label: str, tracker) -> int | None:
    """The semester that a label names, as the paper counts them."""
    named = semester_named(label)
    period = period_of(label)
    if named and period.semester == named and not period.year:
        return tracker.counted(named)
    return named


def speaks_of_semester(label: str) -> bool:
    return bool(SEMESTER.search(fold(label)))


def heads_semester(label: str) -> bool:
    """Whether a short line has a semester for its subject: «Жазғы семестр», `Summer term`."""
    text = fold(label)
    said = THE_SEMESTER.search(text) or OTHER_SEASON.search(text)
    return len(label) <= LONGEST_HEADING and bool(said)


def year_meant(label: str, semester: int | None) -> int | None:
    """The year of study whose total a label speaks of, the one under way where it gives none."""
    text = fold(label)
    if SEMESTER.search(text) or not OF_YEAR.search(text):
        return None
    return period_of(label).year or (((semester or 0) + 1) // 2 or None)


def says_part(label: str) -> bool:
    """Whether a total is of a module, or of a cycle without its name."""
    return bool(PART.search(fold(label)))


def is_bare(label: str, terms: TableVocabulary) -> bool:
    """Whether a total names no part, semester or year."""
    text = fold(label)
    named = SEMESTER.search(text) or OF_YEAR.search(text) or term_named(label, terms)
    return not named and meaning(label, Level.MASTER, terms) == (None, None)


def names_theory(label: str) -> bool:
    """«Теоретическое обучение» is no discipline."""
    return bool(THEORETICAL.search(fold(label)))


def meaning(label, level, terms):
    """(group, term) of a label; the group is UNKNOWN for a part that no sum of the catalog is."""
    text = fold(label)
    if exact := groups_by_label().get(text):
        return group_or_term(Group(exact), level)
    if level != Level.BACHELOR:
        if THEORY.search(text):
            return Group.THEORY_AND_PRACTICE.value, None
        if INTERNSHIP.search(text) or RESEARCH.search(text):
            return Group.RESEARCH_AND_INTERNSHIP.value, None
    if ATTEST.search(text):
        return Group.FINAL_ATTESTATION.value, None
    if ADDITIONAL.search(text):
        return Group.ADDITIONAL_TRAINING.value, None
    if term := term_named(label, terms):
        return None, term
    aside = THEORY.search(text) or PRACTICE.search(text) or RESEARCH.search(text)
    return (UNKNOWN, None) if aside else (None, None)


def group_or_term(group, level):
    """Papers of a postgraduate level group by kind: a cycle there is a term."""
    if level != Level.BACHELOR and group.value in CYCLES:
        return None, group.value
    return group.value, None


def term_named(label, terms):
    found = terms.of(TOTAL.sub(" ", fold(label))) or terms.of(label)
    cycles = [term for term in found if term in CYCLES][:1]
    components = [term for term in found if term in COMPONENTS][:1]
    return "/".join(cycles + components)
