import datetime
from unittest.mock import patch

import pytest
from django.utils.translation import override

from catalog.accounts.models import Role, User
from programs.models import (
    Approval,
    Curriculum,
    CurriculumModule,
    ElectiveOption,
    Norm,
    NormFigure,
    PrintedTotal,
)
from programs.services import renewal
from programs.services.publication import TransitionRefused, move_curriculum
from programs.services.renewal import renew, revise
from tests.factories import (
    AgreementFactory,
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.fixture
def source():
    """A sealed plan: a discipline in a module, and a slot with an option."""
    curriculum = CurriculumFactory(status="draft", credits=10, note_kk="Қай жылдан екені")
    module = CurriculumModule.objects.create(
        curriculum=curriculum, number=1, title_kk="Негізгі", title_ru="Основной"
    )
    CurriculumItemFactory(curriculum=curriculum, module=module, lectures=150, position=1)
    slot = CurriculumItemFactory(
        curriculum=curriculum, kind="elective_slot", course=None, activity_kk="Таңдау", position=2
    )
    ElectiveOption.objects.create(item=slot, course=CourseFactory(), position=1, credits=5)
    PrintedTotal.objects.create(curriculum=curriculum, credits=10)
    act = {"date": datetime.date(2024, 3, 20), "protocol": "14", "body_kk": "Кеңес"}
    Approval.objects.create(curriculum=curriculum, paper="program_document", **act)
    move_curriculum(curriculum, "submit")
    move_curriculum(curriculum, "approve", accepted={"elective.choice": "иә"})
    return curriculum


def user_of(role):
    user = User.objects.create_user(role, is_staff=True)
    user.groups.add(Role.objects.get(name=role))
    return user


def test_rows_options_and_modules_go_with_the_plan(source):
    draft = renew(source).curriculum

    first, slot = draft.items.all()
    assert (draft.intake, draft.revision, draft.status) == (2025, 1, "draft")
    assert not draft.note_kk  # what was inferred for one intake is not true of the next
    assert (first.lectures, first.module.title_ru) == (150, "Основной")
    assert first.module.curriculum == draft
    assert slot.activity_kk == "Таңдау"
    assert slot.options.get().course == source.items.last().options.get().course


def test_what_an_approval_made_stays_behind(source):
    draft = renew(source).curriculum

    assert (draft.seal, draft.snapshot) == ("", None)
    assert {item.snapshot for item in draft.items.all()} == {None}
    assert not draft.approvals.exists()
    assert not draft.printed.exists()
    assert not draft.moves.exists()


def test_a_draft_takes_the_courses_of_today(source):
    course = source.items.first().course
    course.title_kk = "Жаңа атау"
    course.save()

    lines = {line.title["kk"] for line in revise(source).curriculum.plan().lines}

    assert "Жаңа атау" in lines
    assert "Жаңа атау" not in {line.title["kk"] for line in source.plan().lines}


def test_the_source_stays_as_it_was(source):
    def stored():
        plans = Curriculum.objects.filter(pk=source.pk)
        return plans.values().get(), list(source.items.values())

    before = stored()

    renew(source)

    assert stored() == before


def test_a_revision_takes_the_next_number_of_its_intake(source):
    numbers = [revise(source).curriculum.revision for _time in range(2)]

    assert numbers == [2, 3]
    assert revise(source).curriculum.intake == source.intake


def test_an_intake_that_has_a_plan_already_gets_another_revision(source):
    renew(source, intake=2026)

    assert renew(source, intake=2026).curriculum.revision == 2


@pytest.mark.parametrize("intake", [2023, 2024, 2101])
def test_a_plan_is_renewed_for_a_later_year(source, intake):
    with pytest.raises(TransitionRefused):
        renew(source, intake=intake)


def test_archived_disciplines_are_left_out_and_told(source):
    course = source.items.first().course
    course.visibility = "archived"
    course.save()
    option = source.items.last().options.get().course
    option.visibility = "archived"
    option.save()

    made = renew(source)

    assert [item.kind for item in made.curriculum.items.all()] == ["elective_slot"]
    assert not made.curriculum.items.get().options.exists()
    assert made.left_out == (
        f"Semester 1: left out, the discipline is archived: {course.title_en}.",
        f"Semester 1: option left out, the discipline is archived: {option.title_en}.",
    )


def test_a_discipline_that_is_a_draft_is_copied_and_told(source):
    course = source.items.first().course
    course.visibility = "draft"
    course.save()

    made = renew(source)

    assert made.curriculum.items.count() == 2
    assert made.left_out == (f"Semester 1: the discipline is still a draft: {course.title_en}.",)


def test_an_agreement_that_ends_before_the_intake_is_told(source):
    source.program.agreements.set(
        [
            AgreementFactory(title_en="Ended", status="ended"),
            AgreementFactory(title_en="Short", valid_until=datetime.date(2025, 6, 30)),
            AgreementFactory(title_en="Long", valid_until=datetime.date(2030, 6, 30)),
        ]
    )

    told = renew(source).left_out

    assert sorted(told) == [
        "An agreement of the program has ended by then: Ended.",
        "An agreement of the program has ended by then: Short.",
    ]


def norm_from(day, load):
    norm = Norm.objects.create(
        level="7M",
        track="profile",
        semesters=3,
        source_kk="№ 2 бұйрық",
        source_en="Order № 2",
        valid_from=day,
    )
    NormFigure.objects.create(norm=norm, key="semester.load", least=load)


@pytest.mark.parametrize(
    ("load", "told"),
    [(30, ()), (31, ("Another norm is in force for this intake: Order № 2.",))],
)
def test_a_norm_with_other_figures_is_told(source, load, told):
    norm_from("2022-07-20", 30)
    norm_from("2025-07-20", load)

    assert renew(source).left_out == told


def test_only_who_may_add_curricula_makes_drafts(source):
    with pytest.raises(TransitionRefused):
        renew(source, by=user_of("translator"))

    assert renew(source, by=user_of("editor")).curriculum.pk
    assert Curriculum.objects.count() == 2


def test_a_number_taken_in_the_same_moment_is_refused_and_leaves_nothing(source):
    with (
        patch.object(renewal, "next_revision", return_value=source.revision),
        pytest.raises(TransitionRefused),
    ):
        revise(source)

    assert Curriculum.objects.count() == 1
