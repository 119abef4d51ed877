"""What a change at the database's own prompt does to an approved plan: its seal tells."""

import copy
import datetime
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from programs.checks.findings import findings_of
from programs.checks.seals import is_intact
from programs.models import Approval, Curriculum, CurriculumItem, ElectiveOption
from programs.services.publication import TransitionRefused, move_curriculum
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory, ProgramFactory

from .papers import again, brought, drafted, raw

pytestmark = pytest.mark.django_db

CURRICULUM = {
    "program_id": lambda: ProgramFactory().pk,
    "intake": 2025,
    "track": "scientific",
    "base": "postgraduate",
    "revision": 2,
    "semesters": 4,
    "credits": 16,
}
ITEM = {
    "curriculum_id": lambda: CurriculumFactory(status="draft").pk,
    "semester": 2,
    "position": 7,
    "kind": "internship",
    "cycle": "GED",
    "component": "CC",
    "credits": 6,
    "course_id": lambda: CourseFactory().pk,
    "activity_kk": "Өңірлік тағылымдама",
    "activity_ru": "Региональная стажировка",
    "is_counted": True,
    "control": "defence",
    "group": "research_and_internship",
    "lectures": 21,
    "practicals": 21,
    "laboratory": 21,
    "studio": 21,
    "practice": 21,
    "siwi": 21,
    "siw": 21,
}
# The kind of row that a column says something of; the discipline for every other column.
SAID_OF = {
    "kind": "practice",
    "activity_kk": "practice",
    "activity_ru": "practice",
    "is_counted": "additional_training",
}
BESIDE = {"group": {"group_reason": "Бөгде қолдың ісі"}}
OPTION = {
    "item_id": lambda: CurriculumItemFactory(curriculum__status="draft").pk,
    "course_id": lambda: CourseFactory().pk,
    "position": 3,
    "credits": 4,
}
APPROVAL = {
    "curriculum_id": lambda: CurriculumFactory(status="draft").pk,
    "paper": "elective_catalog",
    "academic_year": 2024,
    "body_kk": "Ректордың бұйрығы",
    "body_ru": "Приказ ректора",
    "date": datetime.date(2024, 3, 21),
    "protocol": "15",
}
CHANGES = {Curriculum: CURRICULUM, CurriculumItem: ITEM, ElectiveOption: OPTION, Approval: APPROVAL}


@pytest.fixture
def sealed():
    return brought("approved")


def row_of(curriculum, model, column):
    """The row of an approved plan of which a column of a model says something."""
    if model is Curriculum:
        return curriculum
    if model is CurriculumItem:
        return curriculum.items.get(kind=SAID_OF.get(column, "discipline"))
    if model is ElectiveOption:
        return ElectiveOption.objects.filter(item__curriculum=curriculum).first()
    return curriculum.approvals.get()


def assert_is_broken(curriculum):
    first, *_others = findings_of(curriculum)
    assert (first.rule, first.severity) == ("seal.broken", "error")
    assert not is_intact(again(curriculum))


@pytest.mark.parametrize("model", CHANGES, ids=lambda model: model.__name__)
def test_every_sealed_column_is_tried(model):
    assert set(CHANGES[model]) == set(model.sealed_columns)


@pytest.mark.parametrize(
    ("model", "column"),
    [(model, column) for model, changes in CHANGES.items() for column in changes],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_raw_change_of_a_sealed_column_breaks_the_seal(sealed, model, column):
    value = CHANGES[model][column]
    row = row_of(sealed, model, column)
    raw(row, **{column: value() if callable(value) else value}, **BESIDE.get(column, {}))
    assert_is_broken(sealed)


@pytest.mark.parametrize(
    "change",
    [
        {"title": {"kk": "Өзге пән", "ru": "История", "en": ""}},
        {"code": "XXX9999"},
        {"hours": {"lectures": 1}},
        {"control": "pass"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_snapshot_of_a_row_breaks_the_seal(sealed, change):
    item = sealed.items.get(kind="discipline")
    raw(item, snapshot=item.snapshot | {"content": item.snapshot["content"] | change})
    assert_is_broken(sealed)


def test_a_changed_option_in_a_snapshot_breaks_the_seal(sealed):
    item = sealed.items.get(kind="elective_slot")
    snapshot = copy.deepcopy(item.snapshot)
    snapshot["content"]["options"][0]["credits"] = 4
    raw(item, snapshot=snapshot)
    assert_is_broken(sealed)


def test_a_changed_snapshot_of_the_official_names_breaks_the_seal(sealed):
    names = sealed.snapshot["names"] | {"code": "7M09999"}
    raw(sealed, snapshot=sealed.snapshot | {"names": names})
    assert_is_broken(sealed)


def test_a_changed_seal_is_a_broken_one(sealed):
    raw(sealed, seal="0" * 64)
    assert_is_broken(sealed)


def test_a_row_that_is_taken_out_breaks_the_seal(sealed):
    sealed.items.filter(kind="practice").delete()
    assert_is_broken(sealed)


def test_a_row_that_is_put_in_breaks_the_seal(sealed):
    CurriculumItemFactory(curriculum=sealed, semester=3, position=9)
    assert_is_broken(sealed)


def test_the_seal_of_another_plan_does_not_fit(sealed):
    raw(sealed, seal=brought("approved").seal)
    assert_is_broken(sealed)


def test_an_act_that_is_taken_away_breaks_the_seal(sealed):
    sealed.approvals.all().delete()
    assert_is_broken(sealed)


def test_the_act_of_another_paper_leaves_the_seal_whole(sealed):
    sealed.approvals.create(
        paper="working_curriculum",
        academic_year=2024,
        body_kk="Факультет кеңесі",
        date=datetime.date(2024, 8, 30),
        protocol="1",
    )
    assert is_intact(again(sealed))


def test_sql_at_the_prompt_is_revealed_and_ends_the_check_with_an_error(sealed):
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE programs_curriculumitem SET credits = 8 WHERE curriculum_id = %s", [sealed.pk]
        )
    assert_is_broken(sealed)
    with pytest.raises(SystemExit) as end:
        call_command("check_curricula", sealed.program.code, stdout=StringIO())
    assert end.value.code == 1


def test_a_broken_seal_is_told_of_in_every_language(sealed):
    raw(sealed, credits=99)
    said = set()
    for language in ("kk", "ru", "en"):
        out = StringIO()
        with pytest.raises(SystemExit):
            call_command("check_curricula", language=language, stdout=out)
        said |= {line for line in out.getvalue().splitlines() if "seal.broken" in line}
    assert len(said) == 3


def test_a_curriculum_with_a_broken_seal_is_not_approved_once_more():
    draft = drafted()
    raw(draft, status="in_review", seal="0" * 64)
    with pytest.raises(TransitionRefused):
        move_curriculum(draft, "approve")
