"""Rows that are in a file and in no record, and tables that cannot be read at all."""

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportRefused

from ..records import BrokenRow
from .cells import whole_number
from .folded import fold


def broken(values) -> BrokenRow:
    """What is known of a row that cannot be taken."""
    names = {fold(name) for name in (*values.names, values.title) if name}
    position = whole_number(values.cell("number")) if values.own_kind else None
    place = (values.semesters[0], position) if position and values.semesters else None
    return BrokenRow(frozenset(names), values.code, place)


def refuse_bare_semesters(values):
    """«Семестры» over several columns that no row of headings numbers: it cannot be read."""
    columns = values.columns
    cells = (columns.at(values.row, place, False) for place in columns.beside_semester)
    if any(whole_number(cell) is not None for cell in cells):
        raise ImportRefused(
            _(
                "Line %(line)s has figures in several columns under “%(column)s”, and no heading "
                "says which semester each is. Write 1, 2, 3 … over these columns."
            )
            % {"line": values.row.line, "column": columns.heading("semester")}
        )
