"""A curriculum out of the catalog's own JSON: what `exports.curriculum.curriculum_data` wrote."""

import datetime

from django.utils.translation import gettext as _

from catalog.common.folding import normalise_code
from catalog.common.imports.report import Finding, ImportRefused, Severity
from catalog.common.languages import LANGUAGES

from ..choices import Base, Track
from ..curricula import Component, Cycle, Kind
from .names import language_of
from .records import ApprovalFacts, Facts, Reading, Record
from .table import MOST_CODE, MOST_CREDITS, MOST_SEMESTERS, MOST_TITLE

MOST_POSITION = 30_000


def read_data(data, language=None) -> Reading:
    """Rows and facts of a JSON file; its rows are counted from 1 as lines.

    Raises `ImportRefused` for JSON that is no curriculum of the catalog. Totals are not read:
    they follow from the rows.
    """
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise ImportRefused(_("The file is JSON, but no curriculum of the catalog."))
    records, findings = [], []
    for number, item in enumerate(data["items"], 1):
        try:
            records.append(record(number, item))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            text = _("Row %(number)s of the data cannot be read: %(what)s.")
            values = {"number": number, "what": error}
            findings.append(Finding("row.unreadable", Severity.ERROR, text % values, number))
    names = [name for each in records for name in each.title.values()]
    spoken = language or language_of(names)
    return Reading(spoken, facts(data, spoken), tuple(records), findings=tuple(findings))


def record(number, item):
    return Record(
        line=number,
        semester=whole(item, "semester", MOST_SEMESTERS),
        kind=Kind(item["kind"]),
        credits=whole(item, "credits", MOST_CREDITS),
        title=titles(item),
        cycle=item.get("cycle") and Cycle(item["cycle"]),
        component=item.get("component") and Component(item["component"]),
        code=short(normalise_code(item.get("code") or ""), MOST_CODE),
        position=place(item.get("position")),
    )


def whole(item, name, most):
    value = item[name]
    if type(value) is not int or not 1 <= value <= most:
        raise ValueError(f"{name} = {value!r:.40}")
    return value


def place(value):
    return value if type(value) is int and 0 <= value <= MOST_POSITION else None


def titles(item):
    title = item.get("title") or {}
    return {code: short(title[code].strip(), MOST_TITLE) for code in LANGUAGES if title.get(code)}


def short(text, most):
    if len(text) > most:
        raise ValueError(f"{text:.40}…")
    return text


def facts(data, language):
    plan = mapping(data, "curriculum")
    program = mapping(data, "program")
    return Facts(
        code=normalise_code(str(program.get("code", ""))),
        title=text(mapping(program, "title").get(language)),
        semesters=number(plan, "semesters", MOST_SEMESTERS),
        credits=number(plan, "credits", 1000),
        intake=number(plan, "intake", 2100),
        track=plan.get("track") if plan.get("track") in Track.values else "",
        base=plan.get("base") if plan.get("base") in Base.values else "",
        approval=approval(plan.get("approvals"), language),
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
    for act in acts if isinstance(acts, list) else ():
        if isinstance(act, dict) and act.get("paper") == "program_document":
            body = mapping(act, "body")
            return ApprovalFacts(
                text(body.get(language)) or next(filter(None, map(text, body.values())), ""),
                day(act.get("date")),
                text(act.get("protocol"))[:40],
            )
    return ApprovalFacts()


def day(value):
    try:
        return datetime.date.fromisoformat(text(value))
    except ValueError:
        return None
