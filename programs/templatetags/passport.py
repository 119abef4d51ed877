from dataclasses import dataclass

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.templatetags.content import shown
from catalog.common.text.languages import read

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
    yield Field(_("Degree awarded"), in_words(program, "qualification"))
    yield Field(_("Level in the National Qualifications Framework"), program.nqf_level, "nqf")
    yield Field(_("Level in the European Qualifications Framework"), program.eqf_level, "eqf")
    yield Field(_("Level in the sectoral qualifications framework"), program.sqf_level, "sqf")
    yield Field(_("ISCED-F code"), program.isced_f, "isced")
    yield Field(_("Type in the register"), program.get_kind_display())
    yield Field(_("Distinctive feature"), program.get_feature_display())
    yield Field(_("Opened in"), program.opened_in)
    yield Field(_("License №"), program.licence_number)
    yield Field(_("License issued on"), in_days(program.licence_date))
    yield Field(
        _("Accreditation agency"), in_words(program, "accreditation_agency"), "accreditation"
    )
    yield Field(_("Accredited until"), accredited_until(program))
    yield Field(_("Registration №"), program.registration_number)
    yield Field(_("Registered on"), in_days(program.registered_on))
    yield Field(_("Updated in the register on"), in_days(program.register_updated_on))


def in_words(program, field):
    found = read(program, field, get_language())
    return shown(found) if found.text else ""


def in_days(day):
    return date_format(day) if day else ""


def accredited_until(program):
    """The last day, and a word where it has passed."""
    day = in_days(program.accredited_until)
    return _("%(day)s (expired)") % {"day": day} if program.is_accreditation_over else day
