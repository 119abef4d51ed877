"""The wording of findings, in the active language.

Variables stand apart from the words around them (label: value), so that no Kazakh suffix has to
follow the vowels of what is put in. Sentences with a title take it in the reader's language, or
in the next that has one.
"""

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from catalog.common.languages import choose

from .finding import Finding
from .terms import Component, Cycle, Group

TITLES = {
    "plan.empty": lazy("Empty plan"),
    "plan.stated": lazy("Stated total"),
    "printed.total": lazy("Printed totals"),
    "program.total": lazy("Volume of the program"),
    "year.load": lazy("Load of the year"),
    "semester.load": lazy("Load of the semester"),
    "cycle.share": lazy("Volume of the cycles"),
    "component.allowed": lazy("Components of the level"),
    "discipline.compulsory": lazy("Compulsory disciplines"),
    "discipline.size": lazy("Smallest discipline"),
    "practice.present": lazy("Volume of practice"),
    "research.volume": lazy("Volume of research"),
    "attestation.volume": lazy("Volume of final attestation"),
    "prerequisite.order": lazy("Order of prerequisites"),
    "course.repeated": lazy("Repeated disciplines"),
    "elective.choice": lazy("Choice of electives"),
    "hours.credits": lazy("Hours and credits"),
    "outcome.coverage": lazy("Coverage of outcomes"),
    "text.missing": lazy("Names in three languages"),
}
TERMS = {
    Cycle.GED: lazy("General education disciplines"),
    Cycle.BD: lazy("Basic disciplines"),
    Cycle.PD: lazy("Profile disciplines"),
    Component.CC: lazy("Compulsory component"),
    Component.UC: lazy("University component"),
    Component.EC: lazy("Elective component"),
    "FA": lazy("Final attestation"),
    Group.THEORY_AND_PRACTICE: lazy("Theoretical and practical training"),
    Group.RESEARCH_AND_INTERNSHIP: lazy("Research work and internship"),
    Group.PRACTICE: lazy("Practice outside the cycles"),
    Group.FINAL_ATTESTATION: lazy("Final attestation"),
    Group.ADDITIONAL_TRAINING: lazy("Additional training"),
}
FIGURES = {
    "program.total": lazy("Volume of the program"),
    "research": lazy("Research work and internship"),
    "attestation": lazy("Final attestation"),
    "practice": lazy("Practice"),
    "practice.teaching": lazy("Teaching practice"),
    "practice.research": lazy("Research practice"),
    "practice.production": lazy("Industrial practice"),
}
SENTENCES = {
    "plan.empty": lazy("The plan has no rows."),
    "component.allowed": lazy("%(term)s: the norm knows no such component, rows: %(count)s."),
    "discipline.size": lazy("Disciplines below %(expected)s credits: %(count)s."),
    "prerequisite.order late": lazy(
        "%(title)s, semester %(semester)s: the prerequisite %(required)s does not come before."
    ),
    "prerequisite.order absent": lazy(
        "%(title)s, semester %(semester)s: the prerequisite %(expected)s is not in the plan."
    ),
    "course.repeated": lazy("%(title)s: repeated, semesters %(actual)s."),
    "elective.choice nameless": lazy("Elective components that name no discipline: %(actual)s."),
    "elective.choice misfit": lazy(
        "%(title)s, semester %(semester)s, credits: %(expected)s; these do not fit: %(options)s."
    ),
    "elective.choice single": lazy(
        "%(title)s, semester %(semester)s: only one discipline to choose."
    ),
    "hours.credits differ": lazy(
        "%(title)s, semester %(semester)s: %(actual)s hours, by its credits %(expected)s."
    ),
    "hours.credits missing": lazy("Disciplines without hours: %(actual)s."),
    "outcome.coverage none": lazy("The program names no learning outcomes."),
    "outcome.coverage unserved": lazy("Learning outcomes without a discipline: %(codes)s."),
    "outcome.coverage idle": lazy("Disciplines without a learning outcome: %(actual)s."),
    "text.missing kk": lazy("Rows without a Kazakh name: %(actual)s."),
    "text.missing ru": lazy("Rows without a Russian name: %(actual)s."),
    "text.missing en": lazy("Rows without an English name: %(actual)s."),
}


def rule_title(rule: str) -> str:
    """The name of a rule. Raises KeyError for one that is not in the registry."""
    return str(TITLES[rule])


def message(finding: Finding) -> str:
    """One sentence that names what is and what was expected."""
    if finding.details.get("bound"):
        return norm_sentence(finding)
    if finding.rule in ("plan.stated", "printed.total"):
        return printed_sentence(finding)
    variant = finding.details.get("case") or finding.details.get("language")
    sentence = SENTENCES[f"{finding.rule} {variant}" if variant else finding.rule]
    return str(sentence) % values(finding)


def values(finding):
    """Everything a sentence may name; titles by language become the reader's."""
    return {
        "actual": finding.actual,
        "expected": finding.expected,
        "semester": finding.semester,
        "count": len(finding.rows),
        "term": TERMS.get(finding.actual, ""),
        **{name: shown(value) for name, value in finding.details.items()},
    }


def shown(value):
    if isinstance(value, dict):
        return choose(value, get_language()).text
    if isinstance(value, tuple):
        return ", ".join(str(shown(each)) for each in value)
    return value


def norm_sentence(finding):
    parts = {"subject": subject(finding), "actual": finding.actual, "bound": bound(finding)}
    if not finding.details["confirmed"]:
        return unconfirmed_sentence(finding.actual) % parts
    return (
        ngettext(
            "%(subject)s: %(actual)s credit, the norm says %(bound)s.",
            "%(subject)s: %(actual)s credits, the norm says %(bound)s.",
            finding.actual,
        )
        % parts
    )


def unconfirmed_sentence(credits):
    return ngettext(
        "%(subject)s: %(actual)s credit, a norm to be confirmed says %(bound)s.",
        "%(subject)s: %(actual)s credits, a norm to be confirmed says %(bound)s.",
        credits,
    )


def bound(finding):
    credits = {"credits": finding.expected}
    if finding.details["bound"] == "least":
        return _("at least %(credits)s") % credits
    if finding.details["bound"] == "most":
        return _("at most %(credits)s") % credits
    return str(finding.expected)


def subject(finding):
    """What the figure of a norm is a figure of."""
    if finding.semester:
        return _("Semester %(number)s") % {"number": finding.semester}
    if year := finding.details.get("year"):
        return _("Year of study %(number)s") % {"number": year}
    if label := finding.details.get("label"):
        return shown(label)
    figure = finding.details["figure"]
    return str(FIGURES[figure]) if figure in FIGURES else cycles(figure)


def cycles(figure):
    """`cycle.GED.CC`: cycles joined by a plus, then a component."""
    names, _dot, component = figure.removeprefix("cycle.").partition(".")
    together = " + ".join(str(TERMS[name]) for name in names.split("+"))
    return f"{together} / {TERMS[component]}" if component else together


def printed_sentence(finding):
    return _("%(place)s: %(actual)s by the rows, %(expected)s in the document.") % {
        "place": finding.details.get("label") or place(finding),
        "actual": finding.actual,
        "expected": finding.expected,
    }


def place(finding):
    """`Semester 2, Basic disciplines / University component`, or the grand total."""
    semester = finding.semester and _("Semester %(number)s") % {"number": finding.semester}
    terms = (finding.details.get("term") or "").split("/")
    parts = (
        semester,
        TERMS.get(finding.details.get("group")),
        " / ".join(str(TERMS[term]) for term in terms if term),
    )
    return ", ".join(str(part) for part in parts if part) or _("Total credits")
