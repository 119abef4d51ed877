"""The columns under the headings of semesters, out of the rows of headings above them."""

import re

from catalog.common.text.folding import fold

from .periods import MOST, in_year, number_of, period_of, words

MANY = re.compile(r"семестр|semester|период|кезе[нң]|курс|year")


def bare_semesters(stacks, role_of):
    """{place: semester} of columns headed by 1, 2, 3 … and nothing else, between headings."""
    if not all(is_bare(parts) or role_of(parts) for parts in stacks if parts):
        return {}
    bare = {place: parts[0] for place, parts in enumerate(stacks) if is_bare(parts)}
    numbers = [int(number) for number in bare.values()]
    is_run = len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
    return {place: int(number) for place, number in bare.items()} if is_run else {}


def is_bare(parts):
    return len(parts) == 1 and parts[0].isdecimal() and int(parts[0]) <= MOST


def widest(periods):
    return max(map(len, periods.values()), default=0)


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


def is_numbering(cells):
    """The row that numbers the columns: 1, 2, 3 …"""
    numbers = [int(cell) for cell in cells if cell.strip().isdecimal()]
    return len(numbers) == len(cells) > 2 and numbers == list(
        range(numbers[0], numbers[0] + len(numbers))
    )


def numbers_columns(block, row):
    """Whether a row of headings counts the columns of the table, and says nothing of semesters.

    1, 2, 3 … that stand below «Семестры» and nowhere else are semesters, whether the cells of that
    heading are merged or not: a CSV has no merged cells.
    """
    own = [
        place for place, cell in enumerate(row.cells) if cell.strip() and place not in row.merged
    ]
    if not is_numbering([row.cells[place] for place in own]):
        return False
    upper = [each.cells for each in block[: block.index(row)]]
    stacks = stacked([*upper, row.cells])
    return not all(any(MANY.search(fold(part)) for part in stacks[place][:-1]) for place in own)
