"""The seal of an approved plan: a fingerprint of everything the approval speaks of.

The canonical form is one line of JSON in UTF-8: keys sorted, no spaces, every text in composed
letters (NFC), dates as `YYYY-MM-DD`, what is not there as null or an empty text. `form` names
this layout, so that a later one cannot be mistaken for it. At the top stand

    form       the number of this layout
    level, intake, track, base, semesters, stated_credits     of the plan
    program    code and the official names, kk and ru
    approval   paper, academic_year, body (kk and ru), date, protocol
    rows       by semester and position, each with semester, position, kind, cycle, component,
               credits, code, title (kk and ru), options (code, title, credits), control, hours
               by class type, counted, group (where it overrides the computed one)

Names in English, labels, abbreviations, keys of the database and addresses are left out: they
may change without touching what was approved.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date

from .content import composed
from .plan import Line, Plan

FORM = 1
OFFICIAL = ("kk", "ru")
SHORT = 12


@dataclass(frozen=True)
class ApprovalAct:
    """The approval that is sealed: which paper, by which body (by language), when, under which
    protocol; `academic_year` is the year in which it begins, for a working curriculum."""

    paper: str
    body: dict[str, str] = field(hash=False)
    date: date
    protocol: str
    academic_year: int | None = None


def canonical(plan: Plan, approval: ApprovalAct, names: dict) -> bytes:
    """The canonical form. `names` are the program's: `{"code": …, "title": {"kk": …, "ru": …}}`.

    Raises KeyError where `names` lack the code or the title.
    """
    form = {
        "form": FORM,
        "level": plan.level,
        "intake": plan.intake,
        "track": plan.track,
        "base": plan.base,
        "semesters": plan.semesters,
        "stated_credits": plan.stated_credits,
        "program": {"code": names["code"], "title": official(names["title"])},
        "approval": act(approval),
        "rows": sorted((row(line) for line in plan.lines), key=place),
    }
    return written(form).encode()


def seal(plan: Plan, approval: ApprovalAct, names: dict) -> str:
    """SHA-256 of the canonical form: 64 hexadecimal digits."""
    return hashlib.sha256(canonical(plan, approval, names)).hexdigest()


def short_code(seal: str) -> str:
    """The first 12 digits of a seal as a paper prints them: `A3F9-27C1-0B5D`."""
    digits = seal[:SHORT].upper()
    return "-".join(digits[start : start + 4] for start in range(0, SHORT, 4))


def act(approval: ApprovalAct) -> dict:
    return {
        "paper": approval.paper,
        "academic_year": approval.academic_year,
        "body": official(approval.body),
        "date": approval.date.isoformat(),
        "protocol": approval.protocol,
    }


def row(line: Line) -> dict:
    return {
        "semester": line.semester,
        "position": line.position,
        "kind": line.kind,
        "cycle": line.cycle or None,
        "component": line.component or None,
        "credits": line.credits,
        "code": line.code,
        "title": official(line.title),
        "options": [
            {"code": option.code, "title": official(option.title), "credits": option.credits}
            for option in line.options
        ],
        "control": line.control,
        "hours": line.hours,
        "counted": line.counted,
        "group": line.group or None,
    }


def place(row: dict):
    """Rows of one position are told apart by what they say, never by the order they came in."""
    return row["semester"], row["position"], written(row)


def official(title: dict) -> dict:
    return {language: title.get(language) or "" for language in OFFICIAL}


def written(form) -> str:
    text = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return composed(text)
