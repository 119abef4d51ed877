import pytest
from django.utils import translation

from programs.curricula import Component, Cycle, Kind
from programs.models import Curriculum, ElectiveOption
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory

pytestmark = pytest.mark.django_db

NO_DISCIPLINE = {"course": None, "cycle": "", "component": ""}

in_each_language = pytest.mark.parametrize("active", ["kk", "ru", "en"])


@in_each_language
def test_a_discipline_is_named_by_its_course(active):
    course = CourseFactory(
        title_kk="Көпжақты дипломатия",
        title_ru="Многосторонняя дипломатия",
        title_en="Multilateral diplomacy",
    )
    item = CurriculumItemFactory(course=course, activity_kk="Басқа атау")
    with translation.override(active):
        assert item.titles() == {
            "kk": "Көпжақты дипломатия",
            "ru": "Многосторонняя дипломатия",
            "en": "Multilateral diplomacy",
        }


@in_each_language
def test_any_other_row_is_named_by_its_activity(active):
    item = CurriculumItemFactory(
        kind="practice",
        **NO_DISCIPLINE,
        activity_kk="Өндірістік практика",
        activity_ru="Производственная практика",
        activity_en="Industrial practice",
    )
    with translation.override(active):
        assert item.titles() == {
            "kk": "Өндірістік практика",
            "ru": "Производственная практика",
            "en": "Industrial practice",
        }


@in_each_language
def test_a_language_without_a_name_stays_empty_where_another_has_one(active):
    item = CurriculumItemFactory(kind="research", **NO_DISCIPLINE, activity_kk="Зерттеу жұмысы")
    with translation.override(active):
        assert item.titles() == {"kk": "Зерттеу жұмысы", "ru": "", "en": ""}


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.DISCIPLINE])
def test_a_row_without_a_name_is_called_by_its_kind_in_three_languages(kind):
    item = CurriculumItemFactory(kind=kind, **NO_DISCIPLINE)
    names = {}
    for language in ("kk", "ru", "en"):
        with translation.override(language):
            names[language] = item.get_kind_display()
    assert item.titles() == names
    assert all(names.values())


def test_naming_a_row_leaves_the_active_language_as_it_was():
    item = CurriculumItemFactory(kind="research", **NO_DISCIPLINE)
    with translation.override("ru"):
        item.titles()
        assert translation.get_language() == "ru"


def test_the_line_of_a_discipline_carries_its_figures():
    course = CourseFactory(code="қом 5201", title_kk="Келіссөз жүргізу технологиялары")
    item = CurriculumItemFactory(
        course=course, semester=2, position=5, credits=3, lectures=15, siw=60, practicals=0
    )
    line = item.line()
    assert (line.key, line.semester, line.position, line.credits) == (item.pk, 2, 5, 3)
    assert (line.kind, line.cycle, line.component) == (Kind.DISCIPLINE, Cycle.BD, Component.UC)
    assert (line.code, line.title) == ("ҚОМ5201", item.titles())
    assert line.hours == {"lectures": 15, "practicals": 0, "siw": 60}
    assert line.in_total


def test_the_line_of_a_row_outside_the_cycles_has_no_cycle_and_no_code():
    item = CurriculumItemFactory(
        kind="final_attestation", **NO_DISCIPLINE, credits=8, activity_kk="Қорытынды аттестаттау"
    )
    line = item.line()
    assert (line.kind, line.cycle, line.component) == (Kind.FINAL_ATTESTATION, None, None)
    assert (line.code, line.hours) == ("", {})
    assert line.title["kk"] == "Қорытынды аттестаттау"


@pytest.mark.parametrize("counted", [True, False])
def test_additional_training_is_in_the_total_where_it_is_counted(counted):
    item = CurriculumItemFactory(
        kind="additional_training", **NO_DISCIPLINE, is_counted=counted, activity_kk="Қосымша оқу"
    )
    assert item.line().in_total is counted


def test_the_line_of_a_slot_carries_its_options_and_no_discipline():
    slot = CurriculumItemFactory(kind="elective_slot", course=None, component="EC", credits=6)
    course = CourseFactory(slug="geopolitics", code="ГЕО5301", title_kk="Геосаясат")
    ElectiveOption.objects.create(item=slot, course=course, credits=3)
    line = slot.line()
    (option,) = line.options
    assert (line.course, line.credits) == ("", 6)
    assert (option.course, option.code, option.credits) == ("geopolitics", course.code, 3)
    assert option.title["kk"] == "Геосаясат"


def test_a_line_names_its_discipline_by_the_address_and_its_control():
    item = CurriculumItemFactory(course__slug="geopolitics", control="exam")
    assert (item.line().course, item.line().control) == ("geopolitics", "exam")


def test_the_plan_of_loaded_rows_needs_no_query(django_assert_num_queries):
    plan = CurriculumFactory()
    CurriculumItemFactory(curriculum=plan, course=CourseFactory(title_kk="Ғылым тарихы"))
    slot = CurriculumItemFactory(curriculum=plan, kind="elective_slot", course=None)
    ElectiveOption.objects.create(item=slot, course=CourseFactory(title_kk="Әдеп"), credits=5)
    loaded = Curriculum.objects.with_rows().get()
    with django_assert_num_queries(0):
        assert len(loaded.plan().lines) == 2
