"""The records that one row of a table makes: one for each semester it stands in."""

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportSeverity

from ...curricula import Kind
from ...curricula.hours import HOURS_PER_CREDIT
from ..limits import MAX_CODE, MAX_CREDITS, MAX_SEMESTERS, MAX_TITLE
from ..records import RowRecord
from .cells import amount_of, control_of, credits_of, hours_of, hours_unread, whole_number
from .headings import MEASURES
from .options import offers
from .spoiled import spoiled

CLASSES = ("lectures", "practicals", "laboratory", "studio", "practice", "siwi", "siw")


def items_of(reader, values) -> list[RowRecord]:
    """The row as records; an error for each fault, and none, where it cannot be one."""
    if fault := spoiled(values):
        return rejected(reader, values, [("row.unreadable", fault)])
    shares = {None: values.credits} if values.time_problem else shared(reader, values)
    faults = list(faults_of(reader, values, shares))
    if faults:
        return rejected(reader, values, faults)
    if values.years:
        reader.period_tracker.year = values.years[0]
    if len(shares) == 1 and not values.in_periods and values.semesters:
        reader.tally.reach(next(iter(shares)))
    return records_of(reader, values, shares)


def rejected(reader, values, faults):
    reader.reject(values, faults)
    return []


def faults_of(reader, values, shares):
    """(rule, sentence) of everything that keeps a row from being one."""
    if values.time_problem:
        yield "semester.unread", values.time_problem
    heading, text = hours_unread(values.columns, values.row)
    if text:
        yield "row.unreadable", hours_sentence(heading, text)
    if isinstance(shares, str):
        yield "row.unreadable", shares
        return
    for semester, credits in shares.items():
        if problem := problem_of(values, semester, credits):
            yield "row.unreadable", problem
            return


def hours_sentence(heading, text):
    told = {"column": heading, "value": text}
    return _("Hours are whole numbers, the column “%(column)s” says: %(value)s.") % told


def records_of(reader, values, shares):
    """A record for each semester; hours of the row as a whole go with its credits."""
    own = hours_of(values.columns, values.row)
    parts = apportioned(own, list(shares.values()))
    return [
        record(reader, values, semester, credits, hours)
        for (semester, credits), hours in zip(shares.items(), parts, strict=True)
    ]


def apportioned(hours, weights) -> list[dict[str, int]]:
    """Hours shared out by credits, so that the parts of each type add up to what is printed."""
    parts, left, rest = [], dict(hours), sum(weights)
    for weight in weights:
        part = {name: round(amount * weight / rest) for name, amount in left.items()}
        left = {name: amount - part[name] for name, amount in left.items()}
        rest -= weight
        parts.append({name: amount for name, amount in part.items() if amount})
    return parts


def shared(reader, values):
    """{semester: credits}, or the sentence why there is none."""
    if values.in_periods:
        return shared_by_period(reader, values)
    credits, named = values.credits, values.semesters
    if len(named) < 2:
        return {(named or [values.inherited])[0]: credits}
    return evenly(reader, values, named, credits)


def shared_by_period(reader, values):
    amounts = {semester: amount_in(cells) for semester, cells in values.in_periods.items()}
    stated = values.credits if values.credits_text else None
    if values.credits_text and stated is None:
        return {next(iter(amounts)): None}
    if stated is None:
        reader.tally.unit = "credits"
        return {semester: credits_in(values.in_periods[semester]) for semester in amounts}
    if len(amounts) == 1:
        own = next(iter(amounts.values()))
        reader.tally.unit = "credits" if own == stated else reader.tally.unit
        return dict.fromkeys(amounts, stated)
    known = None not in amounts.values()
    total = sum(amounts.values()) if known else None
    if total == stated:
        reader.tally.unit = "credits"
        return amounts
    if total == HOURS_PER_CREDIT * stated and all(
        each % HOURS_PER_CREDIT == 0 for each in amounts.values()
    ):
        return {semester: each // HOURS_PER_CREDIT for semester, each in amounts.items()}
    return evenly(reader, values, list(amounts), stated)


def amount_in(cells):
    """The figure under one semester: its credits, else its hours; None for a mere mark."""
    if (credits := credits_in(cells)) is not None:
        return credits
    if "hours" in cells:
        return amount_of(cells["hours"])
    parts = [amount_of(cells[name]) for name in MEASURES if name in cells and name in CLASSES]
    return sum(filter(None, parts)) or None


def credits_in(cells):
    for role in ("credits", "both", ""):
        if role in cells:
            return credits_of(cells[role], role != "credits")
    return None


def evenly(reader, values, semesters, credits):
    """The same credits in each semester, and a word that they were shared out."""
    if credits is None or credits % len(semesters):
        return _("The row names several semesters: give each of them a row with its credits.")
    text = _("One row for several semesters: its credits and hours were shared out evenly.")
    reader.find("row.shared", ImportSeverity.WARNING, text, values)
    return dict.fromkeys(semesters, credits // len(semesters))


def problem_of(values, semester, credits):
    if credits is None or not 1 <= credits <= MAX_CREDITS:
        stated = values.credits_text or " ".join(
            text for cells in values.in_periods.values() for text in cells.values()
        )
        return _("Credits are a whole number from 1 to 120, the file says: %(value)s.") % {
            "value": stated
        }
    if not semester and not values.time_problem:
        return _("The row stands in no semester.")
    if semester and semester > MAX_SEMESTERS:
        return _("Semesters are counted from 1 to 14.")
    if not values.titles and not values.code and not values.own_kind:
        return _("The row has no name.")
    if not values.title and values.titles and is_nameless(values):
        told = {
            "text": values.label,
            "column": values.columns.heading_at(values.columns.titles[0][1]),
        }
        return _("“%(text)s” does not stand in the column of names, “%(column)s”.") % told
    if any(len(title) > MAX_TITLE for title in values.titles.values()):
        return _("The name is too long. At most: %(most)s letters.") % {"most": MAX_TITLE}
    if len(values.code) > MAX_CODE:
        return _("The code is too long. At most: %(most)s letters.") % {"most": MAX_CODE}
    return ""


def is_nameless(values):
    """Whether the only words of a row are in another column, and no practice or attestation."""
    return values.kind == Kind.DISCIPLINE and not values.own_kind


def record(reader, values, semester, credits, own):
    cells = values.in_periods.get(semester, {})
    hours = {name: amount_of(cells[name]) for name in CLASSES if name in cells}
    return RowRecord(
        line=values.row.line,
        semester=semester,
        kind=values.kind,
        credits=credits,
        title=values.titles,
        cycle=values.cycle,
        component=values.component,
        code=values.code,
        position=whole_number(values.cell("number")) if values.own_kind else None,
        control=control_of(values.cell("control")),
        hours={name: each for name, each in hours.items() if each} or own,
        module=values.module.number if values.module else None,
        options=offers(reader, values.offer[1], credits),
        is_kind_told=bool(values.own_kind),
    )
