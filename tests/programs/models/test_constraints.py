import pytest
from factory import LazyAttribute, SelfAttribute, SubFactory, make_factory
from factory.django import DjangoModelFactory

from programs.models import (
    Abbreviation,
    JointStage,
    LearningOutcome,
    MobilityOption,
    Prerequisite,
    ProgramPartner,
)
from tests.constraints import Case
from tests.factories import (
    AdmissionOfferFactory,
    CountryFactory,
    CourseFactory,
    InstitutionFactory,
    ProgramFactory,
)

pytestmark = pytest.mark.django_db

AbbreviationFactory = make_factory(
    Abbreviation,
    FACTORY_CLASS=DjangoModelFactory,
    institution=SubFactory(InstitutionFactory),
    term="EC",
    short_kk="ТК",
)
PrerequisiteFactory = make_factory(
    Prerequisite,
    FACTORY_CLASS=DjangoModelFactory,
    course=SubFactory(CourseFactory),
    required=SubFactory(CourseFactory),
)
OutcomeFactory = make_factory(
    LearningOutcome,
    FACTORY_CLASS=DjangoModelFactory,
    program=SubFactory(ProgramFactory),
    code="ОН1",
    text_kk="Келіссөз жүргізе алады.",
)
StageFactory = make_factory(
    JointStage,
    FACTORY_CLASS=DjangoModelFactory,
    program=SubFactory(ProgramFactory),
    first_semester=5,
    last_semester=7,
    diploma_kk="Әзірбайжан дипломы",
)
MobilityFactory = make_factory(
    MobilityOption,
    FACTORY_CLASS=DjangoModelFactory,
    program=SubFactory(ProgramFactory),
    country=SubFactory(CountryFactory),
)
PartnerFactory = make_factory(
    ProgramPartner,
    FACTORY_CLASS=DjangoModelFactory,
    program=SubFactory(ProgramFactory),
    institution=SubFactory(InstitutionFactory),
    role="degree",
)

CASES = [
    Case(
        "abbreviation_once_per_institution",
        AbbreviationFactory,
        same=("institution", "term"),
        bad={"short_kk": "ТаК"},
        good={"term": "UC"},
    ),
    Case(
        "program_code_once_per_owner",
        ProgramFactory,
        same=("owner", "code"),
        good={"owner": SubFactory(InstitutionFactory)},
    ),
    Case(
        "program_code_of_its_level",
        ProgramFactory,
        good={"code": "6B03101", "level": "6B"},
        bad={"code": "6B03101", "level": "7M"},
    ),
    Case(
        "program_semesters_sensible", ProgramFactory, good={"semesters": 14}, bad={"semesters": 15}
    ),
    Case("program_semesters_sensible", ProgramFactory, good={"semesters": 1}, bad={"semesters": 0}),
    Case(
        "offer_once_per_year_and_form",
        AdmissionOfferFactory,
        same=("program", "year", "study_form"),
        good={"study_form": "online"},
    ),
    Case("offer_year_sensible", AdmissionOfferFactory, good={"year": 1990}, bad={"year": 1989}),
    Case("offer_fee_not_negative", AdmissionOfferFactory, good={"fee": 0}, bad={"fee": -1}),
    Case(
        "offer_threshold_possible",
        AdmissionOfferFactory,
        good={"threshold": 140},
        bad={"threshold": 141},
    ),
    Case(
        "course_code_once_per_owner",
        CourseFactory,
        same=("owner", "code"),
        beside={"code": "ҚОМ5201"},
        bad={"code": "қом 5201"},
        good={"code": "ҚОМ5202"},
    ),
    Case(
        "prerequisite_once",
        PrerequisiteFactory,
        same=("course", "required"),
        good={"required": SubFactory(CourseFactory)},
    ),
    Case(
        "prerequisite_is_another_course",
        PrerequisiteFactory,
        bad={"required": SelfAttribute("course")},
    ),
    Case(
        "prerequisite_in_no_circle",
        PrerequisiteFactory,
        bad={
            "required": LazyAttribute(lambda row: PrerequisiteFactory(required=row.course).course)
        },
    ),
    Case(
        "stage_semesters_in_order",
        StageFactory,
        good={"first_semester": 7},
        bad={"first_semester": 8},
    ),
    Case(
        "stage_semesters_in_order",
        StageFactory,
        good={"first_semester": 1},
        bad={"first_semester": 0},
    ),
    Case(
        "stage_semesters_in_order",
        StageFactory,
        good={"last_semester": 14},
        bad={"last_semester": 15},
    ),
    Case(
        "mobility_goes_somewhere",
        MobilityFactory,
        bad={"country": None, "note_kk": "Көктемгі семестрде"},
    ),
    Case(
        "outcome_code_once_per_program",
        OutcomeFactory,
        same=("program", "code"),
        bad={"text_kk": "Ғылыми мәтін жазады."},
        good={"code": "ОН2"},
    ),
    Case(
        "program_partner_once_per_role",
        PartnerFactory,
        same=("program", "institution", "role"),
        good={"role": "practice"},
    ),
]


def test_disciplines_without_a_code_are_not_compared():
    first = CourseFactory(code="")
    assert CourseFactory(owner=first.owner, code="").pk
