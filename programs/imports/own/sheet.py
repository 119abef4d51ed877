"""A workbook of ours: its table held against the data on its hidden sheet.

The data tell everything, the table is what a person sees and may have edited: where they
disagree, the cell that is seen wins, and it is said.
"""

from dataclasses import replace

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.markup import plain
from catalog.common.readers.report import ImportFinding, ImportRefused, ImportSeverity
from catalog.common.text.folding import fold
from catalog.common.text.languages import choose

from ...choices import COMPONENT_LABELS, CYCLE_LABELS, FIELD_LABELS, KIND_LABELS
from ...curricula import Kind
from ..records import ApprovalFacts
from .data import read_data

SHOWN = ("semester", "position", "kind", "cycle", "component", "code", "credits")
LABELS = {"kind": KIND_LABELS, "cycle": CYCLE_LABELS, "component": COMPONENT_LABELS}
OWN_LABELS = {"position": "№", **FIELD_LABELS}
FACTS = ("code", "intake")


def with_data(reading, data, language):
    """The reading of a table, completed by the data of its workbook."""
    try:
        told = read_data(data, language or reading.language)
    except ImportRefused:
        told = None
    if told is None or not told.records or told.findings:
        text = _("The hidden data sheet cannot be read: the table was read alone.")
        return replace(reading, findings=(*reading.findings, warned(text)))
    pairs = paired(reading.records, told.records, labels(data))
    findings = [*reading.findings]
    records = [completed(record, pairs.get(place), findings) for place, record in each(reading)]
    taken = {place for place, _record, _label in pairs.values()}
    findings += gone(told.records, taken, reading)
    return replace(
        told,
        broken=reading.broken,
        language=reading.language,
        facts=facts(told.facts, reading.facts, findings),
        records=tuple(records),
        sums=reading.printed,
        findings=tuple(findings),
    )


def each(reading):
    return enumerate(reading.records)


def labels(data):
    """What the table shows as the name of each row of the data."""
    items = [item if isinstance(item, dict) else {} for item in data["items"]]
    return [bare(str(item.get("label") or "")) for item in items]


def bare(text):
    return " ".join(plain(text).split())


def name_of(record):
    return bare(next(iter(record.title.values()), ""))


def paired(seen, told, labels):
    """{place in the table: (place in the data, record, label)}: rows that say the same first."""
    left = dict(enumerate(zip(told, labels, strict=True)))
    pairs = {}
    for key in KEYS:
        groups = {}
        for place, (record, label) in left.items():
            groups.setdefault(key(record, label), []).append(place)
        for place, record in enumerate(seen):
            found = groups.get(key(record, name_of(record))) if place not in pairs else None
            if found:
                own = found.pop(0)
                pairs[place] = (own, *left.pop(own))
    return pairs


KEYS = (
    lambda record, name: (name, *(getattr(record, field) for field in SHOWN)),
    lambda record, name: (name, record.semester, record.position),
    lambda record, name: (record.semester, record.position, record.kind, record.credits),
    lambda record, name: (name, record.semester),
    lambda record, name: (record.semester, record.position),
    lambda record, name: name,
)


def completed(record, pair, findings):
    """The row of the data, with the cells of the table where they are others."""
    if pair is None:
        text = _("%(title)s: the row stands in the table, not in the hidden data.")
        findings.append(warned(text % {"title": name_of(record)}, record.line))
        return record
    _place, told, label = pair
    changed = {
        name: getattr(record, name)
        for name in SHOWN
        if getattr(record, name) != getattr(told, name) and name not in blank(record)
    }
    for name in changed:
        findings.append(differs(record, told, name, getattr(told, name), getattr(record, name)))
    title = label_first(told.title, label)
    if name_of(record) != label and fold(name_of(record)) == fold(label):
        findings.append(respelled(record, label))
    elif name_of(record) != label:
        findings.append(differs(record, record, "title", label, name_of(record)))
        is_course = told.kind == Kind.DISCIPLINE
        title = dict(record.title) if is_course else {**record.title, **without(title, record)}
        changed["course"] = ""
    elif "code" in changed:
        changed["course"] = ""
    return replace(told, line=record.line, title=title, **changed)


def blank(record):
    """A number that was wiped out says nothing; an emptied cycle does."""
    return ("position",) if record.position is None else ()


def label_first(title, label):
    """The names by language, first the one that the table shows."""
    shown = {code: name for code, name in title.items() if bare(name) == label}
    return {**dict(list(shown.items())[:1]), **title}


def without(title, record):
    return {code: name for code, name in title.items() if code not in record.title}


def differs(record, named, name, told, seen):
    text = _("%(title)s: the table was edited, its cell counts. %(field)s: %(before)s → %(after)s.")
    values = {
        "title": choose(named.title, get_language()).text or record.code or record.position,
        "field": OWN_LABELS[name],
        "before": shown(name, told),
        "after": shown(name, seen),
    }
    return warned(text % values, record.line)


def respelled(record, label):
    """The same letters but for case, marks and Kazakh ones: the same name, and it stays."""
    text = _(
        "%(title)s: the same name in other letters, taken for it; the catalog keeps its own "
        "spelling: %(label)s."
    )
    values = {"title": name_of(record), "label": label}
    return ImportFinding("title.respelled", ImportSeverity.INFORMATION, text % values, record.line)


def shown(name, value):
    return LABELS.get(name, {}).get(value, value) if value not in (None, "") else "—"


def gone(told, taken, reading):
    for place, record in enumerate(told):
        if place not in taken and not reading.breaks(record):
            text = _("Semester %(semester)s: deleted from the table, left out: %(title)s.")
            title = choose(record.title, get_language()).text
            values = {"semester": record.semester, "title": title}
            yield warned(text % values)


def warned(text, line=None):
    return ImportFinding("data.differs", ImportSeverity.WARNING, text, line)


def facts(told, seen, findings):
    """The facts of the data; the program and the year that the table shows go before them."""
    edited = {
        name: getattr(seen, name)
        for name in FACTS
        if getattr(seen, name) and getattr(seen, name) != getattr(told, name)
    }
    for value in edited.values():
        text = _("The head of the table was edited, it counts: %(value)s.")
        findings.append(warned(text % {"value": value}))
    own = {name: value for name, value in vars(told).items() if is_stated(value)}
    return replace(seen, **{**own, **edited})


def is_stated(value):
    return value not in (None, "", ApprovalFacts())
