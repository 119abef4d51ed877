"""Which table of a sample file holds which noun, by what key a row is known, and its sub-rows."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Model

from partners import models as partners
from programs import models as programs

from .approval import settle


@dataclass(frozen=True)
class SubRows:
    """Sub-rows of a noun: the table they stand in, their model and their link to it.

    `settled_by` is called with each row and its record once everything is loaded, for the keys
    that are no columns but something to be done.
    """

    model: type[Model]
    parent: str
    counted_by: tuple[str, ...] = ()
    rows: dict[str, "SubRows"] = field(default_factory=dict)
    settled_by: Callable | None = None
    settled_keys: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Noun:
    """A noun that stands by itself; `key` names the fields by which a row is known."""

    model: type[Model]
    key: tuple[str, ...]
    rows: dict[str, SubRows] = field(default_factory=dict)
    may_be_empty: frozenset[str] = frozenset()


CURRICULUM_ROWS = {
    "modules": SubRows(programs.CurriculumModule, "curriculum"),
    "approvals": SubRows(programs.Approval, "curriculum"),
    "printed": SubRows(programs.PrintedTotal, "curriculum"),
    "items": SubRows(
        programs.CurriculumItem,
        "curriculum",
        counted_by=("semester",),
        rows={"options": SubRows(programs.ElectiveOption, "item")},
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
            "parts": SubRows(programs.TestingPart, "rule"),
            "thresholds": SubRows(programs.TestingThreshold, "rule"),
        },
    ),
    "synonyms": Noun(programs.SearchSynonym, ("typed",)),
    "sources": Noun(programs.SourceDocument, ("slug",)),
    "occupations": Noun(programs.Occupation, ("slug",)),
    "institutions": Noun(
        partners.Institution,
        ("slug",),
        {
            "identifiers": SubRows(partners.InstitutionIdentifier, "institution"),
            "contacts": SubRows(partners.InstitutionContact, "institution"),
            "abbreviations": SubRows(programs.Abbreviation, "institution"),
            "signatories": SubRows(programs.Signatory, "institution", counted_by=("paper",)),
        },
    ),
    "networks": Noun(
        partners.Network,
        ("slug",),
        {
            "memberships": SubRows(partners.NetworkMembership, "network"),
            "activities": SubRows(partners.NetworkActivity, "network"),
        },
    ),
    "agreements": Noun(partners.Agreement, ("institution", "kind")),
    "cooperation": Noun(
        partners.CooperationDirection,
        ("slug",),
        {"topics": SubRows(partners.ResearchTopic, "direction")},
    ),
    "norms": Noun(
        programs.Norm,
        ("institution", "level", "track", "semesters", "valid_from"),
        {
            "figures": SubRows(programs.NormFigure, "norm"),
            "disciplines": SubRows(programs.NormDiscipline, "norm"),
        },
        may_be_empty=frozenset({"institution"}),
    ),
    "departments": Noun(programs.Department, ("slug",)),
    "people": Noun(programs.Person, ("slug",)),
    "clubs": Noun(programs.StudentClub, ("slug",)),
    "courses": Noun(
        programs.Course,
        ("slug",),
        {"statements": SubRows(programs.CourseStatement, "course", counted_by=("kind",))},
    ),
    "programs": Noun(
        programs.Program,
        ("owner", "code"),
        {
            "statements": SubRows(programs.ProgramStatement, "program", counted_by=("kind",)),
            "disciplines": SubRows(programs.MainDiscipline, "program"),
            "partnerships": SubRows(programs.ProgramPartner, "program"),
            "outcomes": SubRows(programs.LearningOutcome, "program"),
            "stages": SubRows(programs.JointStage, "program"),
            "mobility": SubRows(programs.MobilityOption, "program"),
            "offers": SubRows(programs.AdmissionOffer, "program"),
            "curricula": SubRows(
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
