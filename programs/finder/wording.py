"""What the finder says: the sentence above the results, links that change what is chosen."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..curricula import Level
from .thresholds import Threshold, fits, is_tested

HEADS = {
    Level.BACHELOR: gettext_lazy("Bachelor's programs"),
    Level.MASTER: gettext_lazy("Master's programs"),
    Level.RESIDENCY: gettext_lazy("Residencies"),
    Level.DOCTORATE: gettext_lazy("Doctoral programs"),
}
IN_SENTENCE = {
    "field": gettext_lazy("field – %(values)s"),
    "language": gettext_lazy("taught in %(values)s"),
    "form": gettext_lazy("study form – %(values)s"),
    "duration": gettext_lazy("duration – %(values)s"),
    "feature": "%(values)s",
    "country": gettext_lazy("partner country – %(values)s"),
}
NAMES = ("field", "language", "country")  # proper names keep their capitals


@dataclass(frozen=True)
class FilterLink:
    """A link that takes something chosen away, and how many programs there would be then."""

    label: str
    address: str
    count: int = 0
    id: str = ""


@dataclass(frozen=True)
class EntryRequirements:
    """What a bachelor program asks of school leavers, as far as it is known."""

    subjects: list[str]
    threshold: Threshold | None


def sentence(filters):
    """What is shown and how many: `Bachelor's programs, taught in English: 3`."""
    return f"{', '.join(parts(filters))}: {len(filters.found)}"


def parts(filters):
    chosen, labels = filters.chosen, filters.labels
    yield head(filters)
    for name, words in IN_SENTENCE.items():
        if chosen[name]:
            values = [str(labels[name][value]) for value in chosen[name]]
            values = values if name in NAMES else [lower_first(value) for value in values]
            yield words % {"values": either(values)}
    if chosen["subject"]:
        yield " + ".join(labels["subject"][value] for value in chosen["subject"])
    if filters.score is not None:
        yield _("score – %(score)s") % {"score": filters.score}
    if filters.text:
        yield f"«{filters.text}»"


def head(filters):
    levels = filters.chosen["level"]
    if not levels and (filters.chosen["subject"] or filters.score is not None):
        levels = [Level.BACHELOR]
    first, *others = [str(HEADS[level]) for level in levels] or [
        _("Programs") if filters.is_active else _("All programs")
    ]
    return ", ".join([first, *(lower_first(other) for other in others)])


def either(values):
    """`English`, `English or Russian`, `Kazakh, Russian or English`."""
    *others, last = values
    if not others:
        return last
    return _("%(values)s or %(last)s") % {"values": ", ".join(others), "last": last}


def lower_first(text):
    return text[:1].lower() + text[1:]


def active_filters(filters):
    """A link for each thing chosen, to what is left without it."""
    found = []
    if filters.text:
        found.append(FilterLink(label_of(filters, "q"), filters.address(q=""), id="chip-q"))
    for name, values in filters.chosen.items():
        for value in values:
            others = [other for other in values if other != value]
            label, address = filters.labels[name][value], filters.address(**{name: others})
            found.append(FilterLink(label, address, id=f"chip-{name}-{value}"))
    if filters.score is not None:
        address = filters.address(score="")
        found.append(FilterLink(label_of(filters, "score"), address, id="chip-score"))
    return found


def relaxations(filters):
    """What to drop where nothing is found, the way to most programs first.

    Values of one facet widen it, so they are dropped together; subjects one by one. Empty where
    no single drop helps.
    """
    return sorted(leading_somewhere(drops(filters)), key=lambda link: -link.count)


def alone(filters):
    """Each thing chosen that finds some program by itself, with how many."""
    return leading_somewhere(single(filters))


def leading_somewhere(links):
    return [link for link in links if link.count]


def single(filters):
    chosen = {"q": filters.text, "score": filters.score, **filters.chosen}
    for name, test in filters.tests.items():
        address = filters.address(**dict.fromkeys(chosen, "") | {name: chosen[name]})
        yield FilterLink(label_of(filters, name), address, sum(map(test, filters.all_rows)))


def label_of(filters, name):
    """One facet of what is chosen, in words."""
    if name == "q":
        return f"«{filters.text}»"
    if name == "score":
        return _("score – %(score)s") % {"score": filters.score}
    labels = [str(filters.labels[name][value]) for value in filters.chosen[name]]
    return " + ".join(labels) if name == "subject" else either(labels)


def drops(filters):
    for name in filters.tests:
        if name != "subject":
            address = filters.address(**{name: ""})
            yield FilterLink(label_of(filters, name), address, filters.tally.without(name))
    yield from dropped_subjects(filters)


def dropped_subjects(filters):
    rows = [*filters.found, *filters.tally.kept_out.get("subject", [])]
    chosen = filters.chosen["subject"]
    for value in chosen:
        others = [other for other in chosen if other != value]
        pairs = [row.values.get("subject", ()) for row in rows]
        count = sum(fits(pair, frozenset(others)) for pair in pairs)
        yield FilterLink(filters.labels["subject"][value], filters.address(subject=others), count)


def sorts(filters):
    """(label, address, whether it is chosen) for each order of the list."""
    labels = {"": _("Alphabetically"), "level": _("By level"), "credits": _("By credits")}
    return [
        (label, filters.address(sort=order), order == filters.sort)
        for order, label in labels.items()
    ]


def entry(row, filters):
    """The subjects and the threshold of a bachelor program; None for any other."""
    if not is_tested(row.marks.level):
        return None
    pair = row.values.get("subject", ())
    names = [name for value, name in filters.labels["subject"].items() if value in pair]
    return EntryRequirements(names, row.marks.threshold)
