"""What a cell of a list may say: nothing of it is guessed, and no language decides on a number."""

from decimal import Decimal, InvalidOperation

from django.db import models
from django.utils.translation import gettext as _
from import_export.widgets import BooleanWidget, DecimalWidget, IntegerWidget

YES = frozenset({"1", "true", "yes", "иә", "да", "+"})
NO = frozenset({"0", "false", "no", "жоқ", "нет", "-"})


class YesOrNo(BooleanWidget):
    """`1`, yes, иә, да, or the contrary; a word that is neither is an error of its row."""

    def clean(self, value, row=None, **kwargs):
        word = str(value if value is not None else "").strip().casefold()
        word = {"1.0": "1", "0.0": "0"}.get(word, word)
        if word and word not in YES | NO:
            raise ValueError(_("“%(text)s” is neither yes nor no: write 1 or 0.") % {"text": value})
        return word in YES if word else None


class Number(DecimalWidget):
    """A number with a point or a comma, written with a point whatever the language."""

    def clean(self, value, row=None, **kwargs):
        if self.is_empty(value):
            return None
        try:
            return Decimal(str(value).strip().replace(",", "."))
        except InvalidOperation as error:
            raise ValueError(_("“%(text)s” is no number.") % {"text": value}) from error

    def render(self, value, obj=None, **kwargs):
        return "" if value is None else str(value)


class WholeNumber(IntegerWidget, Number):
    """A whole number; the rest of any other is never cut off."""

    def clean(self, value, row=None, **kwargs):
        number = Number.clean(self, value, row=row, **kwargs)
        if number is not None and (not number.is_finite() or number != number.to_integral_value()):
            raise ValueError(_("“%(text)s” is no whole number.") % {"text": value})
        return None if number is None else int(number)

    render = Number.render


CELLS = (
    (models.BooleanField, YesOrNo),
    (models.IntegerField, WholeNumber),
    (models.DecimalField, Number),
)


def cell_of(field):
    """The widget that reads and writes cells of a column; None where the usual one will do."""
    return next((widget for kind, widget in CELLS if isinstance(field, kind)), None)
