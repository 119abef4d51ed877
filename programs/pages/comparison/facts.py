"""What a program is: level, length, diploma, and what entry asks and costs."""

from django.template.defaultfilters import floatformat
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ...choices import Feature
from ...choices.durations import duration
from ...finder.thresholds import is_tested, threshold_of_program
from .rows import Section, named, row, word


def in_short(sides):
    programs = [side.program for side in sides]
    return Section(
        "facts",
        _("In short"),
        (
            row(_("Level"), [word(program.get_level_display()) for program in programs]),
            row(_("Degree awarded"), [named(program, "qualification") for program in programs]),
            row(_("Duration"), [word(length(side)) for side in sides]),
            row(_("Credits"), [word(side.plan and f"{side.plan.credits} ECTS") for side in sides]),
            row(_("Study form"), [word(program.get_study_form_display()) for program in programs]),
            row(_("Distinctive feature"), [feature(program) for program in programs]),
            row(_("Training direction"), [named(program.direction) for program in programs]),
            row(_("Institution"), [owner(program) for program in programs]),
        ),
    )


def length(side):
    semesters = side.plan.semesters if side.plan else side.program.semesters
    return duration(semesters) if semesters else ""


def feature(program):
    distinct = program.feature != Feature.NONE
    return word(program.get_feature_display() if distinct else _("none"))


def owner(program):
    """The owner by the name people use."""
    url = address(program.owner)
    return named(program.owner, "short_name", url=url) or named(program.owner, url=url)


def address(institution):
    return institution.get_absolute_url() if institution.is_public else ""


def entry(sides, testing):
    """Subjects, scores, fees and days; `testing` is the newest, or None."""
    programs = [side.program for side in sides]
    return Section(
        "entry",
        _("Admission"),
        (
            row(_("Group of programs"), [group(program) for program in programs]),
            row(
                _("Profile subjects of the Unified National Testing"),
                [subjects(program) for program in programs],
            ),
            row(_("Threshold score"), [thresholds(program, testing) for program in programs]),
            row(_("Tuition fee for a year"), [fees(program) for program in programs]),
            row(_("Applications until"), [deadlines(program) for program in programs]),
        ),
    )


def group(program):
    return named(program.group, note=program.group.code) if program.group else []


def subjects(program):
    if not is_tested(program.level):
        return word(_("not asked at this level"))
    pair = program.group.profile_subjects.all() if program.group else ()
    return [item for subject in pair for item in named(subject)]


def thresholds(program, testing):
    if not is_tested(program.level):
        return word(_("not asked at this level"))
    found = threshold_of_program(program, testing)
    return word(found.score, note=of_year(found.year, found.is_preliminary)) if found else []


def of_year(year, is_preliminary):
    return f"{year}, {_('preliminary')}" if is_preliminary else str(year)


def newest(program):
    """The offers of the newest year that has any."""
    offers = program.offers.all()
    return [offer for offer in offers if offer.year == offers[0].year]


def fees(program):
    return [
        item
        for offer in newest(program)
        if offer.fee is not None
        for item in word(
            f"{floatformat(offer.fee, '-2g')} {offer.currency}",
            note=f"{offer.get_study_form_display()}, {of_year(offer.year, offer.is_preliminary)}",
        )
    ]


def deadlines(program):
    return [
        item
        for offer in newest(program)
        if offer.applications_until
        for item in word(date_format(offer.applications_until), note=form_and_end(offer))
    ]


def form_and_end(offer):
    form = offer.get_study_form_display()
    return f"{form}, {_('closed')}" if offer.is_closed else str(form)
