"""Plans that satisfy their norms, and for each rule a change that breaks it and it alone."""

from dataclasses import replace

from programs.curricula import Component, Cycle, Figure, Group, Kind, Printed, Severity

from . import bachelor, doctorate, masters, norms
from .edit import edit, resize, where, with_figures, with_lines, without_figure

SOUND = {
    "bachelor": (bachelor.plan, norms.BACHELOR),
    "profile master": (masters.profile, norms.PROFILE_60),
    "joint master": (masters.joint, norms.PROFILE_90),
    "scientific master": (masters.scientific, norms.SCIENTIFIC_120),
    "doctorate": (doctorate.plan, norms.DOCTORATE),
}


def rowless(plan, norm):
    return with_lines(plan, []), norm


def misstated(plan, norm):
    return replace(plan, stated_credits=241), norm


def unstated(plan, norm):
    return replace(plan, stated_credits=None), norm


def too_long(plan, norm):
    return replace(plan, semesters=7), norm


def without_norm(plan, norm):
    return plan, None


def without_figures(plan, norm):
    return plan, replace(norm, figures=(), compulsory=())


def half_a_year(plan, norm):
    return plan, without_figure(norm, "semester.load")


def without_prerequisites(plan, norm):
    lines = [replace(line, requires=frozenset()) for line in plan.lines]
    return with_lines(plan, lines), norm


def late_option(plan, norm):
    slot = where(plan, kind=Kind.ELECTIVE_SLOT, cycle=Cycle.GED)
    first, *rest = slot.options
    option = replace(first, requires=frozenset({"country-studies"}))
    return edit(plan, slot, options=(option, *rest)), norm


def misprinted(plan, norm):
    return replace(plan, printed=(Printed(3, None, "GED/CC", 12),)), norm


def too_short(plan, norm):
    return plan, with_figures(norm, Figure("program.total", 246))


def uneven_years(plan, norm):
    moved = edit(plan, where(plan, semester=4, title="Консулдық қызмет"), semester=5)
    return moved, without_figure(norm, "semester.load")


def uneven_semesters(plan, norm):
    return edit(plan, where(plan, semester=1, title="Дүниежүзі тарихы"), semester=2), norm


def lacking_general_education(plan, norm):
    slot = where(plan, kind=Kind.ELECTIVE_SLOT, cycle=Cycle.GED)
    return edit(plan, slot, cycle=Cycle.BD), norm


def foreign_component(plan, norm):
    return edit(plan, where(plan, title="Менеджмент"), component=Component.CC), norm


def no_history(plan, norm):
    row = where(plan, title="Қазақстан тарихы")
    names = {"kk": "Түркі тарихы", "ru": "История тюрков", "en": "History of the Turks"}
    return edit(plan, row, title=names, course="history-of-the-turks"), norm


def tiny_discipline(plan, norm):
    smaller = resize(plan, where(plan, title="Кәсіби әдеп"), 2)
    grown = resize(smaller, where(smaller, title="Зерттеу әдістері"), 5)
    return grown, with_figures(norm, Figure("discipline.least", 3))


def no_teaching_practice(plan, norm):
    row = where(plan, title="Педагогикалық практика")
    return edit(plan, row, title={"kk": "Практика", "ru": "Практика", "en": "Practice"}), norm


def little_research(plan, norm):
    return edit(plan, where(plan, kind=Kind.INTERNSHIP), group=Group.THEORY_AND_PRACTICE), norm


def short_attestation(plan, norm):
    grown = resize(plan, where(plan, title="Дипломалды практика"), 6)
    return resize(grown, where(grown, kind=Kind.FINAL_ATTESTATION), 7), norm


def inverted_prerequisite(plan, norm):
    row = where(plan, title="Геосаясат")
    return edit(plan, row, requires=frozenset({"foreign-policy"})), norm


def absent_prerequisite(plan, norm):
    row = where(plan, title="Геосаясат")
    return edit(plan, row, requires=frozenset({"school-geography"})), norm


def repeated_course(plan, norm):
    once = where(plan, title="Сыртқы саясат")
    again = where(plan, title="Елтану")
    return edit(plan, again, title=once.title, course=once.course), norm


def nameless_slot(plan, norm):
    return edit(plan, where(plan, kind=Kind.ELECTIVE_SLOT), options=()), norm


def ill_fitting_option(plan, norm):
    slot = where(plan, kind=Kind.ELECTIVE_SLOT)
    first, *rest = slot.options
    return edit(plan, slot, options=(replace(first, credits=3), *rest)), norm


def single_option(plan, norm):
    slot = where(plan, kind=Kind.ELECTIVE_SLOT)
    return edit(plan, slot, options=slot.options[:1]), norm


def wrong_hours(plan, norm):
    return edit(plan, where(plan, title="Елтану"), hours={"lectures": 30, "siw": 100}), norm


def no_hours(plan, norm):
    return edit(plan, where(plan, title="Елтану"), hours={}), norm


def unserved_outcome(plan, norm):
    return replace(plan, outcomes=(*plan.outcomes, "ОН9")), norm


def idle_course(plan, norm):
    return edit(plan, where(plan, title="Елтану"), outcomes=frozenset()), norm


def no_outcomes(plan, norm):
    return replace(plan, outcomes=()), norm


def untranslated(plan, norm):
    row = where(plan, title="Елтану")
    return edit(plan, row, title={**row.title, "en": ""}), norm


ERROR, WARNING, INFORMATION = Severity.ERROR, Severity.WARNING, Severity.INFORMATION
BREAKS = [
    ("bachelor", "plan.empty", ERROR, rowless),
    ("bachelor", "plan.length", WARNING, too_long),
    ("bachelor", "plan.stated", WARNING, misstated),
    ("bachelor", "plan.stated", INFORMATION, unstated),
    ("bachelor", "printed.total", WARNING, misprinted),
    ("bachelor", "norm.known", INFORMATION, without_norm),
    ("bachelor", "norm.known", INFORMATION, without_figures),
    ("bachelor", "program.total", WARNING, too_short),
    ("bachelor", "year.load", WARNING, uneven_years),
    ("joint master", "year.load", INFORMATION, half_a_year),
    ("bachelor", "semester.load", WARNING, uneven_semesters),
    ("bachelor", "cycle.share", WARNING, lacking_general_education),
    ("profile master", "component.allowed", WARNING, foreign_component),
    ("bachelor", "discipline.compulsory", WARNING, no_history),
    ("bachelor", "discipline.size", WARNING, tiny_discipline),
    ("doctorate", "practice.present", WARNING, no_teaching_practice),
    ("profile master", "research.volume", WARNING, little_research),
    ("bachelor", "attestation.volume", WARNING, short_attestation),
    ("bachelor", "prerequisite.order", WARNING, inverted_prerequisite),
    ("bachelor", "prerequisite.order", INFORMATION, absent_prerequisite),
    ("bachelor", "prerequisite.order", INFORMATION, without_prerequisites),
    ("bachelor", "prerequisite.order", WARNING, late_option),
    ("bachelor", "course.repeated", WARNING, repeated_course),
    ("bachelor", "elective.choice", INFORMATION, nameless_slot),
    ("bachelor", "elective.choice", WARNING, ill_fitting_option),
    ("bachelor", "elective.choice", INFORMATION, single_option),
    ("bachelor", "hours.credits", WARNING, wrong_hours),
    ("bachelor", "hours.credits", INFORMATION, no_hours),
    ("bachelor", "outcome.coverage", INFORMATION, unserved_outcome),
    ("bachelor", "outcome.coverage", INFORMATION, idle_course),
    ("bachelor", "outcome.coverage", INFORMATION, no_outcomes),
    ("bachelor", "text.missing", INFORMATION, untranslated),
]
