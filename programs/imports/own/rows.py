"""Rows, options, modules, acts and printed totals out of the catalog's own data."""

import datetime

from catalog.common.text.folding import normalise_code
from catalog.common.text.languages import LANGUAGES

from ...choices import Control, Paper
from ...curricula import ApprovalAct, Component, Cycle, Group, Kind, Option, Printed
from ..limits import MAX_CODE, MAX_CREDITS, MAX_POSITION, MAX_SEMESTERS, MAX_TITLE
from ..records import Module, RowRecord
from ..table.cells import HOURS, MAX_HOURS

MAX_OPTIONS, MAX_NOTE, MAX_BODY, MAX_PROTOCOL = 100, 20_000, 200, 40
MAX_REASON, MAX_LABEL, MAX_MODULE_KIND, MAX_MODULE_TITLE = 250, 250, 120, 200
MAX_TOTAL = 1000


def record(number, item) -> RowRecord:
    """A row; raises KeyError, TypeError, ValueError or AttributeError for one that is none."""
    return RowRecord(
        line=number,
        semester=whole(item, "semester", MAX_SEMESTERS),
        kind=Kind(item["kind"]),
        credits=whole(item, "credits", MAX_CREDITS),
        title=titles(item),
        cycle=item.get("cycle") and Cycle(item["cycle"]),
        component=item.get("component") and Component(item["component"]),
        code=code(item),
        position=place(item.get("position")),
        control=one_of(Control.values, item.get("control")),
        hours=hours(item.get("hours") or {}),
        module=place(item.get("module")),
        options=options(item.get("options") or []),
        counted=item.get("counted") is True,
        group=item.get("group") and Group(item["group"]),
        group_reason=short(item.get("group_reason") or "", MAX_REASON),
        course=short(item.get("course") or "", MAX_TITLE),
        is_whole="options" in item,
    )


def options(items):
    if len(items) > MAX_OPTIONS:
        raise ValueError(f"options: {len(items)} > {MAX_OPTIONS}")
    return tuple(map(option, items))


def option(item):
    return Option(
        course=short(item.get("course") or "", MAX_TITLE),
        title=titles(item),
        credits=whole(item, "credits", MAX_CREDITS),
        code=code(item),
    )


def module(item) -> Module:
    kind, title = (text_by_language(item.get(name)) for name in ("kind", "title"))
    return Module(
        number=whole(item, "number", MAX_POSITION),
        kind={key: short(text, MAX_MODULE_KIND) for key, text in kind.items()},
        title={key: short(text, MAX_MODULE_TITLE) for key, text in title.items()},
    )


def act(item) -> ApprovalAct:
    body = text_by_language(item.get("body"))
    return ApprovalAct(
        paper=Paper(item["paper"]).value,
        body={key: short(text, MAX_BODY) for key, text in body.items()},
        date=datetime.date.fromisoformat(item["date"]),
        protocol=short(item["protocol"], MAX_PROTOCOL),
        academic_year=place(item.get("academic_year")),
    )


def printed(item) -> Printed:
    semester = item.get("semester")
    return Printed(
        semester=semester and whole(item, "semester", MAX_SEMESTERS),
        group=item.get("group") or None,
        term=item.get("term") or None,
        credits=whole(item, "credits", MAX_TOTAL),
        label=short(item.get("label") or "", MAX_LABEL),
    )


def whole(item, name, most):
    value = item[name]
    if type(value) is not int or not 1 <= value <= most:
        raise ValueError(f"{name} = {value!r:.40}")
    return value


def place(value):
    """A place or a number, None where there is none; ValueError for anything else."""
    if value is None or (type(value) is int and 0 <= value <= MAX_POSITION):
        return value
    raise ValueError(f"{value!r:.40}")


def one_of(values, value):
    """A word of the list, "" for none; ValueError for a word that is not on it."""
    if value and value not in values:
        raise ValueError(f"{value!r:.40}")
    return value or ""


def hours(values):
    """Hours by class type; ValueError for a type that is unknown, or a figure that is none."""
    wrong = [name for name, value in values.items() if name not in HOURS or not is_amount(value)]
    if wrong:
        raise ValueError(f"{wrong[0]:.40} = {values[wrong[0]]!r:.40}")
    return dict(values)


def is_amount(value):
    return type(value) is int and 0 <= value <= MAX_HOURS


def code(item):
    return short(normalise_code(item.get("code") or ""), MAX_CODE)


def titles(item):
    title = item.get("title") or {}
    return {code: short(title[code].strip(), MAX_TITLE) for code in LANGUAGES if title.get(code)}


def text_by_language(texts):
    """The texts of a translated field that are there."""
    texts = texts if isinstance(texts, dict) else {}
    return {code: texts[code] for code in LANGUAGES if isinstance(texts.get(code), str)}


def short(text, most):
    if len(text) > most:
        raise ValueError(f"{text:.40}…")
    return text
