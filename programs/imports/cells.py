"""Values of single cells: whole credits, semesters, forms of control, hours."""

import re

from catalog.common.folding import fold

from .periods import in_year, number_of, period_of, words

WHOLE = re.compile(
    r"^(\d{1,3})(?:[.,]0+)?(?:\s*(?:академ\w*|ects|кредит\w*|credits?|кр\.?|cr\.?|ак\.?|\*|h"
    r"|ч\.?|час\w*|сағ\w*|hours?)){0,3}$",
    re.I,
)
PAIR = re.compile(r"^(\d{1,4})(?:[.,]0+)?\s*[/|(\n-]\s*(\d{1,4})(?:[.,]0+)?\s*\)?$")
PER_CREDIT = 30
CONTROLS = {
    "state_exam": r"^(state exam|se$|гос экз|государственн\w+ экзамен|мем емт|мемлекеттик емтихан)",
    "graded_pass": r"^(graded pass|dif att|дифференц|диф ?зач|диф ?сын)",
    "defence": r"^(defen[cs]e|защита|коргау)",
    "exam": r"^(exam|экз|емт|e$|э$)",
    "pass": r"^(pass|зач|сын|credit test|з$)",
}
HOURS = ("lectures", "practicals", "laboratory", "studio", "practice", "siwi", "siw")
MOST_HOURS = 32_000
LEADING = re.compile(r"^[\d ]+")
RANGE = re.compile(r"\d\s*[-–—]\s*\d")
MOST_RANGE = 8


def whole_number(text: str) -> int | None:
    """«3», «3,0», `3.0 ECTS`; None for anything that is no whole number."""
    found = WHOLE.match(text.strip())
    return int(found[1]) if found else None


def credits_of(text: str, with_hours: bool) -> int | None:
    """Credits of a cell; `with_hours` where its heading speaks of hours too: `5/150`, `150`."""
    number = whole_number(text)
    if not with_hours:
        return number
    if pair := PAIR.match(text.strip()):
        small, large = sorted(map(int, pair.groups()))
        return small if large == PER_CREDIT * small else None
    if number and number >= PER_CREDIT and number % PER_CREDIT == 0:
        return number // PER_CREDIT
    return number


def amount_of(text: str) -> int | None:
    """A figure of hours, whole or not at all."""
    return whole_number(text)


def semesters_of(text: str) -> list[int]:
    """A cell of the semester column: `1`, `II`, «3-семестр», `1,2`, `1-4`."""
    text = text.strip().rstrip(".")
    if not text or len(text) > 40:
        return []
    number = whole_number(text)
    if number is not None:
        return [number]
    period = period_of(text)
    if period.semester:
        return [semester_in(period)]
    numbers = [number_of(word) for word in words(text)]
    if not numbers or None in numbers:
        return []
    first, *rest = numbers
    if len(rest) == 1 and RANGE.search(text) and first < rest[0] <= first + MOST_RANGE:
        return list(range(first, rest[0] + 1))
    return list(dict.fromkeys(numbers))


def semester_in(period):
    return in_year(period.year, period.semester) if period.year else period.semester


def control_of(text: str) -> str:
    """The form of control that a cell names, "" for one that the catalog does not know."""
    name = LEADING.sub("", fold(text))
    return next((value for value, form in CONTROLS.items() if re.search(form, name)), "")


def hours_of(columns, row) -> dict[str, int]:
    """Academic hours by class type, of the columns that the paper has."""
    found = {name: whole_number(columns.cell(row, name)) for name in HOURS}
    place, types = columns.classes
    amounts = [whole_number(part) for part in columns.at(row, place, False).split("/")]
    if types and len(amounts) == len(types):
        found |= dict(zip(types, amounts, strict=True))
    return {name: hours for name, hours in found.items() if hours}
