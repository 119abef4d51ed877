"""Rows, options, modules, acts and printed totals out of the catalog's own data."""

import datetime

from catalog.common.text.folding import normalise_code
from catalog.common.text.languages import LANGUAGES

from ...choices import Control, Paper
from ...curricula import Act, Component, Cycle, Group, Kind, Option, Printed
from ..limits import MOST_CODE, MOST_CREDITS, MOST_POSITION, MOST_SEMESTERS, MOST_TITLE
from ..records import Module, Record
from ..table.cells import HOURS, MOST_HOURS

MOST_OPTIONS, MOST_NOTE, MOST_BODY, MOST_PROTOCOL = 100, 20_000, 200, 40
MOST_REASON, MOST_LABEL, MOST_MODULE_KIND, MOST_MODULE_TITLE = 250, 250, 120, 200
MOST_TOTAL = 1000


def record(number, item) -> Record:
    """A row; raises KeyError, TypeError, ValueError or AttributeError for one that is none."""
    return Record(
        line=number,
        semester=whole(item, "semester", MOST_SEMESTERS),
        kind=Kind(item["kind"]),
        credits=whole(item, "credits", MOST_CREDITS),
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
        group_reason=short(item.get("group_reason") or "", MOST_REASON),
        course=short(item.get("course") or "", MOST_TITLE),
        is_whole="options" in item,
    )


def options(items):
    if len(items) > MOST_OPTIONS:
        raise ValueError(f"options: {len(items)} > {MOST_OPTIONS}")
    return tuple(map(option, items))


def option(item):
    return Option(
        course=short(item.get("course") or "", MOST_TITLE),
        title=titles(item),
        credits=whole(item, "credits", MOST_CREDITS),
        code=code(item),
    )


def module(item) -> Module:
    kind, title = (text_by_language(item.get(name)) for name in ("kind", "title"))
    return Module(
        number=whole(item, "number", MOST_POSITION),
        kind={key: short(text, MOST_MODULE_KIND) for key, text in kind.items()},
        title={key: short(text, MOST_MODULE_TITLE) for key, text in title.items()},
    )


def act(item) -> Act:
    body = text_by_language(item.get("body"))
    return Act(
        paper=Paper(item["paper"]).value,
        body={key: short(text, MOST_BODY) for key, text in body.items()},
        date=datetime.date.fromisoformat(item["date"]),
        protocol=short(item["protocol"], MOST_PROTOCOL),
        academic_year=place(item.get("academic_year")),
    )


def printed(item) -> Printed:
    semester = item.get("semester")
    return Printed(
        semester=semester and whole(item, "semester", MOST_SEMESTERS),
        group=item.get("group") or None,
        term=item.get("term") or None,
        credits=whole(item, "credits", MOST_TOTAL),
        label=short(item.get("label") or "", MOST_LABEL),
    )


def whole(item, name, most):
    value = item[name]
    if type(value) is not int or not 1 <= value <= most:
        raise ValueError(f"{name} = {value!r:.40}")
    return value


def place(value):
    """A place or a number, None where there is none; ValueError for anything else."""
    if value is None or (type(value) is int and 0 <= value <= MOST_POSITION):
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
    return type(value) is int and 0 <= value <= MOST_HOURS


def code(item):
    return short(normalise_code(item.get("code") or ""), MOST_CODE)


def titles(item):
    title = item.get("title") or {}
    return {code: short(title[code].strip(), MOST_TITLE) for code in LANGUAGES if title.get(code)}


def text_by_language(texts):
    """The texts of a translated field that are there."""
    texts = texts if isinstance(texts, dict) else {}
    return {code: texts[code] for code in LANGUAGES if isinstance(texts.get(code), str)}


def short(text, most):
    if len(text) > most:
        raise ValueError(f"{text:.40}…")
    return text
