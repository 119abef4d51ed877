import datetime

import pytest
from django.core.exceptions import ValidationError

from programs.models import CurriculumItem, ElectiveOption
from programs.models.sealable import FROZEN
from tests.factories import CourseFactory, ProgramFactory
from tests.programs.models.curriculum_constraints import ApprovalFactory, OptionFactory
from tests.programs.services.papers import brought, drafted

pytestmark = pytest.mark.django_db


@pytest.fixture
def sealed():
    return brought("published")


def discipline(curriculum):
    return curriculum.items.get(kind="discipline")


def practice(curriculum):
    return curriculum.items.get(kind="practice")


def option(curriculum):
    return ElectiveOption.objects.filter(item__curriculum=curriculum).first()


def act(curriculum):
    return curriculum.approvals.get(paper="program_document")


def changed(obj, **values):
    for name, value in values.items():
        setattr(obj, name, value)
    return obj


def assert_is_frozen(obj):
    with pytest.raises(ValidationError) as refused:
        obj.full_clean()
    assert str(FROZEN) in refused.value.messages


@pytest.mark.parametrize(
    "values",
    [
        {"intake": 2025},
        {"track": "scientific"},
        {"base": "postgraduate"},
        {"revision": 2},
        {"semesters": 4},
        {"credits": 16},
    ],
    ids=lambda values: next(iter(values)),
)
def test_a_sealed_curriculum_does_not_change(sealed, values):
    assert_is_frozen(changed(sealed, **values))


def test_a_sealed_curriculum_stays_with_its_program(sealed):
    assert_is_frozen(changed(sealed, program=ProgramFactory()))


@pytest.mark.parametrize(
    "values",
    [
        {"semester": 2},
        {"position": 7},
        {"cycle": "PD"},
        {"component": "EC"},
        {"credits": 6},
        {"control": "pass"},
        {"group": "research_and_internship", "group_reason": "Кеңестің шешімі"},
        {"lectures": 21},
        {"practicals": 21},
        {"laboratory": 0},
        {"studio": 0},
        {"practice": 0},
        {"siwi": None},
        {"siw": 74},
    ],
    ids=lambda values: next(iter(values)),
)
def test_a_row_of_a_sealed_curriculum_does_not_change(sealed, values):
    assert_is_frozen(changed(discipline(sealed), **values))


def test_a_row_of_a_sealed_curriculum_names_no_other_discipline(sealed):
    assert_is_frozen(changed(discipline(sealed), course=CourseFactory()))


def test_a_row_does_not_leave_a_sealed_curriculum_for_another(sealed):
    other = drafted()
    assert_is_frozen(changed(discipline(sealed), curriculum=other))


@pytest.mark.parametrize("values", [{"kind": "internship"}, {"activity_ru": "Стажировка"}])
def test_an_activity_of_a_sealed_curriculum_does_not_change(sealed, values):
    assert_is_frozen(changed(practice(sealed), **values))


def test_a_new_row_does_not_enter_a_sealed_curriculum(sealed):
    row = CurriculumItem(curriculum=sealed, semester=1, credits=5, course=CourseFactory())
    assert_is_frozen(row)


@pytest.mark.parametrize("values", [{"credits": 4}, {"position": 3}])
def test_an_option_of_a_sealed_curriculum_does_not_change(sealed, values):
    assert_is_frozen(changed(option(sealed), **values))


def test_an_option_of_a_sealed_curriculum_names_no_other_discipline(sealed):
    assert_is_frozen(changed(option(sealed), course=CourseFactory()))


def test_a_new_option_does_not_enter_a_sealed_curriculum(sealed):
    slot = option(sealed).item
    assert_is_frozen(OptionFactory.build(item=slot, course=CourseFactory(), position=3))


def test_an_option_does_not_leave_a_sealed_curriculum_for_another(sealed):
    slot = drafted().items.get(kind="elective_slot")
    assert_is_frozen(changed(option(sealed), item=slot))


@pytest.mark.parametrize(
    "values",
    [
        {"date": datetime.date(2024, 3, 21)},
        {"protocol": "15"},
        {"body_kk": "Ректордың бұйрығы"},
        {"body_ru": "Приказ ректора"},
        {"academic_year": 2024},
    ],
    ids=lambda values: next(iter(values)),
)
def test_the_act_on_the_program_document_does_not_change(sealed, values):
    assert_is_frozen(changed(act(sealed), **values))


def test_the_act_on_the_program_document_does_not_become_one_on_another_paper(sealed):
    assert_is_frozen(changed(act(sealed), paper="elective_catalog"))


def test_the_act_on_the_program_document_does_not_go_to_another_curriculum(sealed):
    other = drafted()
    other.approvals.all().delete()
    assert_is_frozen(changed(act(sealed), curriculum=other))


def test_a_second_act_on_the_program_document_does_not_come_later(sealed):
    assert_is_frozen(
        ApprovalFactory.build(curriculum=sealed, paper="program_document", academic_year=2025)
    )


def test_what_was_not_changed_passes(sealed):
    rows = [sealed, act(sealed), option(sealed), *sealed.items.all()]
    for row in rows:
        row.full_clean()


def test_a_note_and_a_status_may_change(sealed):
    changed(sealed, note_kk="Қабылдау жылы құжаттан шығарылды", status="archived").full_clean()


def test_an_activity_takes_an_english_name_later(sealed):
    changed(practice(sealed), activity_en="Industrial practice").full_clean()


def test_an_act_on_a_working_curriculum_may_come_later(sealed):
    ApprovalFactory.build(curriculum=sealed).full_clean()


def test_an_act_on_a_working_curriculum_may_be_set_right(sealed):
    working = ApprovalFactory(curriculum=sealed)
    changed(working, protocol="15", body_kk="Факультет кеңесі").full_clean()


def test_an_act_on_another_paper_does_not_become_the_one_of_the_seal(sealed):
    working = ApprovalFactory(curriculum=sealed, academic_year=2025)
    assert_is_frozen(changed(working, paper="program_document"))


@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_a_plan_without_a_seal_may_change(status):
    plan = brought(status)
    for row, values in (
        (plan, {"intake": 2025}),
        (discipline(plan), {"credits": 6}),
        (option(plan), {"credits": 4}),
        (act(plan), {"protocol": "15"}),
    ):
        changed(row, **values).full_clean()


def test_a_row_without_its_curriculum_is_no_error_of_the_seal():
    with pytest.raises(ValidationError) as refused:
        CurriculumItem(semester=1, credits=5, course=CourseFactory()).full_clean()
    assert set(refused.value.message_dict) == {"curriculum"}


def test_an_option_without_its_slot_is_no_error_of_the_seal():
    with pytest.raises(ValidationError) as refused:
        ElectiveOption(course=CourseFactory(), credits=5).full_clean()
    assert set(refused.value.message_dict) == {"item"}
