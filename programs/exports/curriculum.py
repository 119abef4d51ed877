"""The curriculum as data: its rows and totals, as a table and as JSON.

Every figure is a `Sum` of `programs.curricula.ledger`. The active language must be the one asked
for: labels follow it. Needs a curriculum from `CurriculumQuerySet.with_rows()`.
"""

from django.utils.translation import gettext as _

from catalog.common.exports.table import Column, Row, Table, Total, Weight
from catalog.common.languages import LANGUAGES, read

from ..choices import KIND_LABELS
from ..labels import group_label, labels_of, row_title

CREDITS = 7


def curriculum_table(curriculum, language) -> Table:
    """Rows by semester with their sub-totals, then the summary; credits are ECTS."""
    sheet = Sheet(labels_of(curriculum.program.owner, language), language)
    book = curriculum.ledger()
    for semester, groups in book.by_semester_and_group.items():
        for group, part in groups.items():
            sheet.add_lines(part.lines)
            if part:
                sheet.add_sum(semester, group_label(group), part, Weight.SUBTOTAL)
        title = _("Total for semester %(number)s") % {"number": semester}
        sheet.add_sum(semester, title, book.by_semester[semester], Weight.TOTAL)
        if semester in book.outside:
            sheet.add_lines(book.outside[semester].lines)
    for label, part in summary(book, sheet.labels):
        sheet.add_sum(None, label, part, Weight.SUBTOTAL)
    sheet.add_sum(None, _("Total credits"), book.total, Weight.TOTAL)
    return Table(
        title=f"{curriculum.program.code} {read(curriculum.program, 'title', language).text}",
        language=language,
        columns=columns(),
        rows=tuple(sheet.rows),
        facts=facts(curriculum),
    )


def summary(book, labels):
    """(label, sum) of every group, cycle and component of the whole plan."""
    for group, part in book.by_group.items():
        yield group_label(group), part
    for term, part in (*book.by_cycle.items(), *book.by_component.items()):
        yield f"{labels.full[term]} ({labels.short[term]})", part


def facts(curriculum):
    return (
        (_("Program"), curriculum.program.code),
        (_("Year of admission"), str(curriculum.intake)),
        (_("Revision"), str(curriculum.revision)),
        (_("Status"), str(curriculum.get_status_display())),
    )


def columns():
    return (
        Column(_("Semester"), 10),
        Column(_("№"), 6),
        Column(_("Kind"), 20),
        Column(_("Cycle"), 8),
        Column(_("Component"), 12),
        Column(_("Code"), 12),
        Column(_("Title"), 60),
        Column(_("ECTS credits"), 10),
    )


class Sheet:
    """Rows under way; remembers where each line stands, so that sums can point at their rows."""

    def __init__(self, labels, language):
        self.labels, self.language = labels, language
        self.rows, self.places = [], {}

    def add_lines(self, lines):
        for line in lines:
            self.places[line.key] = len(self.rows)
            self.rows.append(Row(self.cells(line)))

    def cells(self, line):
        return (
            line.semester,
            line.position,
            str(KIND_LABELS[line.kind]),
            self.labels.short.get(line.cycle),
            self.labels.short.get(line.component),
            line.code or None,
            row_title(line, self.language),
            line.credits,
        )

    def add_sum(self, semester, label, part, weight):
        total = Total(part.credits, tuple(self.places[line.key] for line in part.lines))
        self.rows.append(Row((semester, None, None, None, None, None, label, total), weight))


def curriculum_data(curriculum, language) -> dict:
    """Rows and totals for programs that read: codes inside, names in every language.

    `label` of a row is its name in the language asked for, or in the next that has one.
    """
    book = curriculum.ledger()
    return {
        "program": program_data(curriculum.program),
        "curriculum": {
            "intake": curriculum.intake,
            "track": curriculum.track,
            "base": curriculum.base,
            "revision": curriculum.revision,
            "status": curriculum.status,
            "semesters": curriculum.semesters,
            "credits": curriculum.credits,
            "note": texts(curriculum, "note"),
            "approvals": [approval_data(approval) for approval in curriculum.approvals.all()],
        },
        "items": [line_data(line, language) for line in book.plan.lines],
        "totals": totals_data(book),
    }


def program_data(program):
    return {
        "code": program.code,
        "is_sample_code": program.is_sample_code,
        "level": program.level,
        "title": texts(program, "title"),
        "owner": {"slug": program.owner.slug, "name": texts(program.owner, "name")},
    }


def approval_data(approval):
    return {
        "paper": approval.paper,
        "body": texts(approval, "body"),
        "date": approval.date.isoformat(),
        "protocol": approval.protocol,
    }


def line_data(line, language):
    return {
        "semester": line.semester,
        "position": line.position,
        "kind": str(line.kind),
        "cycle": line.cycle,
        "component": line.component,
        "credits": line.credits,
        "code": line.code,
        "title": line.title,
        "label": row_title(line, language),
    }


def totals_data(book):
    return {
        "credits": book.total.credits,
        "by_semester": figures(book.by_semester),
        "by_group": figures(book.by_group),
        "by_semester_and_group": {
            str(semester): figures(groups)
            for semester, groups in book.by_semester_and_group.items()
        },
        "by_cycle": figures(book.by_cycle),
        "by_component": figures(book.by_component),
    }


def figures(parts):
    return {str(key): part.credits for key, part in parts.items()}


def texts(obj, field):
    return {language: getattr(obj, f"{field}_{language}") or "" for language in LANGUAGES}
