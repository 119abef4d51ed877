"""Where one may go: stages of a joint degree, its diplomas, partners and mobility."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .facts import address
from .rows import Section, named, row, word


def abroad(sides):
    programs = [side.program for side in sides]
    return Section(
        "abroad",
        _("Partners and mobility"),
        (
            row(_("Where the semesters are spent"), [stages(program) for program in programs]),
            row(_("Diplomas on graduation"), [diplomas(program) for program in programs]),
            row(_("Partners of the program"), [partners(program) for program in programs]),
            row(_("Academic mobility"), [mobility(program) for program in programs]),
        ),
    )


def stages(program):
    return [
        item
        for stage in program.stages.all()
        for item in institution(stage.institution, note=semesters_of(stage))
        or word(_("The source does not state where"), note=semesters_of(stage))
    ]


def semesters_of(stage):
    first, last = stage.first_semester, stage.last_semester
    if first == last:
        return _("Semester %(number)s") % {"number": first}
    return _("Semesters %(first)s–%(last)s") % {"first": first, "last": last}


def institution(found, note=""):
    return named(found, url=address(found), note=note) if found else []


def diplomas(program):
    return [item for stage in program.stages.all() for item in named(stage, "diploma")]


def partners(program):
    return [
        item
        for each in program.partnerships.all()
        for item in institution(each.institution, note=str(each.get_role_display()))
    ]


def mobility(program):
    return [
        item
        for option in program.mobility.all()
        for item in institution(option.institution, note=length(option))
        or named(option.country, note=length(option))
    ]


def length(option):
    if not option.semesters:
        return ""
    text = ngettext("%(number)s semester", "%(number)s semesters", option.semesters)
    return text % {"number": option.semesters}
