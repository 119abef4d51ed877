"""The curriculum as data: its rows and totals, as a table and as JSON.

Every figure is a `Sum` of `programs.curricula.ledger`. The active language must be the one asked
for: labels follow it. Needs a curriculum from `CurriculumQuerySet.with_rows()`.
"""

from functools import partial

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.common.text.languages import choose, texts
from catalog.common.writers import csv, json, xlsx
from catalog.common.writers.formats import Format
from catalog.common.writers.table import Column, Table, Weight

from ...choices import KIND_LABELS
from ...choices.labels import group_label, labels_of, row_title
from ..form import Audience, Form, Making, Subject
from ..parts.data_rows import approval_data, line_data, module_data, printed_data
from ..parts.official import SAMPLE_PROGRAM
from ..parts.sheet import PlanSheet


def curriculum_table(curriculum, language) -> Table:
    """Rows by semester with their sub-totals, then the summary; credits are ECTS."""
    names = curriculum.official_names()
    labels = labels_of(curriculum.program.owner, language)
    sheet = PlanSheet(partial(cells, labels=labels, language=language), sums)
    book = curriculum.ledger()
    sheet.add_semesters(book, group_label, semester_label)
    for label, part in summary(book, labels):
        sheet.add_sum(None, label, part, Weight.SUBTOTAL)
    sheet.add_sum(None, _("Total credits"), book.total, Weight.TOTAL)
    return Table(
        title=f"{names['code']} {choose(names['title'], language).text}",
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
        *[(_("Notice"), str(SAMPLE_PROGRAM))] * curriculum.program.is_sample,
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


def semester_label(number):
    return _("Total for semester %(number)s") % {"number": number}


def cells(line, labels, language):
    return (
        line.semester,
        line.position,
        str(KIND_LABELS[line.kind]),
        labels.short.get(line.cycle),
        labels.short.get(line.component),
        line.code or None,
        row_title(line, language),
        line.credits,
    )


def sums(semester, label, part, total, weight):
    kind = _("Total") if weight == Weight.TOTAL else _("Sub-total")
    return (semester, None, kind, None, None, None, label, total)


def curriculum_book(curriculum, language) -> tuple[tuple[Table], dict]:
    """The table as a book of one sheet, and the data by which the file is read back whole."""
    return (curriculum_table(curriculum, language),), curriculum_data(curriculum, language)


def curriculum_data(curriculum, language) -> dict:
    """Everything the curriculum holds, and its totals: codes inside, names in every language.

    `label` of a row is its name in the language asked for, or in the next that has one; `module`
    is the number of one of the `modules`. Needs `programs.imports.own.data` to read the same names.
    """
    book = curriculum.ledger()
    modules = {item.pk: item.module for item in curriculum.items.all() if item.module_id}
    return {
        "program": program_data(curriculum),
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
        "modules": [module_data(module) for module in curriculum.modules.all()],
        "items": [line_data(line, modules.get(line.key), language) for line in book.plan.lines],
        "printed": [printed_data(printed) for printed in book.plan.printed],
        "totals": totals_data(book),
    }


def program_data(curriculum):
    program, names = curriculum.program, curriculum.official_names()
    return {
        "code": names["code"],
        "is_sample": program.is_sample,
        "is_sample_code": program.is_sample_code,
        "level": program.level,
        "title": names["title"],
        "owner": {"slug": program.owner.slug, "name": texts(program.owner, "name")},
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


def in_one_language(dataset):
    """A dataset that asks for the language alone."""
    return lambda curriculum, edition: dataset(curriculum, edition.language)


def book_with_data(book) -> bytes:
    """A workbook that carries on a hidden sheet the data it is read back by."""
    tables, data = book
    return xlsx.write_book(tables, hidden=data)


FORM = Form(
    name="curriculum",
    title=gettext_lazy("Curriculum as a table"),
    of=Subject.CURRICULUM,
    had_by=frozenset({Audience.READERS, Audience.STAFF}),
    formats={
        Format.XLSX: Making(
            in_one_language(curriculum_book), book_with_data, gettext_lazy("Excel table")
        ),
        Format.CSV: Making(
            in_one_language(curriculum_table), csv.write, gettext_lazy("Plain table")
        ),
        Format.JSON: Making(
            in_one_language(curriculum_data), json.write, gettext_lazy("For developers")
        ),
    },
)
