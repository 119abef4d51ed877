"""The fields of the register's passport, in its order."""

from django.utils.translation import gettext_lazy as _

from ...choices import LEVEL_LABELS
from .languages import PaperLanguages, listed, named
from .needs import read_program
from .official import coded, quoted_name
from .words import length_of_study

NEEDS = (
    "owner__abbreviations",
    "owner__signatories",
    "direction__field",
    "group",
    "languages",
    "partnerships__institution",
    "outcomes__courses",
    "disciplines__course",
)


def prepare(program, curriculum):
    """Read at once what a passport says of a program and of its plan."""
    read_program(program, curriculum, *NEEDS)


def fields_of(program, curriculum, edition: PaperLanguages):
    """(label, value) for each field; an empty value where nobody published it."""

    def plain(value):
        return str(value) if value else ""

    def shown(display):
        return edition.each(lambda language: display())

    yield _("Registration №"), program.registration_number
    yield _("Developer"), edition.read(program.owner, "name")
    yield _("Field of education"), coded(program.direction.field, edition)
    yield _("Training direction"), coded(program.direction, edition)
    yield _("Group of programs"), coded(program.group, edition) if program.group else ""
    yield _("Name of the program"), quoted_name(program, curriculum, edition)
    yield _("Level"), edition.say(LEVEL_LABELS[program.level])
    yield _("Type in the register"), shown(program.get_kind_display)
    yield _("NQF level"), plain(program.nqf_level)
    yield _("EQF level"), plain(program.eqf_level)
    yield _("SQF level"), program.sqf_level
    yield _("ISCED-F code"), program.isced_f
    yield _("Distinctive feature"), shown(program.get_feature_display)
    yield _("Partners of the program"), partners(program, edition)
    yield _("Languages of instruction"), many(program.languages.all(), edition)
    yield _("ECTS credits"), plain(curriculum and curriculum.ledger().total.credits)
    yield _("Degree awarded"), edition.read(program, "qualification")
    yield _("Period of study"), length_of_study(program, curriculum, edition)
    yield _("Study form"), shown(program.get_study_form_display)
    yield _("License №"), program.licence_number
    yield _("License issued on"), edition.date(program.licence_date)
    yield _("Accreditation agency"), edition.read(program, "accreditation_agency")
    yield _("Accredited until"), edition.date(program.accredited_until)
    yield _("Registered on"), edition.date(program.registered_on)
    yield _("Updated in the register on"), edition.date(program.register_updated_on)
    if curriculum:
        yield _("Year of admission"), str(curriculum.intake)


def many(objects, edition):
    return listed([edition.read(each, "name") for each in objects], ", ")


def partners(program, edition):
    found = [
        edition.each(
            lambda language, each=each: (
                f"{named(each.institution, 'name', language)} ({each.get_role_display()})"
            )
        )
        for each in program.partnerships.all()
    ]
    return listed(found, "; ")
