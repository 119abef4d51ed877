"""What a printed total speaks of, by its label."""

import re

from catalog.common.folding import fold

from ..curricula import Group, Level, Printed
from .vocabulary import COMPONENTS, CYCLES, Terms, groups_by_label

TOTAL = re.compile(
    r"\b(sub ?)?totals?\b|\b(под)?итог(о|и)?\b|\bвсего\b"
    r"|барлыгы|барлык|\bжиыны\b|\bжалпы (кредит|саны)"
)
SEMESTER = re.compile(r"семестр|semester")
NUMBER = re.compile(r"\b(\d{1,2})\b|\b(i{1,3}|iv|vi{0,3}|ix|x)\b")
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
YEAR = re.compile(r"\bкурс|\byear\b|жыл|учебный год")
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
    return bool(TOTAL.search(fold(label)))


def joins_two(label: str) -> bool:
    """`EIRM+ internship`: a sum of two kinds is no row."""
    text = fold(label)
    return "+" in label and bool(RESEARCH.search(text) and INTERNSHIP.search(text))


def semester_named(label: str) -> int | None:
    """The semester of a heading or a total: `1-семестр`, `Semester II`, `2 курс 1 семестр`."""
    text = fold(label)
    if not SEMESTER.search(text):
        return None
    numbers = [int(one) if one else ROMAN[two] for one, two in NUMBER.findall(text)]
    if len(numbers) == 2 and YEAR.search(text):
        return in_year(*ordered(text, numbers))
    return numbers[0] if len(numbers) == 1 else None


def ordered(text, numbers):
    """(year, semester), whichever the text names first."""
    return numbers if YEAR.search(text).start() < SEMESTER.search(text).start() else numbers[::-1]


def in_year(year, semester):
    return semester if semester > 2 or year < 1 else 2 * (year - 1) + semester


def printed(label: str, credits: int, semester: int | None, level: Level, terms: Terms):
    """The total as a value, or None for one that the catalog keeps no place for.

    `semester` is the one under way, None after its own total; a number in the label goes first.
    """
    number = semester_named(label) or semester
    found = meaning(label, level, terms)
    if found == UNKNOWN or (YEAR.search(fold(label)) and not SEMESTER.search(fold(label))):
        return None
    group, term = found
    return Printed(number, group, term, credits, " ".join(label.split()))


def meaning(label, level, terms):
    """(group, term) of a label, UNKNOWN for a part that no sum of the catalog stands for."""
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
    return UNKNOWN if aside else (None, None)


def group_or_term(group, level):
    """Papers of a postgraduate level group by kind: a cycle there is a term."""
    if level != Level.BACHELOR and group.value in CYCLES:
        return None, group.value
    return group.value, None


def term_named(label, terms):
    found = terms.of(label)
    cycles = [term for term in found if term in CYCLES][:1]
    components = [term for term in found if term in COMPONENTS][:1]
    return "/".join(cycles + components)
