"""Semesters and years of study as papers name them: `1-семестр`, «II курс», `Fall 2024`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from catalog.common.text.folding import fold

ROMAN = {
    **{"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10},
    **{"xi": 11, "xii": 12, "xiii": 13, "xiv": 14},
}
ROMAN_LETTERS = str.maketrans("ІӀХѴ", "IIXV")
ROMAN_WORD = re.compile(r"\b[IVXІӀХѴ]{1,4}\b")
JOINED = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
PIECES = re.compile(r"[\n,;:()\[\]«»\"“”]|\s[-–—/|]\s|\.\s")
SEMESTER = re.compile(r"^(семестр\w*|semesters?|сем|sem)$")
PERIOD = re.compile(r"^(период\w*|period|кезен\w*)$")
YEAR = re.compile(r"^(курс\w*|years?|жыл\w*|год|года|году)$")
SEASONS = {1: r"^(fall|autumn|осен\w*|куз(ги)?)$", 2: r"^(spring|вес(ен|н)\w*|коктем(ги)?)$"}
ORDINALS = (
    "перв|биринши|first",
    "втор|екинши|second",
    "трет|ушинши|third",
    "четв[её]рт|тортинши|fourth",
    "пят|бесинши|fifth",
    "шест|алтыншы|sixth",
    "седьм|жетинши|seventh",
    "восьм|сегизинши|eighth",
    "девят|тогызыншы|ninth",
    "десят|оныншы|tenth",
)
ORDINAL = [re.compile(rf"^({stems})\w{{0,4}}$") for stems in ORDINALS]
CALENDAR = re.compile(r"^(19|20)\d\d$")
ENDINGS = re.compile(r"^(ши|шы|ий|й|ый|ой|го|ого|ом|м|е|ое|я|ая|st|nd|rd|th)$")
FILLER = re.compile(
    r"^(академ\w*|academic|учебн\w*|оку|study|of|the|за|на|по|no|г|ж|г\.|обучени\w*|семестри"
    r"|кредит\w*|credits?|ects|term)$"
)
NUMBER_ASIDE = re.compile(r"(?:\(|[-–—,]\s|№\s?)\s*(\d{1,2}|[IVXІХ]{1,4})\s*\)?\s*$")
MOST = 14
REMEMBERED = 1000


@dataclass(frozen=True)
class Period:
    """What a text says of time; `season` is 1 in autumn and 2 in spring, `calendar` the year in
    begins; `is_academic` that it names such a year alone. `is_all` tells that it says nothing else,
    `leads` that its first piece does: «2 семестр (18 апта)».
    """

    semester: int | None = None
    year: int | None = None
    season: int | None = None
    calendar: int | None = None
    is_academic: bool = False
    is_all: bool = False
    leads: bool = False

    def __bool__(self):
        return any((self.semester, self.year, self.season, self.is_academic))

    @property
    def is_clash(self):
        """Whether it names a semester that its year does not have: «1 курс, 3 семестр»."""
        counts_through = self.semester and self.semester > 2
        return bool(self.year and counts_through and (self.semester + 1) // 2 != self.year)

    @property
    def names_semester(self):
        """Whether it begins with a semester, whatever is said of that afterwards."""
        return self.leads and bool(self.semester or self.season)


def words(text):
    """Folded words, numbers parted from letters, Roman numbers in Latin letters."""
    latin = ROMAN_WORD.sub(lambda word: word[0].translate(ROMAN_LETTERS), text)
    return fold(JOINED.sub(" ", latin)).split()


def number_of(word) -> int | None:
    """`3`, `iii`, «третий»; None for other words."""
    if word.isdecimal():
        return int(word) if len(word) < 3 else None
    if word in ROMAN:
        return ROMAN[word]
    return next((place for place, form in enumerate(ORDINAL, 1) if form.match(word)), None)


@lru_cache(REMEMBERED)
def period_of(text: str) -> Period:
    """The semester, year or season that a text names."""
    pieces = [parsed(words(piece)) for piece in PIECES.split(text[:200]) if piece and piece.strip()]
    told = [(found, is_all) for found, is_all in pieces]
    values = {}
    for found, _is_all in told:
        values = {**found, **values}
    if "semester" not in values and "season" in values:
        values["semester"] = number_in_brackets(text)
    semester, year = values.get("semester"), values.get("year")
    return Period(
        semester if semester and semester <= MOST else None,
        year if year and year <= MOST else None,
        values.get("season"),
        values.get("calendar"),
        "academic" in values and "calendar" in values and not year,
        bool(told) and all(is_all for _found, is_all in told),
        bool(told) and told[0][1] and bool(told[0][0]),
    )


def number_in_brackets(text) -> int | None:
    """«Осенний семестр (1)»: the number that stands by itself beside a season."""
    found = NUMBER_ASIDE.search(text)
    return number_of(words(found[1])[0]) if found else None


def parsed(row):
    """(what one piece says, whether it says nothing else)."""
    row = [word for word in row if not ENDINGS.match(word)]
    found, used = {}, set()
    keys = [(place, name) for place, word in enumerate(row) if (name := keyword(word))]
    before = bool(keys) and beside(row, keys[0][0], -1) is not None
    for place, name in keys:
        used.add(place)
        near = beside(row, place, -1 if before else 1)
        if near is not None and name not in found:
            found[name] = number_of(row[near])
            used.add(near)
        elif name == "year":
            found["academic"] = True
    for place, word in enumerate(row):
        if season := season_of(word):
            found.setdefault("season", season)
            used.add(place)
        if CALENDAR.match(word):
            found.setdefault("calendar", int(word))
            used.add(place)
    if "semester" not in found and "semester_or" in found:
        found["semester"] = found["semester_or"]
    found.pop("semester_or", None)
    rest = [word for place, word in enumerate(row) if place not in used]
    return found, all(FILLER.match(word) or is_amount(rest, word) for word in rest)


def is_amount(rest, word):
    """`30 кредитов` beside the name of a semester."""
    return word.isdecimal() and any(re.match(r"кредит|credit|ects", each) for each in rest)


def season_of(word) -> int | None:
    return next((season for season, form in SEASONS.items() if re.match(form, word)), None)


def keyword(word):
    if SEMESTER.match(word):
        return "semester"
    if PERIOD.match(word):
        return "semester_or"
    return "year" if YEAR.match(word) else ""


def beside(row, place, step):
    """The place of the number that belongs to a word, with words like «учебный» between."""
    at = place + step
    while 0 <= at < len(row) and FILLER.match(row[at]) and number_of(row[at]) is None:
        at += step
    return at if 0 <= at < len(row) and number_of(row[at]) is not None else None


def in_year(year, semester):
    """`1` of the second year is 3; a number past 2 counts through the program already."""
    return semester if semester > 2 or year < 1 else 2 * (year - 1) + semester


def semester_named(text: str) -> int | None:
    """The semester of a heading or a total: `1-семестр`, `Semester II`, `2 курс 1 семестр`."""
    found = period_of(text)
    if found.semester and found.year:
        return in_year(found.year, found.semester)
    if found.season and found.year:
        return in_year(found.year, found.season)
    return found.semester


class PeriodTracker:
    """Where a paper stands in time while it is read from top to bottom."""

    def __init__(self):
        self.year = self.semester = self.began = None

    def move(self, period: Period) -> None:
        """Take a heading: a semester is open after it, or none where it names a year alone."""
        if period.season and period.calendar:
            begins = period.calendar - (period.season == 2)
            self.began = self.began or begins - ((self.year or 1) - 1)
            self.year = max(begins - self.began + 1, 1)
        elif period.year:
            self.year = period.year
        elif period.is_academic:
            self.began = self.began or period.calendar - ((self.year or 1) - 1)
            self.year = max(period.calendar - self.began + 1, 1)
        if period.semester:
            self.semester = self.counted(period.semester)
        elif period.season:
            self.semester = self.of_season(period.season)
        else:
            self.semester = None

    def counted(self, number):
        """A number of a semester as papers count it: through the program, or in each year."""
        return in_year(self.year, number) if self.year else number

    def of_season(self, season):
        if self.year:
            return in_year(self.year, season)
        return (self.semester or 0) + 1
