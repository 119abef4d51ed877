"""Each word of the trade in a sentence, for somebody who leaves school."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ..choices import COMPONENT_LABELS, CYCLE_LABELS, KIND_LABELS, Feature, Track
from ..curricula.plan import Component, Cycle, Kind


@dataclass(frozen=True)
class Term:
    """A word and what it means; both follow the active language."""

    name: str | Promise
    meaning: str | Promise


@dataclass(frozen=True)
class Mark:
    """A word on the page, the key of its explanation, and what the explanation says."""

    key: str
    label: str | Promise
    terms: tuple[Term, ...]


TERMS = {
    "ects": Term(
        _("ECTS credit"),
        _(
            "A measure of study: one credit is 30 academic hours of classes and work on your own, "
            "and a year is usually 60 credits."
        ),
    ),
    Cycle.GED: Term(
        CYCLE_LABELS[Cycle.GED],
        _(
            "What every bachelor's student learns, whatever the program: "
            "history and languages among it."
        ),
    ),
    Cycle.BD: Term(
        CYCLE_LABELS[Cycle.BD],
        _("The ground of the profession: what the disciplines of the profession rest on."),
    ),
    Cycle.PD: Term(CYCLE_LABELS[Cycle.PD], _("The profession itself.")),
    Component.CC: Term(
        COMPONENT_LABELS[Component.CC], _("The state standard asks every student for it.")
    ),
    Component.UC: Term(
        COMPONENT_LABELS[Component.UC],
        _("The university asks every student of the program for it."),
    ),
    Component.EC: Term(
        COMPONENT_LABELS[Component.EC],
        _("You choose the discipline yourself, from those that the university offers."),
    ),
    Kind.ELECTIVE_SLOT: Term(
        _("Elective slot"),
        _("A place in the plan for a discipline of your choice; its credits count once."),
    ),
    Kind.PRACTICE: Term(
        KIND_LABELS[Kind.PRACTICE],
        _("Work outside the classroom, in which you use what you have learnt."),
    ),
    Kind.INTERNSHIP: Term(
        KIND_LABELS[Kind.INTERNSHIP],
        _("Time at an organization or another university, as part of your research work."),
    ),
    Kind.RESEARCH: Term(
        KIND_LABELS[Kind.RESEARCH],
        _("A study of your own with a supervisor, on which your final work rests."),
    ),
    "eirm": Term(
        _("Experimental research work of a master's student (EIRM)"),
        _(
            "A study of your own with a supervisor in a profile master's program; it leads to the "
            "master's project."
        ),
    ),
    Kind.FINAL_ATTESTATION: Term(
        KIND_LABELS[Kind.FINAL_ATTESTATION],
        _("The last step to the diploma: a final work that you defend, or a final examination."),
    ),
    Kind.ADDITIONAL_TRAINING: Term(
        KIND_LABELS[Kind.ADDITIONAL_TRAINING],
        _("Training besides the program; it usually stands outside the total."),
    ),
    "unt": Term(
        _("Unified National Testing (UNT)"),
        _(
            "The state test with which school leavers enter bachelor's programs; each program asks "
            "for two profile subjects of its own."
        ),
    ),
    "threshold": Term(
        _("Threshold score"),
        _("The lowest score with which you may apply. It promises neither a place nor a grant."),
    ),
    "grant": Term(_("State grant"), _("The state pays for your studies; grants go by score.")),
    "group": Term(
        _("Group of programs"),
        _("Programs with common entry: you apply for a group, then choose a program in it."),
    ),
    "nqf": Term(
        _("National Qualifications Framework (NQF)"),
        _("Kazakhstan's scale of 8 levels: bachelor 6, master 7, doctor 8."),
    ),
    "eqf": Term(
        _("European Qualifications Framework (EQF)"),
        _("Europe's scale of 8 levels; it shows employers abroad what a diploma is worth."),
    ),
    "sqf": Term(
        _("Sectoral qualifications framework (SQF)"),
        _("The levels of one sector of the economy, more detailed than the national scale."),
    ),
    "isced": Term(
        _("ISCED-F code"), _("The number of the field of study in the classification of UNESCO.")
    ),
    "accreditation": Term(
        _("Accreditation"), _("An independent agency has checked the quality of the program.")
    ),
    Feature.DOUBLE_DEGREE: Term(
        Feature.DOUBLE_DEGREE.label,
        _("You study at two universities and receive a diploma of each."),
    ),
    Feature.JOINT: Term(
        Feature.JOINT.label,
        _("Two or more universities run one program together; that alone gives no second diploma."),
    ),
    "mobility": Term(
        _("Academic mobility"),
        _("A semester or more at another university; what you pass there counts at home."),
    ),
    Track.PROFILE: Term(
        Track.PROFILE.label, _("A master's program for work in the profession, shorter.")
    ),
    Track.SCIENTIFIC: Term(
        Track.SCIENTIFIC.label,
        _("A master's program for research and teaching, longer; doctoral programs ask for it."),
    ),
    Track.SHORTENED: Term(
        Track.SHORTENED.label, _("A shorter plan for those who have a diploma already.")
    ),
    "outcome": Term(
        _("Learning outcome"), _("What you are able to do once you have finished the program.")
    ),
    "approval": Term(
        _("Seal of the approved plan"),
        _("A code of all rows of the plan as approved: were one changed, the code would not fit."),
    ),
    "preliminary": Term(
        pgettext_lazy("term", "Preliminary"),
        _("Not final: the official rules of the year may still change it."),
    ),
}
