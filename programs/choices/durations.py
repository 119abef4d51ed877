"""How long one studies, in words."""

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import ngettext, pgettext


def duration(semesters) -> str:
    """A length of study in the active language, its numbers tied to nouns: `4 жыл (8 семестр)`."""
    years = Decimal(semesters) / 2
    in_semesters = ngettext("%(number)s semester", "%(number)s semesters", semesters)
    parts = (in_years(years), in_semesters % {"number": semesters})
    return "{} ({})".format(*(part.replace(" ", "\xa0") for part in parts))


def in_years(years):
    """`4 years`, `1.5 years`; in Russian a fraction takes a form of its own (`1,5 года`)."""
    if years == int(years):
        return ngettext("%(number)s year", "%(number)s years", int(years)) % {"number": int(years)}
    return pgettext("fraction", "%(number)s years") % {"number": number_format(years, 1)}
