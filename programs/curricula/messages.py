"""The wording of findings, in the active language.

Variables stand apart from the words around them (label: value), so that no Kazakh suffix has to
follow the vowels of what is put in. Sentences with a title take it in the reader's language, or
in the next that has one.
"""

from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from catalog.common.text.languages import choose

from .finding import Finding
from .plan import Component, Cycle, Group

TITLES = {
    "seal.broken": gettext_lazy("Seal"),
    "plan.empty": gettext_lazy("Empty plan"),
    "plan.length": gettext_lazy("Length of the plan"),
    "plan.stated": gettext_lazy("Stated total"),
    "printed.total": gettext_lazy("Printed totals"),
    "norm.known": gettext_lazy("Norm"),
    "program.total": gettext_lazy("Volume of the program"),
    "year.load": gettext_lazy("Load of the year"),
    "semester.load": gettext_lazy("Load of the semester"),
    "cycle.share": gettext_lazy("Volume of the cycles"),
    "component.allowed": gettext_lazy("Components of the level"),
    "discipline.compulsory": gettext_lazy("Compulsory disciplines"),
    "discipline.size": gettext_lazy("Smallest discipline"),
    "practice.present": gettext_lazy("Volume of practice"),
    "research.volume": gettext_lazy("Volume of research"),
    "attestation.volume": gettext_lazy("Volume of final attestation"),
    "prerequisite.order": gettext_lazy("Order of prerequisites"),
    "course.repeated": gettext_lazy("Repeated disciplines"),
    "elective.choice": gettext_lazy("Choice of electives"),
    "hours.credits": gettext_lazy("Hours and credits"),
    "outcome.coverage": gettext_lazy("Coverage of outcomes"),
    "text.missing": gettext_lazy("Names in three languages"),
}
TERMS = {
    Cycle.GED: gettext_lazy("General education disciplines"),
    Cycle.BD: gettext_lazy("Basic disciplines"),
    Cycle.PD: gettext_lazy("Profile disciplines"),
    Component.CC: gettext_lazy("Compulsory component"),
    Component.UC: gettext_lazy("University component"),
    Component.EC: gettext_lazy("Elective component"),
    "FA": gettext_lazy("Final attestation"),
    Group.THEORY_AND_PRACTICE: gettext_lazy("Theoretical and practical training"),
    Group.RESEARCH_AND_INTERNSHIP: gettext_lazy("Research work and internship"),
    Group.PRACTICE: gettext_lazy("Practice outside the cycles"),
    Group.FINAL_ATTESTATION: gettext_lazy("Final attestation"),
    Group.ADDITIONAL_TRAINING: gettext_lazy("Additional training"),
}
FIGURES = {
    "program.total": gettext_lazy("Volume of the program"),
    "research": gettext_lazy("Research work and internship"),
    "attestation": gettext_lazy("Final attestation"),
    "practice": gettext_lazy("Practice"),
    "practice.teaching": gettext_lazy("Teaching practice"),
    "practice.research": gettext_lazy("Research practice"),
    "practice.production": gettext_lazy("Industrial practice"),
}
NO_NORM = gettext_lazy(
    "No norm is in force for this level, track and length: nothing was compared."
)
SENTENCES = {
    "seal.broken": gettext_lazy(
        "The rows are no longer those that were approved: the seal is broken."
    ),
    "plan.empty": gettext_lazy("The plan has no rows."),
    "plan.length": gettext_lazy(
        "Last semester with rows: %(actual)s, last semester by the stated length: %(expected)s."
    ),
    "plan.stated none": gettext_lazy("The plan states no total: the rows were not compared."),
    "norm.known none": NO_NORM,
    "norm.known empty": gettext_lazy("The norm in force gives no figure: nothing was compared."),
    "year.load half": gettext_lazy(
        "Semester %(semester)s: half a year, the norm gives the load of whole years: not compared."
    ),
    "component.allowed": gettext_lazy(
        "%(term)s: the norm knows no such component, rows: %(count)s."
    ),
    "discipline.size": gettext_lazy("Disciplines below %(expected)s credits: %(count)s."),
    "prerequisite.order late": gettext_lazy(
        "%(title)s, semester %(semester)s: the prerequisite %(required)s does not come before."
    ),
    "prerequisite.order absent": gettext_lazy(
        "%(title)s, semester %(semester)s: the prerequisite %(expected)s is not in the plan."
    ),
    "prerequisite.order none": gettext_lazy(
        "No discipline of the plan names a prerequisite: their order was not checked."
    ),
    "course.repeated": gettext_lazy("%(title)s: repeated, semesters %(actual)s."),
    "elective.choice nameless": gettext_lazy(
        "Elective components that name no discipline: %(actual)s."
    ),
    "elective.choice misfit": gettext_lazy(
        "%(title)s, semester %(semester)s, credits: %(expected)s; these do not fit: %(options)s."
    ),
    "elective.choice single": gettext_lazy(
        "%(title)s, semester %(semester)s: only one discipline to choose."
    ),
    "hours.credits differ": gettext_lazy(
        "%(title)s, semester %(semester)s: %(actual)s hours, by its credits %(expected)s."
    ),
    "hours.credits missing": gettext_lazy("Disciplines and practices without hours: %(actual)s."),
    "outcome.coverage none": gettext_lazy("The program names no learning outcomes."),
    "outcome.coverage unserved": gettext_lazy("Learning outcomes without a discipline: %(codes)s."),
    "outcome.coverage idle": gettext_lazy("Disciplines without a learning outcome: %(actual)s."),
    "text.missing kk": gettext_lazy("Rows without a Kazakh name: %(actual)s."),
    "text.missing ru": gettext_lazy("Rows without a Russian name: %(actual)s."),
    "text.missing en": gettext_lazy("Rows without an English name: %(actual)s."),
}


def rule_title(rule: str) -> str:
    """The name of a rule. Raises KeyError for one that is not in the registry."""
    return str(TITLES[rule])


def message(finding: Finding) -> str:
    """One sentence that names what is and what was expected."""
    if finding.details.get("bound"):
        return norm_sentence(finding)
    variant = finding.details.get("case") or finding.details.get("language")
    if finding.rule in ("plan.stated", "printed.total") and not variant:
        return printed_sentence(finding)
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
