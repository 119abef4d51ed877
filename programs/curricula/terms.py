"""The words of the state compulsory standard, as values."""

from enum import StrEnum


class Level(StrEnum):
    """Level of education: the first two characters of a program's code."""

    BACHELOR = "6B"
    MASTER = "7M"
    RESIDENCY = "7R"
    DOCTORATE = "8D"


class Kind(StrEnum):
    """What a row of a curriculum is."""

    DISCIPLINE = "discipline"
    ELECTIVE_SLOT = "elective_slot"
    PRACTICE = "practice"
    INTERNSHIP = "internship"
    RESEARCH = "research"
    FINAL_ATTESTATION = "final_attestation"
    ADDITIONAL_TRAINING = "additional_training"


class Cycle(StrEnum):
    """General education, basic and profile disciplines."""

    GED = "GED"
    BD = "BD"
    PD = "PD"


class Component(StrEnum):
    """Compulsory (by the standard), university, and elective component."""

    CC = "CC"
    UC = "UC"
    EC = "EC"


class Group(StrEnum):
    """A sub-total that papers of a level print."""

    THEORY_AND_PRACTICE = "theory_and_practice"
    RESEARCH_AND_INTERNSHIP = "research_and_internship"
    GED = "GED"
    BD = "BD"
    PD = "PD"
    PRACTICE = "practice"
    FINAL_ATTESTATION = "final_attestation"
    ADDITIONAL_TRAINING = "additional_training"
