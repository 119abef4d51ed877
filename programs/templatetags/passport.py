from dataclasses import dataclass

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.languages import read
from catalog.common.templatetags.content import shown

register = template.Library()


@dataclass(frozen=True)
class Passport:
    """The register's fields of a program: (label, value) of the known, labels of the others."""

    known: list[tuple[str, str]]
    unknown: list[str]


@register.simple_tag
def passport(program):
    fields = list(fields_of(program))
    return Passport(
        known=[(label, value) for label, value in fields if value],
        unknown=[label for label, value in fields if not value],
    )


def fields_of(program):
    yield _("Degree awarded"), in_words(program, "qualification")
    yield _("Level in the National Qualifications Framework"), program.nqf_level
    yield _("Level in the European Qualifications Framework"), program.eqf_level
    yield _("Level in the sectoral qualifications framework"), program.sqf_level
    yield _("ISCED-F code"), program.isced_f
    yield _("Type in the register"), program.get_kind_display()
    yield _("Distinctive feature"), program.get_feature_display()
    yield _("Opened in"), program.opened_in
    yield _("Licence №"), program.licence_number
    yield _("Licence issued on"), in_days(program.licence_date)
    yield _("Accreditation agency"), in_words(program, "accreditation_agency")
    yield _("Accredited until"), in_days(program.accredited_until)
    yield _("Registration №"), program.registration_number
    yield _("Registered on"), in_days(program.registered_on)
    yield _("Updated in the register on"), in_days(program.register_updated_on)


def in_words(program, field):
    found = read(program, field, get_language())
    return shown(found) if found.text else ""


def in_days(day):
    return date_format(day) if day else ""
