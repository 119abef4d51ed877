"""The words of the domain as a reader sees them; the values themselves are plain text."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ..curricula.plan import Component, Cycle, Group, Kind, Level

LEVEL_LABELS = {
    Level.BACHELOR: _("Bachelor's program"),
    Level.MASTER: _("Master's program"),
    Level.RESIDENCY: _("Residency"),
    Level.DOCTORATE: _("Doctoral program"),
}
KIND_LABELS = {
    Kind.DISCIPLINE: _("Discipline"),
    Kind.ELECTIVE_SLOT: _("Elective component"),
    Kind.PRACTICE: _("Practice"),
    Kind.INTERNSHIP: _("Internship"),
    Kind.RESEARCH: _("Research work"),
    Kind.FINAL_ATTESTATION: _("Final attestation"),
    Kind.ADDITIONAL_TRAINING: _("Additional training"),
}
CYCLE_LABELS = {
    Cycle.GED: _("General education disciplines"),
    Cycle.BD: _("Basic disciplines"),
    Cycle.PD: _("Profile disciplines"),
}
COMPONENT_LABELS = {
    Component.CC: _("Compulsory component"),
    Component.UC: _("University component"),
    Component.EC: _("Elective component"),
}
GROUP_LABELS = {
    Group.THEORY_AND_PRACTICE: _("Theoretical and practical training"),
    Group.RESEARCH_AND_INTERNSHIP: _("Research work and internship"),
    Group.GED: CYCLE_LABELS[Cycle.GED],
    Group.BD: CYCLE_LABELS[Cycle.BD],
    Group.PD: CYCLE_LABELS[Cycle.PD],
    Group.PRACTICE: _("Practice outside the cycles"),
    Group.FINAL_ATTESTATION: _("Final attestation"),
    Group.ADDITIONAL_TRAINING: _("Additional training"),
}
NORM_FIGURE_LABELS = {
    "program.total": _("Volume of the program"),
    "semester.load": _("Load of a semester"),
    "year.load": _("Load of a year"),
    "cycle.GED": _("General education disciplines"),
    "cycle.GED.CC": _("Compulsory component of general education"),
    "cycle.BD": _("Basic disciplines, with practice"),
    "cycle.PD": _("Profile disciplines, with practice"),
    "cycle.BD+PD": _("Basic and profile disciplines, with practice"),
    "research": _("Research work with internship"),
    "attestation": _("Final attestation"),
    "discipline.least": _("Size of a discipline"),
    "practice": _("Practice"),
    "practice.teaching": _("Teaching practice"),
    "practice.research": _("Research practice"),
    "practice.production": _("Industrial practice"),
}
ABBREVIATIONS = {
    "GED": pgettext_lazy("abbreviation", "GED"),
    "BD": pgettext_lazy("abbreviation", "BD"),
    "PD": pgettext_lazy("abbreviation", "PD"),
    "CC": pgettext_lazy("abbreviation", "CC"),
    "UC": pgettext_lazy("abbreviation", "UC"),
    "EC": pgettext_lazy("abbreviation", "EC"),
    "FA": pgettext_lazy("abbreviation", "FA"),
}
TERM_LABELS = {
    **CYCLE_LABELS,
    **COMPONENT_LABELS,
    "FA": KIND_LABELS[Kind.FINAL_ATTESTATION],
}


FIELD_LABELS = {
    "semester": _("Semester"),
    "credits": _("Credits"),
    "title": _("Title"),
    "kind": _("Kind"),
    "cycle": _("Cycle"),
    "component": _("Component"),
    "code": _("Code"),
    "module": _("Module"),
    "hours": _("Hours"),
    "control": _("Form of control"),
    "options": _("Options"),
    "counted": _("Counted in the total"),
    "group": _("Group of the sub-total"),
    "group_reason": _("Reason for the group"),
    "course": _("Discipline"),
    "outcomes": _("Learning outcomes"),
    "requires": _("Prerequisites"),
}


class StudyForm(models.TextChoices):
    FULL_TIME = "full_time", _("Full-time")
    PART_TIME = "part_time", _("Part-time")
    ONLINE = "online", _("Online")
    EXTERNAL = "external", _("External studies")


class ProgramType(models.TextChoices):
    ACTING = "acting", _("Acting program")
    NEW = "new", _("New program")
    INNOVATIVE = "innovative", _("Innovative program")


class Feature(models.TextChoices):
    NONE = "none", _("No distinctive feature")
    JOINT = "joint", _("Joint program")
    DOUBLE_DEGREE = "double_degree", _("Double-degree program")


class StatementKind(models.TextChoices):
    PROFESSION = "profession", _("The profession")
    OBJECTIVE = "objective", _("Objective")
    BENEFIT = "benefit", _("Benefit")
    COMPETENCE = "competence", _("Competence")
    QUALITY = "quality", _("Personal quality")
    REQUIREMENT = "requirement", _("Entry requirement")
    DOCUMENT = "document", _("Document for admission")
    METHOD = "method", _("Teaching method")
    PRACTICE = "practice", _("Practice")
    EMPLOYER = "employer", _("Place of work")
    FOUNDATION = "foundation", _("Document the program rests on")
    FURTHER_STUDY = "further_study", _("Further study")


class ThresholdCategory(models.TextChoices):
    """Kinds of programs by the score of the Unified National Testing they ask for."""

    PEDAGOGY_LAW = "pedagogy_law", _("Pedagogy and law")
    HEALTH = "health", _("Health care")
    NATIONAL = "national", _("National universities")
    OTHER = "other", _("Other programs")


class PartnerRole(models.TextChoices):
    IMPLEMENTATION = "implementation", _("Partner in running the program")
    DEGREE = "degree", _("Awards the second diploma")
    PRACTICE = "practice", _("Base of practice")


class OccupationKind(models.TextChoices):
    POSITION = "position", _("Position")
    FIELD = "field", _("Field of work")


class CourseStatementKind(models.TextChoices):
    OUTCOME = "outcome", _("Learning outcome")
    TOPIC = "topic", _("Topic")
    ASSESSMENT = "assessment", _("Assessment")
    READING = "reading", _("Reading")


COURSE_STATEMENT_HEADINGS = {
    CourseStatementKind.OUTCOME: _("What you will be able to do"),
    CourseStatementKind.TOPIC: _("Topics"),
    CourseStatementKind.ASSESSMENT: _("How it is assessed"),
    CourseStatementKind.READING: _("Reading"),
}


class Track(models.TextChoices):
    STANDARD = "standard", _("Standard track")
    SHORTENED = "shortened", _("Shortened track")
    PROFILE = "profile", _("Profile track")
    SCIENTIFIC = "scientific", _("Scientific and pedagogical track")


class Base(models.TextChoices):
    SECONDARY = "secondary", _("On the basis of general secondary education")
    VOCATIONAL = "vocational", _("On the basis of technical and vocational education")
    HIGHER = "higher", _("On the basis of higher education")
    POSTGRADUATE = "postgraduate", _("On the basis of postgraduate education")


# The face of a program, the one plan that stands for it wherever one is shown, is chosen by
# `CurriculumQuerySet.face_first`: a plan of a whole track of its level before any other (a
# shortened one never stands for the program while a whole one is there); of those the newest
# intake; within it the tracks in the order given here, then the others by name; then the usual
# base of admission of the level, then the others in the order of `Base`; then the newest revision.
WHOLE_TRACKS = {
    Level.BACHELOR: (Track.STANDARD,),
    Level.MASTER: (Track.SCIENTIFIC, Track.PROFILE, Track.STANDARD),
    Level.RESIDENCY: (Track.STANDARD,),
    Level.DOCTORATE: (Track.SCIENTIFIC, Track.PROFILE, Track.STANDARD),
}
USUAL_BASE = {
    Level.BACHELOR: Base.SECONDARY,
    Level.MASTER: Base.HIGHER,
    Level.RESIDENCY: Base.HIGHER,
    Level.DOCTORATE: Base.POSTGRADUATE,
}


class Status(models.TextChoices):
    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    APPROVED = "approved", _("Approved")
    PUBLISHED = "published", _("Published")
    ARCHIVED = "archived", _("Archived")


class TransitionAct(models.TextChoices):
    """What is done with a curriculum in its life."""

    SUBMIT = "submit", _("Submit for review")
    RETURN = "return", _("Return with a comment")
    APPROVE = "approve", _("Approve")
    PUBLISH = "publish", _("Publish")
    ARCHIVE = "archive", _("Archive")


class Paper(models.TextChoices):
    PROGRAM_DOCUMENT = "program_document", _("Program document")
    WORKING_CURRICULUM = "working_curriculum", _("Working curriculum")
    ELECTIVE_CATALOG = "elective_catalog", _("Catalog of elective disciplines")


class Control(models.TextChoices):
    EXAM = "exam", _("Examination")
    PASS = "pass", _("Pass")
    GRADED_PASS = "graded_pass", _("Graded pass")
    DEFENCE = "defence", _("Defence")
    STATE_EXAM = "state_exam", _("State examination")


def choices(labels):
    """The choices of a model field, from a table of labels."""
    return [(str(value), label) for value, label in labels.items()]
