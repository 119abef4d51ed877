"""A curriculum out of the catalog's own JSON: what `exports.curriculum.curriculum_data` wrote."""

from functools import partial

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportRefused, ImportSeverity
from catalog.common.text.folding import fold, normalise_code

from ...choices import Base, Paper, Track
from ..limits import MAX_SEMESTERS
from ..records import ApprovalFacts, BrokenRow, FileReading, HeaderFacts, PrintedRow, Whole
from ..table.names import language_of
from . import rows as data_rows

UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)
MAX_MODULES, MAX_ACTS, MAX_PRINTED = 500, 100, 1000


def read_data(data, language=None) -> FileReading:
    """Rows and facts of a JSON file; its rows are counted from 1 as lines.

    Raises `ImportRefused` for JSON that is no curriculum of the catalog. Totals are not read:
    they follow from the rows.
    """
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise ImportRefused(_("The file is JSON, but no curriculum of the catalog."))
    records, findings, broken = [], [], []
    for number, item in enumerate(data["items"], 1):
        if not take(records, findings, number, partial(data_rows.record, number, item)):
            broken.append(broken_row(item))
    names = [name for each in records for name in each.title.values()]
    spoken = language or language_of(names)
    check_words(mapping(data, "curriculum"), findings)
    acts = listed(mapping(data, "curriculum"), "approvals", data_rows.act, MAX_ACTS, findings)
    printed = listed(data, "printed", data_rows.printed, MAX_PRINTED, findings)
    return FileReading(
        spoken,
        facts(data, spoken, acts),
        tuple(records),
        printed=tuple(PrintedRow(None, total) for total in printed),
        findings=tuple(findings),
        modules=listed(data, "modules", data_rows.module, MAX_MODULES, findings),
        whole=whole(data, acts),
        broken=tuple(broken),
    )


def take(found, findings, number, read):
    """Add what is read, or the finding that it cannot be; whether it was read."""
    try:
        found.append(read())
        return True
    except UNREADABLE as error:
        text = _("Row %(number)s of the data cannot be read: %(what)s.")
        values = {"number": number, "what": error}
        findings.append(
            ImportFinding("row.unreadable", ImportSeverity.ERROR, text % values, number)
        )
    return False


def check_words(plan, findings):
    """A track or a base that the catalog does not know is an error, and nothing to be inferred."""
    for name, known in (("track", Track.values), ("base", Base.values)):
        if plan.get(name) and plan[name] not in known:
            said = _("“%(name)s” of the data is none that the catalog knows: %(value)s.")
            values = {"name": name, "value": f"{plan[name]!r:.40}"}
            findings.append(ImportFinding("plan.unknown", ImportSeverity.ERROR, said % values))


def broken_row(item):
    told = item if isinstance(item, dict) else {}
    names = data_rows.text_by_language(told.get("title")).values()
    return BrokenRow(frozenset(map(fold, names)), normalise_code(text(told.get("code"))))


def listed(data, name, read, most, findings):
    rows, found = data.get(name), []
    for number, row in enumerate(rows[:most] if isinstance(rows, list) else (), 1):
        take(found, findings, number, partial(read, row))
    return tuple(found)


def whole(data, acts):
    plan, program = mapping(data, "curriculum"), mapping(data, "program")
    note = data_rows.text_by_language(plan.get("note"))
    return Whole(
        names=data_rows.text_by_language(program.get("title")),
        note={code: text[: data_rows.MAX_NOTE] for code, text in note.items()},
        acts=acts,
    )


def facts(data, language, acts):
    plan = mapping(data, "curriculum")
    program = mapping(data, "program")
    return HeaderFacts(
        code=normalise_code(str(program.get("code", ""))),
        title=text(mapping(program, "title").get(language)),
        semesters=number(plan, "semesters", MAX_SEMESTERS),
        credits=number(plan, "credits", data_rows.MAX_TOTAL),
        intake=number(plan, "intake", 2100),
        track=plan.get("track") if plan.get("track") in Track.values else "",
        base=plan.get("base") if plan.get("base") in Base.values else "",
        approval=approval(acts, language),
    )


def mapping(data, name):
    value = data.get(name)
    return value if isinstance(value, dict) else {}


def text(value):
    return value if isinstance(value, str) else ""


def number(data, name, most):
    value = data.get(name)
    return value if type(value) is int and 1 <= value <= most else None


def approval(acts, language):
    """The first act on the program document."""
    for act in acts:
        if act.paper == Paper.PROGRAM_DOCUMENT:
            body = act.body.get(language) or next(filter(None, act.body.values()), "")
            return ApprovalFacts(body, act.date, act.protocol)
    return ApprovalFacts()
