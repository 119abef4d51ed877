"""Cells that a spreadsheet spoiled: errors of formulas, results that were never saved, dates."""

import re

from django.utils.translation import gettext as _

from .semester_cells import is_date

ERROR = re.compile(
    r"^#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|ССЫЛКА!|Н/Д|ЗНАЧ!|ДЕЛ/0!|ИМЯ\?|ПУСТО!|ЧИСЛО!)$"
)
DATED = ("credits", "both")


def spoiled(values) -> str:
    """What is wrong with the first spoiled cell that a row is read from, "" where none is."""
    columns, row = values.columns, values.row
    for place in sorted(columns.read):
        text = columns.at(row, place)
        told = {"column": columns.heading_at(place), "text": text}
        if place in row.uncached:
            return said_of_uncached(told)
        if ERROR.match(text):
            return _("The column “%(column)s” shows an error of the spreadsheet: %(text)s.") % told
        if is_date(text) and place in (columns.places.get(role) for role in DATED):
            return _("The column “%(column)s” holds a date instead of credits: %(text)s.") % told
    return ""


def said_of_uncached(told) -> str:
    return (
        _(
            "The column “%(column)s” holds a formula whose result was not saved: %(text)s. "
            "Open the file in a spreadsheet, save it there and read it again."
        )
        % told
    )
