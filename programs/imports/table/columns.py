"""The columns of a table, out of one to four rows of headings."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from catalog.common.text.folding import fold

from .cells import HOURS
from .headings import (
    COURSE,
    MAX_LETTERS,
    classes_of,
    heading_language,
    languages_of_heading,
    role_in_period,
    role_of,
)
from .period_columns import (
    MANY,
    bare_semesters,
    is_numbering,
    numbers_columns,
    semester_of,
    stacked,
    widest,
)
from .periods import period_of

DEPTH = 4
OF_COURSE = re.compile(COURSE)


@dataclass(frozen=True)
class Columns:
    """Places of the columns by role; `titles` are (language or "", place) of each name column.

    `periods` are the columns under the heading of each semester: by semester, by role, their
    place; "" is the role of a column whose heading says the semester alone. `languages` are those
    of the heading of the name, where it is bilingual; `classes` the column of all class types;
    `headings` what stands over each column.
    """

    places: dict[str, int] = field(hash=False)
    titles: tuple[tuple[str, int], ...]
    width: int
    periods: dict[int, dict[str, int]] = field(default_factory=dict, hash=False)
    languages: tuple[str, ...] = ()
    classes: tuple[int, tuple[str, ...]] = (0, ())
    headings: tuple[str, ...] = ()

    def heading(self, role) -> str:
        """What stands over a column, as the paper has it."""
        return self.heading_at(self.places.get(role))

    def heading_at(self, place):
        return self.headings[place] if place is not None and place < len(self.headings) else ""

    @cached_property
    def read(self) -> frozenset[int]:
        """The places of the columns that something is taken from."""
        aside = {"skip"} if "module_number" in self.places else {"skip", "module"}
        aside |= {"hours"} if self.has_classes else set()
        read = {place for role, place in self.places.items() if role not in aside}
        read |= {place for _language, place in self.titles}
        read |= {place for roles in self.periods.values() for place in roles.values()}
        return frozenset(read | ({self.classes[0]} if self.classes[1] else set()))

    @property
    def unread(self) -> tuple[str, ...]:
        """The headings of the other columns."""
        told = (each for place, each in enumerate(self.headings) if place not in self.read)
        return tuple(heading for heading in told if any(map(str.isalpha, heading)))

    @property
    def has_classes(self):
        """Whether hours stand here by class type."""
        roles = {role for each in (self.places, *self.periods.values()) for role in each}
        return bool(self.classes[1] or roles & set(HOURS))

    @property
    def beside_semester(self) -> range:
        """The columns without a heading that follow the one of semesters."""
        start = end = self.places.get("semester", self.width) + 1
        while end < self.width and not self.heading_at(end):
            end += 1
        return range(start, end)

    def cell(self, row, role, merged=True):
        return self.at(row, self.places.get(role), merged)

    def at(self, row, place, merged=True):
        if place is None or place >= len(row.cells) or (not merged and place in row.merged):
            return ""
        return row.cells[place].strip()


def find_columns(rows, start, terms) -> tuple[Columns, int] | None:
    """The columns that headings from a row on name, and how many rows these are; None for a row
    that begins no headings."""
    first = rows[start]
    if len(first.cells) < 2 or not any(may_head(cell, terms) for cell in first.cells):
        return None
    found = None
    for depth in range(1, DEPTH + 1):
        block = rows[start : start + depth]
        if len(block) < depth or block[-1].place != first.place:
            break
        if depth > 1 and not goes_on(block, terms, found):
            break
        if columns := columns_of(block, terms):
            found = columns, depth
    return found


def may_head(cell, terms):
    if len(cell) > MAX_LETTERS:
        return False
    return MANY.search(cell.lower()) or role_of(cell, terms)


def columns_of(block, terms) -> Columns | None:
    """The columns of a block of heading rows, None where they name no discipline or credits."""
    places, titles, periods = {}, [], {}
    stacks = stacked([row.cells for row in block if not numbers_columns(block, row)])
    bare = bare_semesters(stacks, lambda parts: role_of_parts(parts, terms))
    if any(part.isdecimal() for parts in stacks for part in parts[:1]) and not bare:
        return None
    for place, parts in enumerate(stacks):
        semester = bare.get(place) or semester_of(parts)
        if semester:
            role = role_in_period(parts[-1]) or ""
            periods.setdefault(semester, {}).setdefault(role, place)
            continue
        role = role_of_parts(parts, terms)
        if role == "title":
            titles.append((" ".join(parts), place))
        if role and (role not in places or is_better(role, parts, stacks[places[role]])):
            places[role] = place
    for roles in periods.values():
        if "practice" in roles and "practicals" not in roles:
            roles["practicals"] = roles.pop("practice")
    periods = periods if len(periods) > 1 or widest(periods) > 1 else {}
    if "both" in places:
        places.setdefault("credits", places["both"])
    if not is_table(places, titles, periods):
        return None
    shown = name_columns(titles)
    languages = languages_of_heading(titles[0][0]) if len(shown) == 1 else ()
    languages = languages if len(languages) > 1 else ()
    headings = tuple(" ".join(" ".join(parts).split()) for parts in stacks)
    return Columns(places, shown, len(stacks), periods, languages, classes_of(stacks), headings)


def is_table(places, titles, periods):
    counted = len(places.keys() - {"skip", "both"})
    has_credits = "credits" in places or len(periods) > 1
    return bool(titles) and has_credits and counted + len(periods) > 1


def is_better(role, parts, other):
    """ECTS before credits of another reckoning; a column of disciplines before other names."""
    text, known = fold(" ".join(parts)), fold(" ".join(other))
    if role == "credits":
        return "ects" in text and "ects" not in known
    if role == "title":
        return bool(OF_COURSE.search(text)) and not OF_COURSE.search(known)
    return role == "code" and bool(OF_COURSE.search(text)) and not OF_COURSE.search(known)


def name_columns(titles):
    """(language, place) of the columns with names: one for each language that headings tell."""
    spoken = {}
    for heading, place in titles:
        language = heading_language(heading)
        if language:
            spoken.setdefault(language, place)
    if len(spoken) > 1:
        return tuple(spoken.items())
    best = next((each for each in titles if OF_COURSE.search(fold(each[0]))), titles[0])
    return (("", best[1]),)


def role_of_parts(parts, terms):
    if not parts:
        return None
    whole = " ".join(parts)
    own = role_of(parts[-1], terms)
    if own in (None, "skip") or (len(parts) > 1 and own in ("hours", "credits", "title", "both")):
        return role_of(whole, terms) if own != "title" else own
    return own


def goes_on(block, terms, found):
    """Whether the last row of a block belongs to the headings above it."""
    upper, last = block[0], block[-1]
    own = [
        (place, cell)
        for place, cell in enumerate(last.cells)
        if cell.strip() and place not in last.merged and not repeats(block, place, cell)
    ]
    if len(own) < 2 and not (own and last.merged):
        return False
    if is_numbering([cell for _place, cell in own]):
        return True
    if found and columns_of([alone(last, own)], terms):
        return False
    names = {place for _language, place in found[0].titles} if found else set()
    if any(place in names for place, _cell in own):
        return False
    stacks = stacked([row.cells for row in block])
    return all(is_heading(stacks[place], cell, terms) for place, cell in own) and bool(upper)


def alone(row, own):
    """The row without what it repeats from above."""
    cells = dict(own)
    return replace(row, cells=tuple(cells.get(place, "") for place in range(len(row.cells))))


def repeats(block, place, cell):
    return any(place < len(row.cells) and row.cells[place] == cell for row in block[:-1])


def is_heading(parts, cell, terms):
    if cell.strip().isdecimal():
        return semester_of(parts) is not None
    period = period_of(cell)
    is_year = bool(period.year and period.is_all)
    return bool(is_year or role_of(cell, terms) or role_in_period(cell) or semester_of(parts))
