import datetime

from factory import SubFactory, make_factory
from factory.django import DjangoModelFactory

from programs.models import (
    Approval,
    CurriculumModule,
    ElectiveOption,
    Norm,
    NormFigure,
    PrintedTotal,
)
from tests.constraints import Case
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    InstitutionFactory,
)

ModuleFactory = make_factory(
    CurriculumModule,
    FACTORY_CLASS=DjangoModelFactory,
    curriculum=SubFactory(CurriculumFactory),
    number=1,
    title_kk="Дипломатия негіздері",
)
ApprovalFactory = make_factory(
    Approval,
    FACTORY_CLASS=DjangoModelFactory,
    curriculum=SubFactory(CurriculumFactory),
    paper="working_curriculum",
    academic_year=2024,
    body_kk="Академияның Ғылыми кеңесі",
    date=datetime.date(2024, 3, 20),
    protocol="14",
)
OptionFactory = make_factory(
    ElectiveOption,
    FACTORY_CLASS=DjangoModelFactory,
    item=SubFactory(CurriculumItemFactory, kind="elective_slot", course=None),
    course=SubFactory(CourseFactory),
    credits=5,
)
PrintedTotalFactory = make_factory(
    PrintedTotal,
    FACTORY_CLASS=DjangoModelFactory,
    curriculum=SubFactory(CurriculumFactory),
    group="theory_and_practice",
    credits=65,
    label="Барлығы",
)
NormFactory = make_factory(
    Norm,
    FACTORY_CLASS=DjangoModelFactory,
    level="7M",
    track="profile",
    semesters=3,
    source_kk="2022 жылғы 20 шілдедегі № 2 бұйрық",
    source_ru="Приказ от 20 июля 2022 года № 2",
    valid_from=datetime.date(2022, 7, 20),
)
NormFigureFactory = make_factory(
    NormFigure,
    FACTORY_CLASS=DjangoModelFactory,
    norm=SubFactory(NormFactory),
    key="research",
    least=18,
)

NORM = ("institution", "level", "track", "semesters", "valid_from")
PLAN = ("program", "intake", "track", "base")
NO_CYCLE = {"cycle": "", "component": ""}

CASES = [
    Case(
        "curriculum_revision_once",
        CurriculumFactory,
        same=(*PLAN, "revision"),
        beside={"status": "archived"},
        bad={"status": "draft"},
        good={"status": "draft", "revision": 2},
    ),
    Case(
        "curriculum_one_published",
        CurriculumFactory,
        same=PLAN,
        bad={"revision": 2},
        good={"revision": 2, "status": "approved"},
    ),
    Case("curriculum_track_and_base_given", CurriculumFactory, bad={"track": ""}),
    Case("curriculum_track_and_base_given", CurriculumFactory, bad={"base": ""}),
    Case(
        "curriculum_intake_sensible",
        CurriculumFactory,
        good={"intake": 2100},
        bad={"intake": 2101},
    ),
    Case(
        "curriculum_length_sensible",
        CurriculumFactory,
        good={"semesters": 14},
        bad={"semesters": 15},
    ),
    Case("curriculum_length_sensible", CurriculumFactory, good={"credits": 1}, bad={"credits": 0}),
    Case("curriculum_revision_from_one", CurriculumFactory, bad={"revision": 0}),
    Case("module_number_once", ModuleFactory, same=("curriculum", "number"), good={"number": 2}),
    Case(
        "approval_once_per_paper_and_year",
        ApprovalFactory,
        same=("curriculum", "paper", "academic_year"),
        bad={"protocol": "15"},
        good={"academic_year": 2025},
    ),
    Case(
        "approval_once_per_paper",
        ApprovalFactory,
        same=("curriculum", "paper", "academic_year"),
        beside={"paper": "program_document", "academic_year": None},
        bad={"protocol": "15"},
        good={"paper": "elective_catalog"},
    ),
    Case(
        "item_semester_sensible", CurriculumItemFactory, good={"semester": 14}, bad={"semester": 15}
    ),
    Case(
        "item_credits_sensible", CurriculumItemFactory, good={"credits": 120}, bad={"credits": 121}
    ),
    Case("item_course_for_disciplines_alone", CurriculumItemFactory, bad={"kind": "practice"}),
    Case(
        "item_course_for_disciplines_alone",
        CurriculumItemFactory,
        good={"kind": "practice", "course": None, "activity_kk": "Өндірістік практика"},
        bad={"course": None},
    ),
    Case(
        "item_attestation_outside_cycles",
        CurriculumItemFactory,
        good={"kind": "final_attestation", "course": None, **NO_CYCLE},
        bad={"kind": "final_attestation", "course": None, **NO_CYCLE, "cycle": "PD"},
    ),
    Case(
        "item_counted_for_additional_training_alone",
        CurriculumItemFactory,
        good={"is_counted": True, "kind": "additional_training", "course": None},
        bad={"is_counted": True},
    ),
    Case(
        "item_group_with_a_reason",
        CurriculumItemFactory,
        good={"group": "research_and_internship", "group_reason": "Кеңестің шешімі бойынша"},
        bad={"group": "research_and_internship"},
    ),
    Case(
        "printed_total_of_one_kind",
        PrintedTotalFactory,
        good={"group": "", "term": "BD"},
        bad={"term": "BD"},
    ),
    Case(
        "norm_once_per_institution",
        NormFactory,
        same=NORM,
        beside={"institution": SubFactory(InstitutionFactory)},
        good={"valid_from": datetime.date(2024, 9, 1)},
    ),
    Case(
        "norm_of_the_state_once",
        NormFactory,
        same=NORM,
        good={"institution": SubFactory(InstitutionFactory)},
    ),
    Case(
        "norm_figure_once",
        NormFigureFactory,
        same=("norm", "key"),
        bad={"least": 24},
        good={"key": "attestation"},
    ),
    Case("norm_figure_has_a_bound", NormFigureFactory, bad={"least": None}),
    Case(
        "norm_figure_has_a_bound",
        NormFigureFactory,
        good={"least": None, "most": 18},
        bad={"least": None},
    ),
    Case("norm_figure_bounds_in_order", NormFigureFactory, good={"most": 18}, bad={"most": 17}),
    Case(
        "option_once_per_slot",
        OptionFactory,
        same=("item", "course"),
        bad={"position": 2},
        good={"course": SubFactory(CourseFactory)},
    ),
    Case("option_credits_sensible", OptionFactory, good={"credits": 1}, bad={"credits": 0}),
]
