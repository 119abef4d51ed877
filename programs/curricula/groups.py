"""Which sub-total a row belongs to: postgraduate papers group by kind, others by cycle.

State compulsory standard, order № 2 of 20 July 2022: practice stands with theory, internship
with research.
"""

from .terms import Cycle, Group, Kind, Level

POSTGRADUATE = {
    Kind.DISCIPLINE: Group.THEORY_AND_PRACTICE,
    Kind.ELECTIVE_SLOT: Group.THEORY_AND_PRACTICE,
    Kind.PRACTICE: Group.THEORY_AND_PRACTICE,
    Kind.INTERNSHIP: Group.RESEARCH_AND_INTERNSHIP,
    Kind.RESEARCH: Group.RESEARCH_AND_INTERNSHIP,
    Kind.FINAL_ATTESTATION: Group.FINAL_ATTESTATION,
    Kind.ADDITIONAL_TRAINING: Group.ADDITIONAL_TRAINING,
}
BACHELOR_CYCLES = {Cycle.GED: Group.GED, Cycle.BD: Group.BD, Cycle.PD: Group.PD}
BACHELOR_KINDS = {
    Kind.FINAL_ATTESTATION: Group.FINAL_ATTESTATION,
    Kind.ADDITIONAL_TRAINING: Group.ADDITIONAL_TRAINING,
}


def postgraduate_group(line):
    return POSTGRADUATE[line.kind]


def bachelor_group(line):
    """A bachelor's row counts by its cycle; one without a cycle stays apart as practice."""
    return BACHELOR_KINDS.get(line.kind) or BACHELOR_CYCLES.get(line.cycle, Group.PRACTICE)


GROUPING = {
    Level.BACHELOR: (
        bachelor_group,
        (Group.GED, Group.BD, Group.PD, Group.FINAL_ATTESTATION),
    ),
}
POSTGRADUATE_GROUPING = (
    postgraduate_group,
    (Group.THEORY_AND_PRACTICE, Group.RESEARCH_AND_INTERNSHIP, Group.FINAL_ATTESTATION),
)


def grouping(level):
    """The function that groups a row at this level, and the groups always printed, in order."""
    return GROUPING.get(level, POSTGRADUATE_GROUPING)


def groups_of(level):
    """The groups that papers of a level always print, in their order."""
    return grouping(level)[1]
