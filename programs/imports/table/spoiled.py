"""Cells of a plan that a spreadsheet spoiled: besides errors and formulas, credits as dates."""

from django.utils.translation import gettext as _

from catalog.common.readers.spoiled import said_of

from .semester_cells import is_date

DATED = ("credits", "both")


def spoiled(values) -> str:
    """What is wrong with the first spoiled cell that a row is read from, "" where none is."""
    columns, row = values.columns, values.row
    for place in sorted(columns.read):
        text, heading = columns.at(row, place), columns.heading_at(place)
        if said := said_of(heading, text, is_uncached=place in row.uncached):
            return said
        if is_date(text) and place in (columns.places.get(role) for role in DATED):
            told = {"column": heading, "text": text}
            return _("The column “%(column)s” holds a date instead of credits: %(text)s.") % told
    return ""
