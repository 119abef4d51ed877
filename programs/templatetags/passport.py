from dataclasses import dataclass

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.templatetags.content import shown
from catalog.common.text.languages import read

from ..papers.parts.register import OF_PAGE, Holds

register = template.Library()


@dataclass(frozen=True)
class Passport:
    """The register's fields of a program: the known, and the labels of the others."""

    known: list["Field"]
    unknown: list[str]


@dataclass(frozen=True)
class Field:
    """A field of the register, and the key of the term that explains it, if it needs one."""

    label: str
    value: str
    term: str = ""


@register.simple_tag
def passport(program):
    fields = list(fields_of(program))
    return Passport(
        known=[field for field in fields if field.value],
        unknown=[field.label for field in fields if not field.value],
    )


def fields_of(program):
    for field in OF_PAGE:
        yield Field(str(field.label_of_page), value_of(program, field), field.term)


def value_of(program, field):
    if field.name == "accredited_until":
        return accredited_until(program)
    if field.holds is Holds.TEXT:
        return in_words(program, field.name)
    if field.holds is Holds.CHOICE:
        return getattr(program, f"get_{field.name}_display")()
    value = getattr(program, field.name)
    return in_days(value) if field.holds is Holds.DAY else value


def in_words(program, field):
    found = read(program, field, get_language())
    return shown(found) if found.text else ""


def in_days(day):
    return date_format(day) if day else ""


def accredited_until(program):
    """The last day, and a word where it has passed."""
    day = in_days(program.accredited_until)
    return _("%(day)s (expired)") % {"day": day} if program.is_accreditation_over else day
