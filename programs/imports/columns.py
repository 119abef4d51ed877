"""The columns of a table, out of one to four rows of headings."""

import re
from dataclasses import dataclass, field, replace

from catalog.common.folding import fold

from .headings import (
    COURSE,
    MOST_LETTERS,
    classes_of,
    heading_language,
    languages_of_heading,
    role_in_period,
    role_of,
)
from .periods import MOST, in_year, number_of, period_of, words

DEPTH = 4
MANY = re.compile(r"семестр|semester|период|кезе[нң]|курс|year")
OF_COURSE = re.compile(COURSE)


@dataclass(frozen=True)
class Columns:
    """Places of the columns by role; `titles` are (language or "", place) of each name column.

    `periods` are the columns under the heading of each semester: by semester, by role, their
    place; "" is the role of a column whose heading says the semester alone. `languages` are those
    of the heading of the name, where it is bilingual; `classes` the column of all class types.
    """

    places: dict[str, int] = field(hash=False)
    titles: tuple[tuple[str, int], ...]
    width: int
    periods: dict[int, dict[str, int]] = field(default_factory=dict, hash=False)
    languages: tuple[str, ...] = ()
    classes: tuple[int, tuple[str, ...]] = (0, ())

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
    if len(cell) > MOST_LETTERS:
        return False
    return MANY.search(cell.lower()) or role_of(cell, terms)


def columns_of(block, terms) -> Columns | None:
    """The columns of a block of heading rows, None where they name no discipline or credits."""
    places, titles, periods = {}, [], {}
    stacks = stacked([row.cells for row in block if not is_numbering(filled(row))])
    bare = bare_semesters(stacks, terms)
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
    return Columns(places, shown, len(stacks), periods, languages, classes_of(stacks))


def filled(row):
    return [cell for cell in row.cells if cell.strip()]


def bare_semesters(stacks, terms):
    """{place: semester} of columns headed by 1, 2, 3 … and nothing else, between headings."""
    if not all(is_bare(parts) or role_of_parts(parts, terms) for parts in stacks if parts):
        return {}
    bare = {place: parts[0] for place, parts in enumerate(stacks) if is_bare(parts)}
    numbers = [int(number) for number in bare.values()]
    is_run = len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
    return {place: int(number) for place, number in bare.items()} if is_run else {}


def is_bare(parts):
    return len(parts) == 1 and parts[0].isdecimal() and int(parts[0]) <= MOST


def is_table(places, titles, periods):
    counted = len(places.keys() - {"skip", "both"})
    has_credits = "credits" in places or len(periods) > 1
    return bool(titles) and has_credits and counted + len(periods) > 1


def widest(periods):
    return max(map(len, periods.values()), default=0)


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


def semester_of(parts) -> int | None:
    """The semester that the headings above a column name: `1 семестр`, or `1` below «Семестр»."""
    whole = [period_of(part) for part in parts]
    year = next((each.year for each in whole if each.year), None)
    for each in whole:
        if each.semester and each.is_all:
            return in_year(year or 0, each.semester)
        if each.season and each.is_all and (each.year or year):
            return in_year(each.year or year, each.season)
    numbers = [words(part) for part in parts]
    for above, row in zip(parts, numbers[1:], strict=False):
        number = number_of(row[0]) if len(row) == 1 else None
        if number and number <= MOST and MANY.search(fold(above)):
            return in_year(year or 0, number)
    return None


def stacked(rows):
    """The headings of each column from top to bottom; one across several columns is of them all."""
    width = max(map(len, rows))
    rows = [(*row, *[""] * (width - len(row))) for row in rows]
    stacks = [[] for _ in range(width)]
    for number, row in enumerate(rows):
        across = ""
        for place, cell in enumerate(row):
            below = any(lower[place].strip() for lower in rows[number + 1 :])
            above = any(upper[place].strip() for upper in rows[:number])
            if cell.strip():
                across = cell.strip()
            elif not (below and across) or (above and number):
                across = across if below else ""
                continue
            if across not in stacks[place]:
                stacks[place].append(across)
    return stacks


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
    return bool(role_of(cell, terms) or role_in_period(cell) or semester_of(parts))


def is_numbering(cells):
    """The row that numbers the columns: 1, 2, 3 …"""
    numbers = [int(cell) for cell in cells if cell.strip().isdecimal()]
    return len(numbers) == len(cells) > 2 and numbers == list(
        range(numbers[0], numbers[0] + len(numbers))
    )
