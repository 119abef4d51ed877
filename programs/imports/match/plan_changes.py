"""What differs between a file and the plan that stands, besides their rows."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.languages import texts

from ...choices import Paper
from .target import grand_total

LABELS = {
    "semesters": gettext_lazy("semesters"),
    "credits": gettext_lazy("stated credits"),
    "approvals": gettext_lazy("approval"),
    "note": gettext_lazy("note"),
    "printed": gettext_lazy("printed totals"),
    "modules": gettext_lazy("modules"),
}


def besides_rows(differing):
    """A word on what else differs than rows."""
    if differing:
        what = ", ".join(str(LABELS[name]) for name in differing)
        text = _("Besides the rows, this differs from the plan that stands: %(what)s.")
        yield ImportFinding("plan.differs", ImportSeverity.INFORMATION, text % {"what": what})


def plan_differs(reading, target, against) -> tuple[str, ...]:
    """The names of what differs; only what the file tells of."""
    if against is None:
        return ()
    found = [name for name in ("semesters", "credits") if is_other(reading, target, against, name)]
    if unknown_act(reading, against):
        found.append("approvals")
    return (*found, *whole_differs(reading, against)) if reading.whole else tuple(found)


def is_other(reading, target, against, name):
    told = getattr(reading.facts, name) is not None
    if name == "credits":
        told = told or grand_total(reading.printed) is not None
    return told and getattr(target, name) != getattr(against, name)


def unknown_act(reading, against):
    """Whether the file knows an approval that the plan does not."""
    known = {(act.paper, act.date, act.protocol) for act in against.approvals.all()}
    if reading.whole is not None:
        return any((act.paper, act.date, act.protocol) not in known for act in reading.whole.acts)
    act = reading.facts.approval
    named = (Paper.PROGRAM_DOCUMENT.value, act.date, act.protocol)
    return bool(act.date and act.protocol) and named not in known


def whole_differs(reading, against):
    """What data of ours alone tell of."""
    if spoken(reading.whole.note) != spoken(texts(against, "note")):
        yield "note"
    if [row.total for row in reading.printed] != [row.value() for row in against.printed.all()]:
        yield "printed"
    if told_modules(reading) != stored_modules(against):
        yield "modules"


def spoken(texts):
    return {code: text for code, text in texts.items() if text}


def told_modules(reading):
    """The modules, and which rows stand in which."""
    modules = [(each.number, spoken(each.kind), spoken(each.title)) for each in reading.modules]
    return modules, sorted(
        (record.semester, record.position or 0, record.module)
        for record in reading.records
        if record.module is not None
    )


def stored_modules(against):
    modules = [
        (each.number, spoken(texts(each, "kind")), spoken(texts(each, "title")))
        for each in against.modules.all()
    ]
    return modules, sorted(
        (item.semester, item.position, item.module.number)
        for item in against.items.all()
        if item.module_id
    )
