"""A file held against the plan that stands: which rows came, went or differ."""

from collections import Counter
from dataclasses import replace

from catalog.common.text.folding import fold

from ...curricula import Kind
from ...curricula.content import options
from ...curricula.matching import match

COMPARED = ("semester", "kind", "credits", "cycle", "component")
WHOLE = ("hours", "control", "counted", "group", "group_reason")
CARRIED = ("options", "counted", "group", "group_reason")


def held_against(rows, plan, old):
    """The rows with what they differ in, and the old rows that the file does not have."""
    if not old:
        return tuple(rows), ()
    found = match(old, list(plan.lines))
    found += alone_of_their_kind(old, plan.lines, found)
    pairs = {new: old[place] for place, new in found}
    held = tuple(
        set_beside(row, pairs[key]) if key in pairs else row for key, row in enumerate(rows)
    )
    kept = {line.key for line in pairs.values()}
    return held, tuple(line for line in old if line.key not in kept)


def alone_of_their_kind(old, new, found):
    """Research, practice and the like under another name: the only such row of its semester."""
    ours = only(old, {place for place, _new in found})
    theirs = only(new, {place for _old, place in found})
    return [(place, theirs[key]) for key, place in ours.items() if key in theirs]


def only(lines, taken):
    """{(semester, kind, credits): place} of the rows left over that nothing else is like."""
    left = [(place, line) for place, line in enumerate(lines) if place not in taken]
    keys = Counter(alike(line) for _place, line in left)
    return {
        alike(line): place
        for place, line in left
        if line.kind != Kind.DISCIPLINE and keys[alike(line)] == 1
    }


def alike(line):
    return line.semester, line.kind, line.credits


def set_beside(row, before):
    """The row with its differences; what the file does not show of it comes from before."""
    fields = fields_of(row, before)
    record = row.record if row.record.is_whole else carried(row.record, before)
    return replace(row, record=record, before=before, fields=fields)


def carried(record, before):
    """A record with what a paper does not show: hours, options, a group of its own, names."""
    same = record.kind == before.kind
    found = {name: getattr(record, name) or getattr(before, name) for name in CARRIED if same}
    title = {code: text for code, text in before.title.items() if text}
    known = {fold(text) for text in title.values()}
    is_other = not all(fold(text) in known for text in record.title.values())
    if is_other and record.kind == Kind.DISCIPLINE:
        title = record.title
    return replace(
        record,
        title=spelled_as_before({**record.title, **without(title, record.title)}, before),
        hours=record.hours or dict(before.hours),
        control=record.control or before.control,
        code=record.code or before.code,
        **found,
    )


def spelled_as_before(title, before):
    """Names that a paper types in other letters («Тандау пани») keep the spelling of the plan."""
    return {
        code: own if fold(own := before.title.get(code) or "") == fold(text) else text
        for code, text in title.items()
    }


def without(title, taken):
    return {code: text for code, text in title.items() if code not in taken}


def fields_of(row, before):
    """The fields in which a row differs, of those the file shows."""
    record = row.record
    changed = [name for name in COMPARED if getattr(record, name) != getattr(before, name)]
    if record.code and record.code != before.code:
        changed.append("code")
    if renamed(row, before):
        changed.append("title")
    if record.is_whole:
        return (*changed, *details(row, before))
    return (*changed, *(name for name in ("hours", "control") if is_other(record, before, name)))


def details(row, before):
    """What only data tell of a row, where it differs."""
    for name in WHOLE:
        if (getattr(row.record, name) or None) != (getattr(before, name) or None):
            yield name
    if offered(row.record) != offered(before):
        yield "options"


def offered(line):
    return [parts[1:] for parts in options(line)]


def is_other(record, before, name):
    told = getattr(record, name)
    return bool(told) and told != getattr(before, name)


def renamed(row, before):
    record = row.record
    if row.course:
        return row.course.slug != before.course
    known = {fold(title or "") for title in before.title.values()}
    if record.is_whole and not row.name:
        return {fold(text) for text in record.title.values()} != known - {""}
    return bool(record.title) and not known & {fold(t) for t in record.title.values()}


def reordered(rows):
    """The semesters whose rows that stand already follow in another order.

    A paper that numbers no rows may print them by cycle: there each cycle has an order.
    """
    places = {}
    for row in rows:
        record = row.record
        if row.before and row.before.semester == record.semester:
            cycle = record.cycle if record.position is None else None
            places.setdefault((record.semester, cycle), []).append(row.before.position)
    moved = (semester for (semester, _cycle), order in places.items() if order != sorted(order))
    return tuple(dict.fromkeys(moved))
