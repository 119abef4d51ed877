"""Which plan a file is for: program, intake, track, base, length, and what was inferred."""

from django.utils.translation import gettext as _

from catalog.common.imports.report import Finding, Severity

from ..choices import Base, Track
from ..curricula import Level
from ..models import Curriculum, Program
from .report import Target

BASES = {
    Level.BACHELOR: Base.SECONDARY,
    Level.MASTER: Base.HIGHER,
    Level.RESIDENCY: Base.HIGHER,
    Level.DOCTORATE: Base.POSTGRADUATE,
}
SCIENTIFIC_SEMESTERS = 4


def program_of(code):
    """(program, finding) for the code a file states."""
    if not code:
        text = _("The file names no program: choose it.")
        return None, Finding("program.unknown", Severity.ERROR, text)
    found = list(Program.objects.spelled(code).select_related("owner"))
    if len(found) == 1:
        return found[0], None
    sentence = (
        _("Several programs have the code %(code)s: choose one.")
        if found
        else _("The catalog has no program %(code)s.")
    )
    return None, Finding("program.unknown", Severity.ERROR, sentence % {"code": code})


def newest_of(program, intake, facts, semesters):
    """The newest curriculum of an intake, of the track and base stated, else of that length."""
    if program is None or intake is None:
        return None
    plans = Curriculum.objects.filter(program=program, intake=intake).newest_first().with_rows()
    stated = {name: getattr(facts, name) for name in ("track", "base") if getattr(facts, name)}
    plans = list(plans.filter(**stated))
    return next((plan for plan in plans if plan.semesters == semesters), next(iter(plans), None))


def target_of(reading, program, intake, findings) -> tuple[Target, Curriculum | None]:
    """Where the plan would stand, and the plan that it is held against."""
    facts, records = reading.facts, reading.records
    rows = [record.semester for record in records]
    semesters = max([facts.semesters or 0, *rows], default=0)
    intake = intake or facts.intake or intake_inferred(facts, findings)
    against = newest_of(program, intake, facts, semesters)
    level = Level(program.level) if program else Level.MASTER
    track = facts.track or (against.track if against else track_inferred(level, semesters))
    base = facts.base or (against.base if against else BASES[level].value)
    if against is None and not (facts.track and facts.base):
        findings.append(
            inferred(_("Track and base of admission"), f"{Track(track).label}, {Base(base).label}")
        )
    credits = facts.credits or sum(record.credits for record in records)
    return Target(intake, track, base, semesters, credits), against


def track_inferred(level, semesters):
    if level != Level.MASTER:
        return Track.STANDARD.value
    return (Track.SCIENTIFIC if semesters >= SCIENTIFIC_SEMESTERS else Track.PROFILE).value


def intake_inferred(facts, findings):
    """The year of the approval, where the file states no intake."""
    if facts.approval.date is None:
        text = _("The file names no year of admission: choose it.")
        findings.append(Finding("intake.unknown", Severity.ERROR, text))
        return None
    year = facts.approval.date.year
    findings.append(inferred(_("Year of admission"), year))
    return year


def inferred(what, value):
    text = _("Not stated in the file, inferred. %(what)s: %(value)s.")
    return Finding("inferred", Severity.INFORMATION, text % {"what": what, "value": value})
