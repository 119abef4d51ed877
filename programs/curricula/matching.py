"""Which row of one plan is which row of another.

Rows that say the same belong together first; then rows of one course, of one code, and of one
kind and name, each time those of one semester before any others. Professional English in three
semesters is so held against itself semester by semester.
"""

from catalog.common.text.folding import fold
from catalog.common.text.languages import LANGUAGES

from .content import content
from .plan import Line, Plan


def by_course(line):
    return line.course


def by_code(line):
    return line.code


def by_title(language):
    def key(line):
        name = fold(line.title.get(language) or "")
        return name and (line.kind, name)

    return key


def within_semester(key):
    def narrowed(line):
        part = key(line)
        return part and (line.semester, part)

    return narrowed


IDENTITIES = (by_course, by_code, *(by_title(language) for language in LANGUAGES))
PASSES = (content, *(way for key in IDENTITIES for way in (within_semester(key), key)))


def match(old: list[Line], new: list[Line]) -> list[tuple[int, int]]:
    """Which row is which, as places in the two lists, each place once at most.

    Symmetric: with the lists exchanged, the pairs are the same ones exchanged.
    """
    pairs, ours, theirs = [], range(len(old)), range(len(new))
    for key in PASSES:
        found = pair_up(grouped(old, ours, key), grouped(new, theirs, key))
        pairs += found
        ours = [place for place in ours if place not in {mine for mine, _ in found}]
        theirs = [place for place in theirs if place not in {their for _, their in found}]
    return sorted(pairs)


def in_paper_order(plan: Plan) -> list[Line]:
    return sorted(plan.lines, key=lambda line: (line.semester, line.position))


def grouped(lines, places, key):
    """Places by the key of their row; a row whose key is empty belongs to no group."""
    groups = {}
    for place in places:
        if part := key(lines[place]):
            groups.setdefault(part, []).append(place)
    return groups


def pair_up(ours, theirs):
    """First with first and second with second; what one side has more of stays alone."""
    shared = (part for part in ours if part in theirs)
    return [pair for part in shared for pair in zip(ours[part], theirs[part], strict=False)]
