import pytest

from catalog.common.text.days import today
from programs.checks.findings import checked_plan, norm_of
from programs.choices import USUAL_BASE, WHOLE_TRACKS
from programs.curricula import Kind, Level
from programs.models import Curriculum, LearningOutcome, Prerequisite
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    InstitutionFactory,
    ProgramFactory,
    TrainingDirectionFactory,
)
from tests.programs.models.curriculum_constraints import (
    ApprovalFactory,
    ModuleFactory,
    NormFactory,
    OptionFactory,
)

pytestmark = pytest.mark.django_db

ROWS = 8
RULES = 14


@pytest.mark.parametrize("status", ["draft", "in_review", "approved", "archived"])
def test_only_a_published_plan_is_published(status):
    published = CurriculumFactory()
    CurriculumFactory(status=status)
    assert list(Curriculum.objects.published()) == [published]


@pytest.mark.parametrize("status", ["draft", "in_review", "approved", "published", "archived"])
def test_a_plan_in_force_is_in_force_whatever_its_program(status):
    plan = CurriculumFactory(status=status, program__visibility="draft")
    assert plan.is_in_force == Curriculum.objects.in_force().exists() == (status == "published")
    assert plan.is_archived == (status == "archived")


@pytest.mark.parametrize("visibility", ["draft", "archived"])
def test_a_published_plan_of_a_hidden_program_is_hidden(visibility):
    CurriculumFactory(program__visibility=visibility)
    assert not Curriculum.objects.published().exists()


def test_an_intake_of_the_future_has_not_begun():
    year, program = today().year, ProgramFactory()
    for intake in (year - 1, year, year + 1):
        CurriculumFactory(program=program, intake=intake)
    begun = Curriculum.objects.begun().order_by("intake")
    assert [plan.intake for plan in begun] == [year - 1, year]


def test_the_newest_intake_stands_first_and_then_the_newest_revision():
    program = ProgramFactory()
    for intake, revision in ((2023, 1), (2024, 1), (2024, 3), (2024, 2)):
        CurriculumFactory(program=program, intake=intake, revision=revision, status="draft")
    newest = Curriculum.objects.face_first().values_list("intake", "revision")
    assert list(newest) == [(2024, 3), (2024, 2), (2024, 1), (2023, 1)]


def in_face_order(program, *keys):
    """The keys of these plans of a program, stored in any order, as `face_first` has them."""
    for key in sorted(keys, reverse=True):
        intake, track, base, revision = key.split("-")
        CurriculumFactory(
            program=program, intake=int(intake), track=track, base=base, revision=int(revision)
        )
    return [plan.key for plan in program.curricula.face_first()]


def bachelor():
    direction = TrainingDirectionFactory(code="6B061")
    return ProgramFactory(code="6B06101", level="6B", direction=direction)


def test_a_shortened_plan_never_stands_before_a_standard_one():
    order = (
        "2024-standard-secondary-1",
        "2023-standard-secondary-3",
        "2025-shortened-vocational-2",
        "2024-shortened-higher-7",
    )
    assert in_face_order(bachelor(), *order) == list(order)


def test_within_an_intake_the_usual_base_of_the_level_stands_first():
    order = (
        "2024-standard-secondary-1",
        "2024-standard-vocational-3",
        "2024-standard-higher-2",
    )
    assert in_face_order(bachelor(), *order) == list(order)


def test_the_whole_tracks_of_a_master_stand_in_their_order_within_an_intake():
    order = (
        "2025-profile-higher-1",
        "2024-scientific-higher-1",
        "2024-profile-higher-2",
        "2025-shortened-higher-1",
    )
    assert in_face_order(ProgramFactory(), *order) == list(order)


def test_tracks_that_are_not_whole_stand_by_name():
    order = (
        "2024-profile-higher-1",
        "2024-scientific-higher-1",
        "2024-shortened-vocational-2",
    )
    assert in_face_order(bachelor(), *order) == list(order)


@pytest.mark.parametrize(
    ("valid_from", "semesters", "own", "is_known"),
    [
        ("2022-07-20", 3, False, True),
        ("2024-09-01", 3, False, True),
        ("2024-09-01", 3, True, True),
        ("2024-09-02", 3, False, False),
        ("2025-01-01", 3, False, False),
        ("2022-07-20", 4, False, False),
    ],
)
def test_a_plan_knows_whether_a_norm_speaks_of_it(valid_from, semesters, own, is_known):
    curriculum = CurriculumFactory(intake=2024, semesters=3)
    owner = curriculum.program.owner if own else None
    NormFactory(valid_from=valid_from, semesters=semesters, institution=owner)
    NormFactory(institution=InstitutionFactory())
    assert Curriculum.objects.with_norm().get().has_norm == is_known
    assert (norm_of(curriculum) is not None) == is_known


def test_every_level_has_its_whole_tracks_and_its_usual_base():
    assert set(WHOLE_TRACKS) == set(USUAL_BASE) == set(Level)
    assert all(WHOLE_TRACKS.values())


@pytest.fixture
def plan_of():
    """Makes a plan of many rows: half disciplines with a prerequisite, half slots of options."""

    def made(rows):
        curriculum = CurriculumFactory(status="draft")
        outcome = LearningOutcome.objects.create(
            program=curriculum.program, code="ОН1", text_kk="Дипломатиялық хаттаманы біледі"
        )
        module = ModuleFactory(curriculum=curriculum)
        for number in range(rows):
            row = {"curriculum": curriculum, "module": module, "position": number}
            if number % 2:
                slot = CurriculumItemFactory(**row, kind="elective_slot", course=None)
                course = OptionFactory(item=slot).course
            else:
                course = CurriculumItemFactory(**row).course
            Prerequisite.objects.create(course=course, required=CourseFactory())
            outcome.courses.add(course)
        ApprovalFactory(curriculum=curriculum)
        curriculum.printed.create(credits=91, label="Барлығы")
        return curriculum

    return made


@pytest.mark.parametrize("rows", [2, 40])
def test_a_plan_with_its_rows_takes_as_many_queries_whatever_its_size(
    plan_of, rows, django_assert_num_queries
):
    curriculum = plan_of(rows)
    with django_assert_num_queries(ROWS):
        plan = Curriculum.objects.with_rows().get(pk=curriculum.pk)
        plan.ledger()
        assert len(plan.course_urls()) == rows
        assert (plan.program.owner.slug, len(plan.approvals.all())) == (
            curriculum.program.owner.slug,
            1,
        )


@pytest.mark.parametrize("rows", [2, 40])
def test_a_plan_with_what_the_rules_ask_for_takes_as_many_queries_whatever_its_size(
    plan_of, rows, django_assert_num_queries
):
    curriculum = plan_of(rows)
    with django_assert_num_queries(RULES):
        lines = checked_plan(Curriculum.objects.with_rules().get(pk=curriculum.pk)).lines
    assert all(line.outcomes for line in lines if line.kind == Kind.DISCIPLINE)
    assert all(line.requires for line in lines if line.kind == Kind.DISCIPLINE)
