"""Each word of the trade in a sentence, for somebody who leaves school."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ..choices import COMPONENT_LABELS, CYCLE_LABELS, KIND_LABELS, Feature, Track
from ..curricula.plan import Component, Cycle, Kind


@dataclass(frozen=True)
class ExplainedTerm:
    """A word and what it means; both follow the active language."""

    name: str | Promise
    meaning: str | Promise


@dataclass(frozen=True)
class TermMark:
    """A word on the page, the key of its explanation, and what the explanation says."""

    key: str
    label: str | Promise
    terms: tuple[ExplainedTerm, ...]


TERMS = {
    "ects": ExplainedTerm(
        _("ECTS credit"),
        _(
            "A measure of study: one credit is 30 academic hours of classes and work on your own, "
            "and a year is usually 60 credits."
        ),
    ),
    Cycle.GED: ExplainedTerm(
        CYCLE_LABELS[Cycle.GED],
        _(
            "What every bachelor's student learns, whatever the program: "
            "history and languages among it."
        ),
    ),
    Cycle.BD: ExplainedTerm(
        CYCLE_LABELS[Cycle.BD],
        _("The ground of the profession: what the disciplines of the profession rest on."),
    ),
    Cycle.PD: ExplainedTerm(CYCLE_LABELS[Cycle.PD], _("The profession itself.")),
    Component.CC: ExplainedTerm(
        COMPONENT_LABELS[Component.CC], _("The state standard asks every student for it.")
    ),
    Component.UC: ExplainedTerm(
        COMPONENT_LABELS[Component.UC],
        _("The university asks every student of the program for it."),
    ),
    Component.EC: ExplainedTerm(
        COMPONENT_LABELS[Component.EC],
        _("You choose the discipline yourself, from those that the university offers."),
    ),
    Kind.ELECTIVE_SLOT: ExplainedTerm(
        _("Elective slot"),
        _("A place in the plan for a discipline of your choice; its credits count once."),
    ),
    Kind.PRACTICE: ExplainedTerm(
        KIND_LABELS[Kind.PRACTICE],
        _("Work outside the classroom, in which you use what you have learnt."),
    ),
    Kind.INTERNSHIP: ExplainedTerm(
        KIND_LABELS[Kind.INTERNSHIP],
        _("Time at an organization or another university, as part of your research work."),
    ),
    Kind.RESEARCH: ExplainedTerm(
        KIND_LABELS[Kind.RESEARCH],
        _("A study of your own with a supervisor, on which your final work rests."),
    ),
    "eirm": ExplainedTerm(
        _("Experimental research work of a master's student (EIRM)"),
        _(
            "A study of your own with a supervisor in a profile master's program; it leads to the "
            "master's project."
        ),
    ),
    Kind.FINAL_ATTESTATION: ExplainedTerm(
        KIND_LABELS[Kind.FINAL_ATTESTATION],
        _("The last step to the diploma: a final work that you defend, or a final examination."),
    ),
    Kind.ADDITIONAL_TRAINING: ExplainedTerm(
        KIND_LABELS[Kind.ADDITIONAL_TRAINING],
        _("Training besides the program; it usually stands outside the total."),
    ),
    "unt": ExplainedTerm(
        _("Unified National Testing (UNT)"),
        _(
            "The state test with which school leavers enter bachelor's programs; each program asks "
            "for two profile subjects of its own."
        ),
    ),
    "threshold": ExplainedTerm(
        _("Threshold score"),
        _("The lowest score with which you may apply. It promises neither a place nor a grant."),
    ),
    "grant": ExplainedTerm(
        _("State grant"), _("The state pays for your studies; grants go by score.")
    ),
    "group": ExplainedTerm(
        _("Group of programs"),
        _("Programs with common entry: you apply for a group, then choose a program in it."),
    ),
    "nqf": ExplainedTerm(
        _("National Qualifications Framework (NQF)"),
        _("Kazakhstan's scale of 8 levels: bachelor 6, master 7, doctor 8."),
    ),
    "eqf": ExplainedTerm(
        _("European Qualifications Framework (EQF)"),
        _("Europe's scale of 8 levels; it shows employers abroad what a diploma is worth."),
    ),
    "sqf": ExplainedTerm(
        _("Sectoral qualifications framework (SQF)"),
        _("The levels of one sector of the economy, more detailed than the national scale."),
    ),
    "isced": ExplainedTerm(
        _("ISCED-F code"), _("The number of the field of study in the classification of UNESCO.")
    ),
    "accreditation": ExplainedTerm(
        _("Accreditation"), _("An independent agency has checked the quality of the program.")
    ),
    Feature.DOUBLE_DEGREE: ExplainedTerm(
        Feature.DOUBLE_DEGREE.label,
        _("You study at two universities and receive a diploma of each."),
    ),
    Feature.JOINT: ExplainedTerm(
        Feature.JOINT.label,
        _("Two or more universities run one program together; that alone gives no second diploma."),
    ),
    "mobility": ExplainedTerm(
        _("Academic mobility"),
        _("A semester or more at another university; what you pass there counts at home."),
    ),
    Track.PROFILE: ExplainedTerm(
        Track.PROFILE.label, _("A master's program for work in the profession, shorter.")
    ),
    Track.SCIENTIFIC: ExplainedTerm(
        Track.SCIENTIFIC.label,
        _("A master's program for research and teaching, longer; doctoral programs ask for it."),
    ),
    Track.SHORTENED: ExplainedTerm(
        Track.SHORTENED.label, _("A shorter plan for those who have a diploma already.")
    ),
    "outcome": ExplainedTerm(
        _("Learning outcome"), _("What you are able to do once you have finished the program.")
    ),
    "approval": ExplainedTerm(
        _("Seal of the approved plan"),
        _("A code of all rows of the plan as approved: were one changed, the code would not fit."),
    ),
    "preliminary": ExplainedTerm(
        pgettext_lazy("term", "Preliminary"),
        _("Not final: the official rules of the year may still change it."),
    ),
}
