"""What a file contradicts itself in, and what it leaves out."""

from dataclasses import replace

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.languages import choose

from ...curricula import ledger
from ...curricula.messages import message
from ...curricula.rules.printed_total import printed_total


def codes_of_two(rows):
    """A code that stands for two new names can be no code of both."""
    names = {}
    for row in rows:
        code = row.record.code
        if code and row.is_new_course and names.setdefault(code, row.name) != row.name:
            text = _("The code %(code)s stands for two names in the file.") % {"code": code}
            yield ImportFinding("course.code", ImportSeverity.ERROR, text, row.record.line)


def nameless(rows):
    for row in rows:
        if row.is_new_course and not row.record.title:
            text = _("The row has no name.")
            yield ImportFinding("row.unreadable", ImportSeverity.ERROR, text, row.record.line)


def totals_that_differ(plan, printed):
    """A warning for each printed total that is not the sum of its rows; it names both."""
    book = ledger(plan)
    for row in printed:
        for finding in printed_total(replace(plan, printed=(row.total,)), book, None):
            yield ImportFinding("printed.total", ImportSeverity.WARNING, message(finding), row.line)


def hours_alone(reading):
    """A word where a paper gives the hours of a row in one sum, which tells no class types."""
    if reading.has_hours and not any(record.hours for record in reading.records):
        text = _("The file gives academic hours only in total: hours by class type are not in it.")
        yield ImportFinding("hours.total", ImportSeverity.INFORMATION, text)


def stated_total(plan, facts):
    total = ledger(plan).total.credits
    if facts.credits and facts.credits != total:
        text = _("Credits stated at the head: %(stated)s, by the rows: %(actual)s.")
        values = {"stated": facts.credits, "actual": total}
        yield ImportFinding("plan.stated", ImportSeverity.WARNING, text % values)


def left_out(removed):
    for line in removed:
        text = _("Semester %(semester)s: not in the file: %(title)s.")
        title = choose(line.title, get_language()).text
        values = {"semester": line.semester, "title": title}
        yield ImportFinding("row.removed", ImportSeverity.INFORMATION, text % values)
