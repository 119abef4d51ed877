"""The differences between two plans, in the reader's words."""

from dataclasses import dataclass

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.text.languages import Reading, choose
from programs.choices import (
    COMPONENT_LABELS,
    CYCLE_LABELS,
    FIELD_LABELS,
    GROUP_LABELS,
    KIND_LABELS,
    Base,
    Control,
    Track,
)

register = template.Library()


@dataclass(frozen=True)
class ChangedRow:
    """A row that changed: its name, and what stood there before and after."""

    title: Reading
    field: str
    before: str
    after: str


@register.inclusion_tag("programs/_changes.html")
def plan_changes(difference, before, after):
    """Rows that came, went and changed, and the totals before and after."""
    return {
        "difference": difference,
        "before": heading(before),
        "after": heading(after),
        "added": [(named(line), line) for line in difference.added],
        "removed": [(named(line), line) for line in difference.removed],
        "changed": [said for change in difference.changes for said in sayings(change)],
        "facts": list(facts(difference)),
        "reordered": difference.reordered,
        "totals": list(totals(difference)),
    }


def heading(side):
    """What stands above a column: words as they are, a curriculum as `2024 (1)`."""
    return side if isinstance(side, str) else f"{side.intake} ({side.revision})"


def named(line):
    return choose(line.title, get_language())


def sayings(change):
    for field in change.fields:
        old, new = (value_of(line, field) for line in (change.before, change.after))
        yield ChangedRow(named(change.after), str(FIELD_LABELS.get(field, field)), old, new)


def value_of(line, field):
    """One field of a row as the reader calls it; a dash where it is empty."""
    value = getattr(line, field)
    if field == "title":
        return named(line).text
    if field == "options":
        return ", ".join(choose(option.title, get_language()).text for option in value) or "—"
    if field == "hours":
        return str(sum(value.values())) if value else "—"
    labels = {
        "kind": KIND_LABELS,
        "cycle": CYCLE_LABELS,
        "component": COMPONENT_LABELS,
        "group": GROUP_LABELS,
        "control": dict(Control.choices),
    }.get(field, {})
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return str(labels.get(value, value or "—"))


def facts(difference):
    """(label, before, after) of what the plans say of themselves."""
    labels = {
        "semesters": _("Semesters"),
        "stated_credits": _("Stated credits"),
        "track": _("Study track"),
        "base": _("Base of admission"),
    }
    names = {"track": dict(Track.choices), "base": dict(Base.choices)}
    for name, pair in difference.facts.items():
        if name in labels:
            yield labels[name], *(str(names.get(name, {}).get(value, value)) for value in pair)


def totals(difference):
    """(label, before, after, whether they differ) for semesters, groups and the whole."""
    for number, pair in difference.by_semester.items():
        yield _("Semester %(number)s") % {"number": number}, *pair, pair[0] != pair[1]
    for group, pair in difference.by_group.items():
        yield str(GROUP_LABELS[group]), *pair, pair[0] != pair[1]
    yield _("Total credits"), *difference.total, difference.total[0] != difference.total[1]
