"""The fields of the register's passport, in its order."""

from operator import itemgetter

from django.utils.translation import gettext_lazy as _

from .languages import PaperLanguages, listed, named
from .needs import read_program
from .official import coded, quoted_name
from .register import OF_PASSPORT, Holds
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
    columns = (
        (field.place, field.label, value_of(program, field, edition)) for field in OF_PASSPORT
    )
    for _place, label, value in sorted(
        (*columns, *composed(program, curriculum, edition)), key=itemgetter(0)
    ):
        yield label, value


def value_of(program, field, edition):
    value = getattr(program, field.name)
    if field.holds is Holds.TEXT:
        return edition.read(program, field.name)
    if field.holds is Holds.DAY:
        return edition.date(value)
    if field.holds is Holds.CHOICE:
        display = getattr(program, f"get_{field.name}_display")
        return edition.each(lambda language: display())
    return str(value) if value else ""


def composed(program, curriculum, edition):
    """(place, label, value) of what is no single column of a program."""
    yield 2, _("Developer"), edition.read(program.owner, "name")
    yield 3, _("Field of education"), coded(program.direction.field, edition)
    yield 4, _("Training direction"), coded(program.direction, edition)
    yield 5, _("Group of programs"), coded(program.group, edition) if program.group else ""
    yield 6, _("Name of the program"), quoted_name(program, curriculum, edition)
    yield 14, _("Partners of the program"), partners(program, edition)
    yield 15, _("Languages of instruction"), many(program.languages.all(), edition)
    yield 16, _("ECTS credits"), str(curriculum.ledger().total.credits or "") if curriculum else ""
    yield 18, _("Period of study"), length_of_study(program, curriculum, edition)
    if curriculum:
        yield 26, _("Year of admission"), str(curriculum.intake)


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
