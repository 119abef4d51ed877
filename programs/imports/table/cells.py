"""Values of single cells: whole credits, semesters, forms of control, hours."""

import re

from catalog.common.text.folding import fold

from ...curricula.hours import HOURS_PER_CREDIT

WHOLE_ALONE = re.compile(r"^(\d{1,3})(?:[.,]0+)?$")
WHOLE = re.compile(
    r"^(\d{1,3})(?:[.,]0+)?(?:\s*(?:академ\w*|ects|кредит\w*|credits?|кр\.?|cr\.?|ак\.?|\*)){0,3}$",
    re.I,
)
IN_HOURS = re.compile(
    r"^(\d{1,4})(?:[.,]0+)?\s*(?:академ\w*|ак\.?|academic)?\s*(?:h|ч\.?|час\w*|сағ\w*|hours?)?$",
    re.I,
)
SUM = re.compile(r"^\d{1,3}(?:\s*\+\s*\d{1,3})+$")
PAIR = re.compile(r"^(\d{1,4})(?:[.,]0+)?\s*[/|(\n-]\s*(\d{1,4})(?:[.,]0+)?\s*\)?$")
CONTROLS = {
    "state_exam": r"^(state exam|se$|гос экз|государственн\w+ экзамен|мем емт|мемлекеттик емтихан"
    r"|гэ$|мэ$|ме$)",
    "graded_pass": r"^(graded pass|dif att|дифференц|диф ?зач|диф ?сын|д с$|д з$|дс$|дз$)",
    "defence": r"^(defen[cs]e|защита|коргау)",
    "exam": r"^(exam|экз|емт|e$|э$|е$)",
    "pass": r"^(pass|зач|сын|credit test|з$)",
}
HOURS = ("lectures", "practicals", "laboratory", "studio", "practice", "siwi", "siw")
MAX_HOURS = 32_000
SEVERAL = re.compile(r"[,;/\n+]|\bи\b|\bжәне\b|\band\b", re.I)
BRACKETS = re.compile(r"\([^()]*\)")
NOTHING = {"", "-", "–", "—", "−"}
LEADING = re.compile(r"^[\d ]+")


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
        return small if large == HOURS_PER_CREDIT * small else None
    hours = amount_of(text)
    if hours and hours % HOURS_PER_CREDIT == 0:
        return hours // HOURS_PER_CREDIT
    return number


def amount_of(text: str) -> int | None:
    """A figure of hours: `15`, «15 ч», `15+15`; None for one that is not whole."""
    text = text.strip()
    if SUM.match(text):
        return sum(int(part) for part in text.split("+"))
    found = IN_HOURS.match(text)
    return int(found[1]) if found else None


def control_of(text: str) -> str:
    """The form of control that a cell names, "" for one that the catalog does not know.

    «Е/Э» says the same in two languages; «зач., экз.» says two, of which neither is the one.
    """
    text = BRACKETS.sub("", text)
    parts = [part for part in SEVERAL.split(text) if any(map(str.isalpha, part))]
    told = {control_named(part) for part in parts}
    if len(parts) < 2 or told == {""}:
        return control_named(text)
    return told.pop() if len(told) == 1 else ""


def control_named(text):
    name = LEADING.sub("", fold(text))
    return next((value for value, form in CONTROLS.items() if re.search(form, name)), "")


def is_nothing(text: str) -> bool:
    """Whether a cell is empty, or a dash that stands for an empty one."""
    return text.strip() in NOTHING


def hours_of(columns, row) -> dict[str, int]:
    """Academic hours by class type, of the columns that the paper has."""
    found = {name: amount_of(columns.cell(row, name)) for name in HOURS}
    place, types = columns.classes
    amounts = [amount_of(part) for part in columns.at(row, place, False).split("/")]
    if types and len(amounts) == len(types):
        found |= dict(zip(types, amounts, strict=True))
    return {name: hours for name, hours in found.items() if hours}


def hours_unread(columns, row) -> tuple[str, str]:
    """(heading, text) of the first cell of hours that is no whole figure, ("", "") for none."""
    for name in HOURS:
        text = columns.cell(row, name)
        if not is_nothing(text) and amount_of(text) is None:
            return columns.heading(name), text
    place, types = columns.classes
    text = columns.at(row, place, False) if types else ""
    parts = text.split("/")
    whole = len(parts) == len(types) and None not in map(amount_of, parts)
    return ("", "") if is_nothing(text) or whole else (columns.heading_at(place), text)
