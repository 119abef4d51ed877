"""The disciplines that a file offers for an elective slot."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.languages import choose

from ...curricula import Kind
from ..records import RowRecord
from ..report.report import PlannedRow


def offered(record, matcher, findings) -> tuple[PlannedRow, ...]:
    """The options of a row with their courses, each course once.

    Data of ours make what the catalog does not have; out of a paper, and where there is a doubt,
    only what the catalog has by that code or name is taken, and the rest is said.
    """
    rows = {}
    for option in record.options:
        wanted = as_record(record, option)
        found = matcher.match(wanted)
        if found.question or not (found.course or record.is_whole):
            findings.append(left_out(wanted))
            continue
        rows.setdefault(found.name, PlannedRow(wanted, len(rows) + 1, found.name, found.course))
    return tuple(rows.values())


def as_record(record, option):
    return RowRecord(
        line=record.line,
        semester=record.semester,
        kind=Kind.DISCIPLINE,
        credits=option.credits,
        title=option.title,
        code=option.code,
        course=option.course,
        is_whole=record.is_whole,
    )


def left_out(record):
    text = _("%(title)s: an option that the catalog does not have by this name, left out.")
    title = choose(record.title, get_language()).text or record.code
    return ImportFinding(
        "option.aside", ImportSeverity.INFORMATION, text % {"title": title}, record.line
    )
