"""What a curriculum changes in the published one, in the reader's language."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.text.languages import LANGUAGES

from ...choices.labels import group_label, row_title
from ...curricula import diff
from ...models import Curriculum


@dataclass(frozen=True)
class RevisionComparison:
    """Lists of sentences under headings, and figures as (label, before, after)."""

    before: Curriculum
    lists: list
    figures: list


def published_beside(curriculum):
    """The published plan of the same program, track and base: of its own intake, else of the one
    before, else the newest; None where there is none.
    """
    family = Curriculum.objects.in_family(curriculum).exclude(pk=curriculum.pk)
    published = family.in_force().face_first().with_rows()
    return published.filter(intake__lte=curriculum.intake).first() or published.first()


def comparison(curriculum) -> RevisionComparison | None:
    """The way from the published plan to this one; None where nothing is published."""
    before = published_beside(curriculum)
    if before is None:
        return None
    after = Curriculum.objects.with_rows().get(pk=curriculum.pk)
    found = diff(before.plan(), after.plan())
    return RevisionComparison(
        before, [each for each in lists(found) if each[1]], list(figures(found))
    )


def lists(found):
    yield _("Added"), [row(line) for line in found.added]
    yield _("Removed"), [row(line) for line in found.removed]
    yield _("Moved to another semester"), [arrow(change, "semester") for change in found.moved]
    yield _("Other credits"), [arrow(change, "credits") for change in found.recredited]
    yield _("Renamed"), [renamed(change) for change in found.renamed]
    yield _("Changed otherwise"), [altered(change) for change in found.altered]
    yield _("In another order"), [semester(number) for number in found.reordered]


def row(line):
    values = {"place": f"{line.semester}.{line.position}", "title": title(line)}
    return _("%(place)s %(title)s, credits: %(credits)s") % {**values, "credits": line.credits}


def title(line):
    return row_title(line, get_language())


def semester(number):
    return _("Semester %(number)s") % {"number": number}


def arrow(change, name):
    return f"{title(change.after)}: {getattr(change.before, name)} → {getattr(change.after, name)}"


def renamed(change):
    """Old and new name, in every language in which they differ."""
    pairs = [
        (change.before.title.get(language), change.after.title.get(language))
        for language in LANGUAGES
    ]
    return "; ".join(f"{old or '—'} → {new or '—'}" for old, new in pairs if old != new)


def altered(change):
    labels = {
        "kind": _("kind"),
        "cycle": _("cycle"),
        "component": _("component"),
        "code": _("code"),
        "course": _("discipline"),
        "options": _("Options"),
        "control": _("form of control"),
        "hours": _("Hours"),
        "module": _("module"),
        "counted": _("counted in the total"),
        "group": _("group"),
        "group_reason": _("reason for the group"),
    }
    names = [str(labels[name]).lower() for name in change.fields if name in labels]
    return f"{title(change.after)}: {', '.join(names)}"


def figures(found):
    """Every total before and after, also those that stay."""
    for number, (before, after) in found.by_semester.items():
        yield semester(number), before, after
    for group, (before, after) in found.by_group.items():
        if before or after:
            yield group_label(group), before, after
    yield _("Total credits"), *found.total
