"""Values of single cells: whole credits, semesters, forms of control, hours."""

import re

from catalog.common.folding import fold

from .totals import ROMAN, semester_named

WHOLE = re.compile(
    r"^(\d{1,3})(?:[.,]0+)?(?:\s*(?:ects|кредит\w*|credits?|кр\.?|cr\.?|ак\.?))?$", re.I
)
CONTROLS = {
    "state_exam": r"^(state exam|se$|гос экз|государственн\w+ экзамен|мем емт|мемлекеттик емтихан)",
    "graded_pass": r"^(graded pass|dif att|дифференц|диф ?зач|диф ?сын)",
    "defence": r"^(defen[cs]e|защита|коргау)",
    "exam": r"^(exam|экз|емт|e$|э$)",
    "pass": r"^(pass|зач|сын|credit test|з$)",
}
HOURS = ("lectures", "practicals", "laboratory", "studio", "siwi", "siw")
MOST_HOURS = 32_000


def whole_number(text: str) -> int | None:
    """«3», «3,0», `3.0 ECTS`; None for anything that is no whole number."""
    found = WHOLE.match(text.strip())
    return int(found[1]) if found else None


def semester_number(text: str) -> int | None:
    """A cell of the semester column: `1`, `II`, «3-семестр»."""
    bare = text.strip().rstrip(".").lower()
    if bare in ROMAN:
        return ROMAN[bare]
    number = whole_number(bare)
    return number if number is not None else semester_named(text)


def control_of(text: str) -> str:
    """The form of control that a cell names, "" for one that the catalog does not know."""
    name = fold(text)
    return next((value for value, form in CONTROLS.items() if re.search(form, name)), "")


def hours_of(columns, row) -> dict[str, int]:
    """Academic hours by class type, of the columns that the paper has."""
    found = {name: whole_number(columns.cell(row, name)) for name in HOURS}
    return {name: hours for name, hours in found.items() if hours}
