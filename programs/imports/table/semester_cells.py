"""What a cell says of semesters: every word of it understood, or nothing."""

import re
import unicodedata
from dataclasses import dataclass

from .cells import WHOLE_ALONE
from .names import MARKS
from .periods import ENDINGS, SEMESTER, in_year, number_of, period_of, season_of, words

LONGEST = 40
PARTED = re.compile(r"\s*(?:[,;/\n+&]|\bи\b|\bжәне\b|\bмен\b|\band\b)\s*", re.I)
RANGE = re.compile(r"\s*[-–—]\s*")
DECIMAL = re.compile(r"^\d{1,2}\.\d{1,2}$")
BOTH = re.compile(r"[\s,;/.\-–—]+")
WEEKS = re.compile(r"\(?\s*\d{1,2}\s*(?:нед|апта|week)\w*\.?\s*\)?", re.I)
DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
BESIDE = re.compile(r"^(академ\w*|academic|учебн\w*|оку|study|no|term|период\w*|period|кезен\w*)$")
OF_YEAR = re.compile(r"\b(?:курс\w*|years?(?: of study)?|жыл\w*|год\w*)\b", re.I)
SIGNS = {"x", "х", "v"}
# A sign that no paper writes beside a number: «?6» is a doubt and «-1» no semester.
ODD = re.compile(r"[^\w\s.,:;/+&()\[\]№#'\"«»“”‘’\-‐–—\u00ad\u200b\ufeff]|^[-‐–—]|[-‐–—]$")


@dataclass(frozen=True)
class SemesterCell:
    """`numbers` are semesters (or years) in their order, none where the cell was not understood;
    `year` is the year of study it names beside them, `mark` the sign of a footnote."""

    numbers: tuple[int, ...] = ()
    year: int | None = None
    mark: str = ""


def said_of(text: str) -> SemesterCell:
    """A cell of the semester column: `1`, `II`, «3-семестр», «6-й», `1,2`, `1-4`, `1.2`.

    A cell that says anything besides («3 (летний)», «4а») gives no number at all.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return SemesterCell()
    bare = MARKS.sub("", text)
    plain = unicodedata.normalize("NFKC", WEEKS.sub(" ", bare)).strip(" .,;:")
    numbers, year = ([], None) if ODD.search(plain) else understood(plain)
    return (
        SemesterCell(tuple(numbers), year, text[len(bare) :].strip()) if numbers else SemesterCell()
    )


def said_of_both(text: str) -> SemesterCell:
    """A cell of year and semester in one: `2/1` is the first semester of the second year."""
    text = text.strip()
    numbers = [single(piece) for piece in BOTH.split(text) if piece]
    if len(numbers) == 2 and None not in numbers and not ODD.search(text):
        year, number = numbers
        return SemesterCell((in_year(year, number),), year)
    return said_of(text)


def years_of(text: str) -> tuple[int, ...]:
    """A cell of the column of years: `1`, «2 курс», `1-4`; () where it was not understood."""
    return said_of(OF_YEAR.sub(" ", text)).numbers


def understood(text) -> tuple[list[int], int | None]:
    if whole := WHOLE_ALONE.match(text):
        return [int(whole[1])] if int(whole[1]) else [], None
    if numbers := listed(text):
        return numbers, None
    period = period_of(text)
    named = of_period(period) if period.is_all and not period.calendar else None
    return ([named], period.year) if named else ([], None)


def of_period(period):
    """The semester of «2 курс 1 семестр» or «1 семестр (осень)»; None where its parts clash."""
    if period.semester is None:
        return in_year(period.year, period.season) if period.year and period.season else None
    if period.season and (period.semester - period.season) % 2:
        return None
    return in_year(period.year, period.semester) if period.year else period.semester


def listed(text) -> list[int]:
    """Numbers and ranges that rise, [] for anything else."""
    pieces = text.split(".") if DECIMAL.match(text) else PARTED.split(text)
    found = []
    for piece in pieces:
        numbers = of_piece(piece)
        if not numbers or (found and numbers[0] <= found[-1]):
            return []
        found += numbers
    return found


def of_piece(piece) -> list[int]:
    if number := single(piece):
        return [number]
    ends = [single(end) for end in RANGE.split(piece)]
    if len(ends) == 2 and None not in ends and ends[0] < ends[1]:
        return list(range(ends[0], ends[1] + 1))
    return []


def single(piece) -> int | None:
    """The number that a piece is, whatever ending or word of a semester goes with it."""
    if piece.strip() in SIGNS:
        return None
    seasons = [season for word in words(piece) if (season := season_of(word))]
    rest = [word for word in words(piece) if not (is_filler(word) or season_of(word))]
    number = number_of(rest[0]) if len(rest) == 1 else None
    is_odd = any((number - season) % 2 for season in seasons) if number else False
    return number if number and not is_odd else None


def is_filler(word):
    return bool(ENDINGS.match(word) or SEMESTER.match(word) or BESIDE.match(word))


def is_date(text: str) -> bool:
    """Whether a spreadsheet made a date of what was typed: «5-6» becomes the fifth of June."""
    return bool(DATE.match(text.strip()))
