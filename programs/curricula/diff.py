"""What changed between two plans: between revisions, or from intake to intake."""

from dataclasses import dataclass

from .content import differing
from .ledger import in_order, ledger
from .matching import in_paper_order, match
from .plan import Group, Line, Plan

FACTS = ("level", "intake", "track", "base", "semesters", "stated_credits", "outcomes", "printed")
OWN_LISTS = {"semester", "credits", "title"}


@dataclass(frozen=True)
class Change:
    """A row that both plans hold, and the names of the fields in which it differs."""

    before: Line
    after: Line
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """Rows that came, went or changed, and figures as (before, after) in ECTS credits.

    A row that moved and changed its credits stands in both lists. `reordered` are the semesters
    in which rows that both plans hold stand in another order; their positions may differ else.
    `facts` are the plan's own fields that differ, by name. False exactly when nothing differs.
    """

    added: tuple[Line, ...]
    removed: tuple[Line, ...]
    changes: tuple[Change, ...]
    reordered: tuple[int, ...]
    facts: dict[str, tuple]
    total: tuple[int, int]
    by_semester: dict[int, tuple[int, int]]
    by_group: dict[Group, tuple[int, int]]

    def __bool__(self):
        return any((self.added, self.removed, self.changes, self.reordered, self.facts))

    @property
    def moved(self) -> tuple[Change, ...]:
        return self.changed_in("semester")

    @property
    def recredited(self) -> tuple[Change, ...]:
        return self.changed_in("credits")

    @property
    def renamed(self) -> tuple[Change, ...]:
        return self.changed_in("title")

    @property
    def altered(self) -> tuple[Change, ...]:
        """Rows with changes of cycle, component, kind, options, control, hours and the like."""
        return tuple(change for change in self.changes if set(change.fields) - OWN_LISTS)

    def changed_in(self, field: str) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if field in change.fields)


def diff(before: Plan, after: Plan) -> Difference:
    """The way from one plan to another; `diff(b, a)` is the same way back."""
    old, new = in_paper_order(before), in_paper_order(after)
    pairs = match(old, new)
    ours, theirs = ledger(before), ledger(after)
    return Difference(
        added=left_over(new, {place for _, place in pairs}),
        removed=left_over(old, {place for place, _ in pairs}),
        changes=changes(old, new, pairs),
        reordered=reordered(old, new, pairs),
        facts=facts(before, after),
        total=(ours.total.credits, theirs.total.credits),
        by_semester=dict(sorted(side_by_side(ours.by_semester, theirs.by_semester).items())),
        by_group=in_order(side_by_side(ours.by_group, theirs.by_group), Group),
    )


def left_over(lines, taken):
    return tuple(line for place, line in enumerate(lines) if place not in taken)


def changes(old, new, pairs):
    """Changed rows, in the order of the newer paper."""
    by_new = sorted(pairs, key=lambda pair: pair[1])
    found = (Change(old[a], new[b], differing(old[a], new[b])) for a, b in by_new)
    return tuple(change for change in found if change.fields)


def reordered(old, new, pairs):
    """The semesters whose rows, where both plans hold them there, follow in another order."""
    places = {}
    for a, b in pairs:
        if old[a].semester == new[b].semester:
            places.setdefault(old[a].semester, []).append(b)
    return tuple(semester for semester, order in places.items() if order != sorted(order))


def facts(before, after):
    sides = ((name, getattr(before, name), getattr(after, name)) for name in FACTS)
    return {name: (old, new) for name, old, new in sides if old != new}


def side_by_side(ours, theirs):
    """(before, after) of every sum that either ledger has; one that is not there has none."""
    keys = [*ours, *(key for key in theirs if key not in ours)]
    return {key: (credits_of(ours, key), credits_of(theirs, key)) for key in keys}


def credits_of(parts, key):
    return parts[key].credits if key in parts else 0
