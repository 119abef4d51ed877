"""What each partner, and each country, means for which program."""

from dataclasses import dataclass, field

from django import template
from django.db.models import Q
from django.utils.translation import gettext as _

from catalog.common.models.listed import alphabetical
from programs.models import MobilityOption, Program

register = template.Library()


@dataclass
class Tie:
    """A program and the ways in which a partner or a country takes part in it."""

    program: Program
    ways: list[str] = field(default_factory=list)


@register.simple_tag
def ties_of(institutions):
    """(institution, its ties) for each of them, in a fixed number of queries."""
    institutions = list(institutions)
    found = {institution.pk: {} for institution in institutions}
    for program in programs_with(found):
        for institution, way in ways_of(program):
            if institution in found:
                add(found[institution], program, way)
    return [(institution, list(found[institution.pk].values())) for institution in institutions]


@register.simple_tag
def mobility_countries():
    """(country, its ties without ways) for each country named without a university."""
    found = {}
    options = MobilityOption.objects.filter(
        institution=None, program__in=Program.objects.published()
    ).select_related("country", "program__owner")
    for option in options:
        ties = found.setdefault(option.country, {})
        ties.setdefault(option.program_id, Tie(option.program))
    return [(country, list(found[country].values())) for country in alphabetical(found)]


def programs_with(institutions):
    """The public programs that any of these institutions takes part in."""
    named = Q(owner__in=institutions)
    for link in (Program.partnerships, Program.stages, Program.mobility):
        rows = link.rel.related_model.objects.filter(institution__in=institutions)
        named |= Q(pk__in=rows.values("program"))
    return (
        Program.objects.published()
        .filter(named)
        .select_related("owner")
        .prefetch_related("partnerships", "stages", "mobility")
        .alphabetical()
    )


def ways_of(program):
    """(institution's key, in what way it takes part), in the order of importance."""
    yield program.owner_id, _("Runs the program")
    for partnership in program.partnerships.all():
        yield partnership.institution_id, partnership.get_role_display()
    for stage in program.stages.all():
        yield stage.institution_id, when(stage)
    for option in program.mobility.all():
        yield option.institution_id, _("Academic mobility")


def when(stage):
    if stage.first_semester == stage.last_semester:
        return _("Semester %(number)s") % {"number": stage.first_semester}
    return _("Semesters %(first)s–%(last)s") % {
        "first": stage.first_semester,
        "last": stage.last_semester,
    }


def add(ties, program, way):
    tie = ties.setdefault(program.pk, Tie(program))
    if way not in tie.ways:
        tie.ways.append(way)
