"""Which plan a file is for: program, intake, track, base, length, and what was inferred."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.languages import LANGUAGES

from ...choices import USUAL_BASE, Base, Track
from ...curricula import Level
from ...models import Curriculum, Program
from ..records import added_up
from ..report.report import Target

SCIENTIFIC_SEMESTERS = 4
INFERRED = {
    "inferred.plan": gettext_lazy("Track and base of admission"),
    "inferred.intake": gettext_lazy("Year of admission"),
}


def program_of(code):
    """(program, finding) for the code a file states."""
    if not code:
        text = _("The file names no program: choose it.")
        return None, ImportFinding("program.unknown", ImportSeverity.ERROR, text)
    found = list(Program.objects.spelled(code).select_related("owner"))
    if len(found) == 1:
        return found[0], None
    sentence = (
        _("Several programs have the code %(code)s: choose one.")
        if found
        else _("The catalog has no program %(code)s.")
    )
    return None, ImportFinding("program.unknown", ImportSeverity.ERROR, sentence % {"code": code})


def standing_plan(program, intake, facts, semesters, findings):
    """The curriculum of an intake, of the track and base stated: the first of that length, in the
    order in which a plan is the face of its program, else the face itself.

    Where the file leaves several tracks or bases to choose from, it is said which was taken.
    """
    if program is None or intake is None:
        return None
    plans = Curriculum.objects.filter(program=program, intake=intake).face_first().with_rows()
    plans = list(plans.of_choice(track=facts.track, base=facts.base))
    fitting = (plan for plan in plans if plan.semesters == semesters)
    taken = next(fitting, next(iter(plans), None))
    ways = dict.fromkeys((plan.track, plan.base) for plan in plans)
    if len(ways) > 1:
        findings.append(chosen_of(taken, ways))
    return taken


def chosen_of(taken, ways):
    """A word on which plan a file is held against, where there are others of that intake."""
    named = [way_named(*way) for way in ways if way != (taken.track, taken.base)]
    values = {"taken": way_named(taken.track, taken.base), "others": "; ".join(named)}
    text = _(
        "This year of admission has plans of several tracks or bases, and the file does not say"
        " which it is. Held against: %(taken)s. Others: %(others)s."
    )
    return ImportFinding("plan.chosen", ImportSeverity.INFORMATION, text % values)


def way_named(track, base):
    return f"{Track(track).label}, {Base(base).label}"


def target_of(reading, program, intake, findings) -> tuple[Target, Curriculum | None]:
    """Where the plan would stand, and the plan that it is held against."""
    facts, records = reading.facts, reading.records
    rows = [record.semester for record in records]
    semesters = max([facts.semesters or 0, *rows], default=0)
    intake = intake or facts.intake or intake_inferred(facts, findings)
    against = standing_plan(program, intake, facts, semesters, findings)
    level = Level(program.level) if program else Level.MASTER
    track = facts.track or (against.track if against else track_inferred(level, semesters))
    base = facts.base or (against.base if against else USUAL_BASE[level].value)
    if against is None and not (facts.track and facts.base):
        findings.append(inferred("inferred.plan", intake, track, base))
    credits = facts.credits or grand_total(reading.printed) or counted(records, against, findings)
    return Target(intake, track, base, semesters, credits, inferred_parts(findings)), against


def inferred_parts(findings):
    return tuple(each.rule for each in findings if each.rule in INFERRED)


def grand_total(printed) -> int | None:
    """The total of the whole plan as the file prints it, the last where it prints several."""
    found = [row.total.credits for row in printed if not any(parts_of(row.total))]
    return found[-1] if found else None


def parts_of(total):
    return total.semester, total.group, total.term


def counted(records, against, findings):
    """The sum of the rows, where the file prints no total; it is said, if it is news."""
    total = added_up(records)
    if records and not (against and against.credits == total):
        text = _("The file prints no total of credits: the sum of its rows was taken, %(credits)s.")
        values = {"credits": total}
        findings.append(ImportFinding("credits.counted", ImportSeverity.INFORMATION, text % values))
    return total


def track_inferred(level, semesters):
    if level != Level.MASTER:
        return Track.STANDARD.value
    return (Track.SCIENTIFIC if semesters >= SCIENTIFIC_SEMESTERS else Track.PROFILE).value


def intake_inferred(facts, findings):
    """The year of the approval, where the file states no intake."""
    if facts.approval.date is None:
        text = _("The file names no year of admission: choose it.")
        findings.append(ImportFinding("intake.unknown", ImportSeverity.ERROR, text))
        return None
    year = facts.approval.date.year
    findings.append(inferred("inferred.intake", year))
    return year


def inferred(rule, intake, track="", base=""):
    return ImportFinding(rule, ImportSeverity.INFORMATION, inferred_text(rule, intake, track, base))


def inferred_text(rule, intake, track, base):
    """A sentence on what a file does not state, in the active language."""
    text = _("Not stated in the file, inferred. %(what)s: %(value)s.")
    named = way_named(track, base) if rule == "inferred.plan" else intake
    return text % {"what": INFERRED[rule], "value": named}


def inferred_note(target) -> dict[str, str]:
    """The note of a new plan by language: what was inferred of it, each in its own words."""
    notes = {}
    for language in LANGUAGES:
        with override(language):
            parts = (target.intake, target.track, target.base)
            notes[language] = " ".join(inferred_text(rule, *parts) for rule in target.inferred)
    return notes
