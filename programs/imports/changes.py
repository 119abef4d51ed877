"""A file held against the plan that stands: which rows came, went or differ."""

from dataclasses import replace

from catalog.common.folding import fold

from ..curricula.matching import match

COMPARED = ("semester", "kind", "credits", "cycle", "component")


def held_against(rows, plan, old):
    """The rows with what they differ in, and the old rows that the file does not have."""
    if not old:
        return tuple(rows), ()
    pairs = {new: old[place] for place, new in match(old, list(plan.lines))}
    held = tuple(
        replace(row, before=pairs[key], fields=fields_of(row, pairs[key])) if key in pairs else row
        for key, row in enumerate(rows)
    )
    kept = {line.key for line in pairs.values()}
    return held, tuple(line for line in old if line.key not in kept)


def fields_of(row, before):
    """The fields in which a row differs, of those the file shows."""
    record = row.record
    changed = [name for name in COMPARED if getattr(record, name) != getattr(before, name)]
    if record.code and record.code != before.code:
        changed.append("code")
    if renamed(row, before):
        changed.append("title")
    return tuple(changed)


def renamed(row, before):
    if row.course:
        return row.course.slug != before.course
    known = {fold(title or "") for title in before.title.values()}
    return bool(row.record.title) and not known & {fold(t) for t in row.record.title.values()}
