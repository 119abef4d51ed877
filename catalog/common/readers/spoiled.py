"""Cells that a spreadsheet spoiled: errors of formulas, and results that were never saved."""

import re

from django.utils.translation import gettext as _

ERROR = re.compile(
    r"^#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|ССЫЛКА!|Н/Д|ЗНАЧ!|ДЕЛ/0!|ИМЯ\?|ПУСТО!|ЧИСЛО!)$"
)


def said_of(column: str, text: str, *, is_uncached: bool = False) -> str:
    """What is wrong with a cell of this text in a column that is read, "" where nothing is."""
    told = {"column": column, "text": text}
    if is_uncached:
        return said_of_uncached(told)
    if ERROR.match(text):
        return _("The column “%(column)s” shows an error of the spreadsheet: %(text)s.") % told
    return ""


def said_of_uncached(told) -> str:
    return (
        _(
            "The column “%(column)s” holds a formula whose result was not saved: %(text)s. "
            "Open the file in a spreadsheet, save it there and read it again."
        )
        % told
    )
