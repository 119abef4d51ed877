"""Which table of a sample file holds which noun, by what key a row is known, and its sub-rows."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Model

from partners import models as partners
from programs import models as programs

from .approval import settle


@dataclass(frozen=True)
class Rows:
    """Sub-rows of a noun: the table they stand in, their model and their link to it.

    `settled_by` is called with each row and its record once everything is loaded, for the keys
    that are no columns but something to be done.
    """

    model: type[Model]
    parent: str
    counted_by: tuple[str, ...] = ()
    rows: dict[str, "Rows"] = field(default_factory=dict)
    settled_by: Callable | None = None
    settled_keys: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Noun:
    """A noun that stands by itself; `key` names the fields by which a row is known."""

    model: type[Model]
    key: tuple[str, ...]
    rows: dict[str, Rows] = field(default_factory=dict)
    may_be_empty: frozenset[str] = frozenset()


CURRICULUM_ROWS = {
    "modules": Rows(programs.CurriculumModule, "curriculum"),
    "approvals": Rows(programs.Approval, "curriculum"),
    "printed": Rows(programs.PrintedTotal, "curriculum"),
    "items": Rows(
        programs.CurriculumItem,
        "curriculum",
        counted_by=("semester",),
        rows={"options": Rows(programs.ElectiveOption, "item")},
    ),
}

# In the order of loading: a row names only what stands above it or earlier in its own table.
NOUNS = {
    "languages": Noun(programs.Language, ("code",)),
    "countries": Noun(partners.Country, ("code",)),
    "fields": Noun(programs.FieldOfEducation, ("code",)),
    "directions": Noun(programs.TrainingDirection, ("code",)),
    "profile_subjects": Noun(programs.ProfileSubject, ("slug",)),
    "groups": Noun(programs.ProgramGroup, ("code",)),
    "testing_rules": Noun(
        programs.TestingRule,
        ("year",),
        {
            "parts": Rows(programs.TestingPart, "rule"),
            "thresholds": Rows(programs.TestingThreshold, "rule"),
        },
    ),
    "synonyms": Noun(programs.SearchSynonym, ("typed",)),
    "sources": Noun(programs.SourceDocument, ("slug",)),
    "occupations": Noun(programs.Occupation, ("slug",)),
    "institutions": Noun(
        partners.Institution,
        ("slug",),
        {
            "identifiers": Rows(partners.InstitutionIdentifier, "institution"),
            "contacts": Rows(partners.InstitutionContact, "institution"),
            "abbreviations": Rows(programs.Abbreviation, "institution"),
            "signatories": Rows(programs.Signatory, "institution", counted_by=("paper",)),
        },
    ),
    "networks": Noun(
        partners.Network,
        ("slug",),
        {
            "memberships": Rows(partners.NetworkMembership, "network"),
            "activities": Rows(partners.NetworkActivity, "network"),
        },
    ),
    "agreements": Noun(partners.Agreement, ("institution", "kind")),
    "cooperation": Noun(
        partners.CooperationDirection,
        ("slug",),
        {"topics": Rows(partners.ResearchTopic, "direction")},
    ),
    "norms": Noun(
        programs.Norm,
        ("institution", "level", "track", "semesters", "valid_from"),
        {
            "figures": Rows(programs.NormFigure, "norm"),
            "disciplines": Rows(programs.NormDiscipline, "norm"),
        },
        may_be_empty=frozenset({"institution"}),
    ),
    "departments": Noun(programs.Department, ("slug",)),
    "people": Noun(programs.Person, ("slug",)),
    "clubs": Noun(programs.StudentClub, ("slug",)),
    "courses": Noun(
        programs.Course,
        ("slug",),
        {"statements": Rows(programs.CourseStatement, "course", counted_by=("kind",))},
    ),
    "programs": Noun(
        programs.Program,
        ("owner", "code"),
        {
            "statements": Rows(programs.ProgramStatement, "program", counted_by=("kind",)),
            "disciplines": Rows(programs.MainDiscipline, "program"),
            "partnerships": Rows(programs.ProgramPartner, "program"),
            "outcomes": Rows(programs.LearningOutcome, "program"),
            "stages": Rows(programs.JointStage, "program"),
            "mobility": Rows(programs.MobilityOption, "program"),
            "offers": Rows(programs.AdmissionOffer, "program"),
            "curricula": Rows(
                programs.Curriculum,
                "program",
                rows=CURRICULUM_ROWS,
                settled_by=settle,
                settled_keys=frozenset({"status", "accepted"}),
            ),
        },
    ),
}
NATURAL_KEYS = {
    programs.CurriculumModule: ("number",),
    programs.Program: ("code",),
    **{noun.model: noun.key for noun in NOUNS.values() if noun.model is not programs.Program},
}
